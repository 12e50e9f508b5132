using Csm.Parsing.Text;

namespace Csm.Parsing.Dates;

/// <summary>What texts show about the order of day and month: date words by language, and numeric dates in which one number cannot be a month.</summary>
internal sealed record DateEvidence(int FrenchWords, int EnglishWords, int DaysFirst, int MonthsFirst)
{
    private const int MonthsOfYear = 12;

    public static DateEvidence None { get; } = new(0, 0, 0, 0);

    /// <summary>The order of the numeric dates that show one, if they agree.</summary>
    public DayMonthOrder OfNumbers => (DaysFirst > 0, MonthsFirst > 0) switch
    {
        (true, false) => DayMonthOrder.DayFirst,
        (false, true) => DayMonthOrder.MonthFirst,
        _ => DayMonthOrder.Unknown,
    };

    /// <summary>The order in the language of most of the words. English uses both orders, so the more frequent American one is an assumption.</summary>
    public DayMonthOrder OfWords => FrenchWords.CompareTo(EnglishWords) switch
    {
        > 0 => DayMonthOrder.DayFirst,
        < 0 => DayMonthOrder.AssumedMonthFirst,
        _ => DayMonthOrder.Unknown,
    };

    /// <summary>Adds what another text shows.</summary>
    public DateEvidence With(ReadOnlySpan<char> text)
    {
        using var tokens = new PooledBuilder<DateToken>();
        DateLexer.Read(text, tokens);
        (int french, int english, int daysFirst, int monthsFirst) = this;
        foreach (DateToken token in tokens.AsSpan())
        {
            french += token.Word?.Languages == DateLanguages.French ? 1 : 0;
            english += token.Word?.Languages == DateLanguages.English ? 1 : 0;
            daysFirst += token is { Kind: DateTokenKind.DayAndMonthYear, Numeral: { First: > MonthsOfYear, Second: <= MonthsOfYear } } ? 1 : 0;
            monthsFirst += token is { Kind: DateTokenKind.DayAndMonthYear, Numeral: { First: <= MonthsOfYear, Second: > MonthsOfYear } } ? 1 : 0;
        }

        return new DateEvidence(french, english, daysFirst, monthsFirst);
    }
}

/// <summary>Which of the first two numbers of <c>5/02/1994</c> is the day.</summary>
internal enum DayMonthOrder : byte
{
    Unknown,
    DayFirst,
    MonthFirst,
    AssumedDayFirst,
    AssumedMonthFirst,
}
