using System.Collections.Immutable;
using Pidgin;

namespace Csm.Parsing.Dates;

/// <summary>A day or a range of days in a row of them, and what joins it to the one before. It starts with its weekday.</summary>
internal readonly record struct DayItem(DateTokenKind Joiner, int Start, DateToken Number)
{
    public int End => Number.End;

    public bool IsRange => Number.Kind == DateTokenKind.DayRange;

    public int First => Number.Numeral.First;

    /// <summary>The last day of a range; otherwise the day.</summary>
    public int Last => IsRange ? Number.Numeral.Second : First;
}

/// <summary>Days of the same month, at least one: <c>6, 7 et 8</c>, <c>6 au 8</c>, <c>6-8</c>.</summary>
internal sealed record DayRow(ImmutableArray<DayItem> Items)
{
    public DayItem First => Items[0];

    public DayItem Last => Items[^1];

    /// <summary>Whether the text leaves open which of the days it means; EDTF's list has all of them.</summary>
    public bool IsChoice => Items.Any(item => item.Joiner == DateTokenKind.Or);

    /// <summary>Whether the items are a list: joined by commas, the last one by "and". Three or more need no "and".</summary>
    public bool IsList => IsRising && (Last.Joiner == DateTokenKind.And || (Last.Joiner == DateTokenKind.Comma && Items.Length > 2))
        && Items[1..^1].All(item => item.Joiner == DateTokenKind.Comma);

    private bool IsRising
        => Items.Length == 1
            ? !First.IsRange || First.First < First.Last
            : !Items.Any(item => item.IsRange) && Items.Zip(Items.Skip(1)).All(pair => pair.First.First < pair.Second.First);

    /// <summary>Whether the items are the two ends of an interval. After <c>entre</c> and <c>between</c>, "and" joins the ends.</summary>
    public bool IsInterval(bool isBetween) => IsRising
        && (Items.Length == 1 ? First.IsRange : Items.Length == 2 && (Last.Joiner == DateTokenKind.To || (isBetween && Last.Joiner == DateTokenKind.And)));
}

/// <summary>A month, and the year after it if there is one.</summary>
internal readonly record struct DateMonth(DateToken Name, DateToken? Year)
{
    /// <summary>What is written where the year can be, and is not read as one: <c>mai 2020/2021</c>, <c>mai 1500 €</c>, <c>mai, 2025</c>.</summary>
    public DateToken? RefusedYear { get; init; }

    public int End => Year?.End ?? Name.End;

    public int Number => Name.Word!.Month;

    /// <summary>Whether no date is better than one without the year: that cannot be read, and is not certainly something else.</summary>
    public bool HasUnreadableYear => RefusedYear is { Kind: DateTokenKind.UnreadableYear };

    public int YearNumber => Year?.Numeral.First ?? 0;

    /// <summary>A month before a word that is its year, or is refused as such.</summary>
    public static DateMonth Before(DateToken name, Maybe<DateToken> year)
        => !year.HasValue ? new(name, null) : year.Value.IsRefusedYear ? new(name, null) { RefusedYear = year.Value } : new(name, year.Value);

    /// <summary>Whether it cannot be the verb that looks like it.</summary>
    public bool IsCertain => Year is not null || Name.IsCertainlyMonth;
}

/// <summary>The second end of an interval that has a month of its own: <c>au 3 octobre 2025</c>.</summary>
internal sealed record DateEnd(DayItem Day, DateMonth Month, int End)
{
    public bool IsEarlierInYear(DateEnd other) => (Month.Number, Day.First).CompareTo((other.Month.Number, other.Day.First)) < 0;
}

/// <summary>A month after another one, and what joins it to that.</summary>
internal readonly record struct MonthItem(DateTokenKind Joiner, DateToken Month);

/// <summary>Months without a year between them, the year after the last one, and a second end of an interval after that.</summary>
internal sealed record MonthRow(Maybe<DateToken> Opening, DateToken First, ImmutableArray<MonthItem> Others, Maybe<DateToken> Year, Maybe<DateMonth> End)
{
    public DateToken Last => Others.IsEmpty ? First : Others[^1].Month;

    /// <summary>Whether no month but the last can be the verb that looks like it.</summary>
    public bool IsCertain => First.IsCertainlyMonth && (Others.IsEmpty || Others[..^1].All(item => item.Month.IsCertainlyMonth));

    /// <summary>Whether the months are a list: joined by commas, the last one by "and". Three or more need no "and".</summary>
    public bool IsList => (Others[^1].Joiner == DateTokenKind.And || (Others[^1].Joiner == DateTokenKind.Comma && Others.Length > 1))
        && Others[..^1].All(item => item.Joiner == DateTokenKind.Comma)
        && Numbers.Zip(Numbers.Skip(1)).All(pair => pair.First < pair.Second);

    /// <summary>The months, 1 for January.</summary>
    public IEnumerable<int> Numbers => Others.Select(item => item.Month.Word!.Month).Prepend(First.Word!.Month);

    /// <summary>Whether the months are the two ends of an interval. After <c>entre</c> and <c>between</c>, "and" joins the ends.</summary>
    public bool IsInterval(bool isBetween)
        => Others is [var last] && (last.Joiner == DateTokenKind.To || (isBetween && last.Joiner == DateTokenKind.And));
}
