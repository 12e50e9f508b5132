using System.Collections.Immutable;
using Pidgin;

namespace Csm.Parsing.Dates;

/// <summary>Interprets the words that <see cref="DateGrammar"/> found; null if there is no such day.</summary>
internal static class DateReader
{
    /// <summary><c>15 septembre</c>, <c>15 et 16 septembre 2025</c>, <c>du 28 septembre au 3 octobre</c>.</summary>
    public static DateReading? DayFirst(Maybe<DateToken> opening, DayRow days, DateMonth month, Maybe<DateEnd> end)
    {
        if (end.HasValue)
        {
            return FromTo(StartOf(opening, days.Last.Start, isAlone: days.Items.Length == 1), days.Last, month, end.Value);
        }

        return !month.IsCertain || month.HasUnreadableYear || days.IsChoice ? null
            : days.IsInterval(IsBetween(opening)) ? Interval(StartOf(opening, days.First.Start), month.End, days, month)
            : days.IsList ? List(days.First.Start, month.End, days, month)
            : Single(days.Last.Start, month.End, days.Last, month);
    }

    /// <summary><c>September 25, 2025</c>, <c>Sept 15-16</c>, <c>September 28 to October 3</c>.</summary>
    public static DateReading? MonthFirst(Maybe<DateToken> opening, int start, DateMonth month, DayRow days, Maybe<DateEnd> end)
    {
        // "In May 15 people came": no day has "in" before it.
        if (month.HasUnreadableYear || days.IsChoice || (opening.HasValue && opening.Value.Kind == DateTokenKind.In && month.Year is null))
        {
            return null;
        }

        if (end.HasValue)
        {
            return FromTo(StartOf(opening, start), days.Last, month, end.Value);
        }

        int endOfAll = month.Year?.End ?? days.Last.End;
        return days.IsInterval(IsBetween(opening)) ? Interval(StartOf(opening, start), endOfAll, days, month)
            : days.IsList ? List(start, endOfAll, days, month)
            : days.Items.Length == 1 ? Single(start, endOfAll, days.First, month)
            : Single(start, days.First.End, days.First, month with { Year = null });
    }

    /// <summary><c>le 3 avril et le 5 mai 2025</c>: the year applies to both.</summary>
    public static DateReading? TwoDays(DateEnd first, DateTokenKind joiner, DateEnd last)
        => joiner == DateTokenKind.Or ? null
            : Existing(new(first.Day.Start, last.End, [Parts(first.Day.First, first.Month with { Year = last.Month.Year }), Parts(last.Day.First, last.Month)]));

    public static DateReading? DayAndMonth(DateEnd date) => date.Month.IsCertain && !date.Month.HasUnreadableYear ? Single(date.Day.Start, date.End, date.Day, date.Month) : null;

    public static DateReading? MonthOnly(DateToken month, DateToken year) => Existing(new(month.Start, year.End, [Parts(new DateMonth(month, year))]));

    public static DateReading? YearOnly(DateToken year) => Existing(new(year.Start, year.End, [new DateParts(year.Numeral.First, 0, 0)]));

    /// <summary><c>août 2025</c>, <c>août et septembre 2025</c>, <c>de juin 2013 à mai 2020</c>.</summary>
    public static DateReading? Months(MonthRow row, bool isBetween)
    {
        int start = StartOf(row.Opening, row.First.Start);
        if (!row.Year.HasValue || row.Year.Value.IsRefusedYear || row.End is { HasValue: true, Value.RefusedYear: not null } || (row.End.HasValue && !row.Others.IsEmpty))
        {
            return null;
        }

        DateToken year = row.Year.Value;
        DateMonth last = new(row.Last, year);
        return row.End.HasValue ? FromTo(start, row.End.Value.End, Parts(last), Parts(row.End.Value))
            : row.Others.IsEmpty || !row.IsCertain || row.Others is [{ Joiner: DateTokenKind.Comma }] ? MonthOnly(row.Last, year)
            : row.IsInterval(isBetween) ? FromTo(start, year.End, Parts(new DateMonth(row.First, null)), Parts(last))
            : row.IsList ? Existing(new(row.First.Start, year.End, [.. row.Numbers.Select(month => new DateParts(year.Numeral.First, month, 0))]))
            : null;
    }

