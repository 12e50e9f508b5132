using Csm.Parsing.Text;
namespace Csm.Parsing.Dates;

/// <summary>What some texts show about the order of day and month: the words of dates by language, and the dates in numbers of which one is no month.</summary>
internal sealed record DateEvidence(int FrenchWords, int EnglishWords, int DaysFirst, int MonthsFirst)
{
    private const int MonthsOfYear = 12;

    public static DateEvidence None { get; } = new(0, 0, 0, 0);

    /// <summary>The order of the numeric dates that can be told, where all have the same.</summary>
    public DayMonthOrder OfNumbers => (DaysFirst > 0, MonthsFirst > 0) switch
    {
        (true, false) => DayMonthOrder.DayFirst,
        (false, true) => DayMonthOrder.MonthFirst,
        _ => DayMonthOrder.NotKnown,
    };

    /// <summary>The order of the language that most of the words are of; English has both, and the American one is only more frequent.</summary>
    public DayMonthOrder OfWords => FrenchWords.CompareTo(EnglishWords) switch
    {
        > 0 => DayMonthOrder.DayFirst,
        < 0 => DayMonthOrder.AssumedMonthFirst,
        _ => DayMonthOrder.NotKnown,
    };

    /// <summary>This with what one more text shows.</summary>
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
