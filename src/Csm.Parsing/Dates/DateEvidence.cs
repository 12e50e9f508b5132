using Csm.Parsing.Text;

namespace Csm.Parsing.Dates;

/// <summary>
/// What a feed shows about the order of day and month: the date words of its texts by language, their numeric dates in which one number cannot be a month, and the
/// dates that the page prints with the name of the month.
/// </summary>
internal sealed record DateEvidence(int FrenchWords, int EnglishWords, int DaysFirst, int MonthsFirst, int PrintedDaysFirst = 0, int PrintedMonthsFirst = 0)
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

    /// <summary>The order in which the page prints its dates: that of the person who copied it, so it is an assumption about the texts.</summary>
    public DayMonthOrder OfPrinted => PrintedDaysFirst.CompareTo(PrintedMonthsFirst) switch
    {
        > 0 => DayMonthOrder.AssumedDayFirst,
        < 0 => DayMonthOrder.AssumedMonthFirst,
        _ => DayMonthOrder.Unknown,
    };

    /// <summary>Adds what a printed date shows, if it is in Latin letters; others have their own order.</summary>
    public DateEvidence WithPrinted(ReadOnlySpan<char> text, PrintedDate printed)
        => printed.Date.Day == 0 || printed.Time is not null || !text.ContainsAnyInRange('A', 'z') ? this
            : char.IsAsciiDigit(text[0]) ? this with { PrintedDaysFirst = PrintedDaysFirst + 1 }
            : this with { PrintedMonthsFirst = PrintedMonthsFirst + 1 };

    /// <summary>Adds what another text shows.</summary>
    public DateEvidence With(ReadOnlySpan<char> text)
    {
        using var tokens = new PooledBuilder<DateToken>();
        DateLexer.Read(text, tokens);
        (int french, int english, int daysFirst, int monthsFirst, _, _) = this;
        foreach (DateToken token in tokens.AsSpan())
        {
            french += token.Word?.Languages == DateLanguages.French ? 1 : 0;
            english += token.Word?.Languages == DateLanguages.English ? 1 : 0;
            daysFirst += token is { Kind: DateTokenKind.DayAndMonthYear, Numeral: { First: > MonthsOfYear, Second: <= MonthsOfYear } } ? 1 : 0;
            monthsFirst += token is { Kind: DateTokenKind.DayAndMonthYear, Numeral: { First: <= MonthsOfYear, Second: > MonthsOfYear } } ? 1 : 0;
        }

        return new DateEvidence(french, english, daysFirst, monthsFirst, PrintedDaysFirst, PrintedMonthsFirst);
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