    /// <summary>An interval whose ends each have a day and a month. A year that was refused at one end must not come from the other.</summary>
    public static DateReading? FromTo(int start, DayItem day, DateMonth month, DateEnd end)
        => month.RefusedYear is null && end.Month.RefusedYear is null && !day.IsRange && !end.Day.IsRange && (month.IsCertain || end.Month.Year is not null)
            ? FromTo(start, end.End, Parts(day.First, month), Parts(end.Day.First, end.Month))
            : null;

    /// <summary>A date in numbers, or an interval between two of them, of which the first can be without a year.</summary>
    public static DateReading? Numeric(Maybe<DateToken> opening, DateToken first, Maybe<DateToken> last)
    {
        DateToken[] tokens = last.HasValue ? [first, last.Value] : [first];
        ImmutableArray<DateParts> dayFirst = Parts(tokens, isMonthFirst: false);
        ImmutableArray<DateParts> monthFirst = Parts(tokens, isMonthFirst: true);
        return dayFirst.IsEmpty && monthFirst.IsEmpty ? null
            : new DateReading(last.HasValue ? StartOf(opening, first.Start) : first.Start, tokens[^1].End, dayFirst.IsEmpty ? monthFirst : dayFirst)
            {
                MonthFirst = dayFirst.IsEmpty || dayFirst.SequenceEqual(monthFirst) ? [] : monthFirst,
                IsInterval = last.HasValue,
            };
    }

    // A falling range is a score.
    private static DateReading? Single(int start, int end, DayItem day, DateMonth month)
        => day.IsRange ? null : Existing(new DateReading(start, end, [Parts(day.First, month)]));

    private static DateReading? List(int start, int end, DayRow days, DateMonth month)
        => Existing(new DateReading(start, end, [.. days.Items.Select(item => Parts(item.First, month))]));

    private static DateReading? Interval(int start, int end, DayRow days, DateMonth month)
        => Interval(start, end, Parts(days.First.First, month), Parts(days.Last.Last, month));

    private static DateReading? Interval(int start, int end, DateParts first, DateParts last)
        => Existing(new DateReading(start, end, [first, last]) { IsInterval = true });

    /// <summary>
    /// Reads an interval whose ends each have a month. A year that is given once applies to both, except if the interval spans the turn of the year. Without a
    /// year, such an interval has no notation in EDTF, which puts both ends into the same year.
    /// </summary>
    private static DateReading? FromTo(int start, int end, DateParts first, DateParts last)
    {
        int turn = first.IsNotLaterInYear(last) ? 0 : 1;
        first = first.Year == 0 && last.Year != 0 ? first with { Year = last.Year - turn } : first;
        last = last.Year == 0 && first.Year != 0 ? last with { Year = first.Year + turn } : last;
        return first.IsNotLater(last) ? Interval(start, end, first, last) : null;
    }

    private static DateReading? Existing(DateReading reading) => reading.Dates.All(date => date.Exists) ? reading : null;

    private static DateParts Parts(DateMonth month) => Parts(0, month);

    private static DateParts Parts(int day, DateMonth month) => new(month.YearNumber, month.Number, day);

    private static ImmutableArray<DateParts> Parts(DateToken[] tokens, bool isMonthFirst)
    {
        DateParts[] dates = [.. tokens.Select(token => Parts(token.Numeral, isMonthFirst))];
        dates[0] = dates[0].Year == 0 ? dates[0] with { Year = dates[^1].Year - (dates[0].IsNotLaterInYear(dates[^1]) ? 0 : 1) } : dates[0];
        return dates.All(date => date.Exists) && dates[0].IsNotLater(dates[^1]) ? [.. dates] : [];
    }

    private static DateParts Parts(Numeral numeral, bool isMonthFirst) => numeral.Kind switch
    {
        DateTokenKind.YearMonthDay => new(numeral.First, numeral.Second, numeral.Third),
        DateTokenKind.DayAndMonthYear when isMonthFirst => new(numeral.Third, numeral.First, numeral.Second),
        DateTokenKind.DayAndMonth or DateTokenKind.DayRange when isMonthFirst => new(0, numeral.First, numeral.Second),
        _ => new(numeral.Third, numeral.Second, numeral.First),
    };

    private static int StartOf(Maybe<DateToken> opening, int start, bool isAlone = true) => opening.HasValue && isAlone ? opening.Value.Start : start;

    private static bool IsBetween(Maybe<DateToken> opening) => opening.HasValue && opening.Value.Kind == DateTokenKind.Between;
}
