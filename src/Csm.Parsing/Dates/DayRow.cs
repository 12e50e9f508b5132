using System.Collections.Immutable;

namespace Csm.Parsing.Dates;

/// <summary>Days of the same month, at least one: <c>6, 7 et 8</c>, <c>6 au 8</c>, <c>6-8</c>.</summary>
internal sealed record DayRow(ImmutableArray<DayItem> Items)
{
    public DayItem First => Items[0];

    public DayItem Last => Items[^1];

    /// <summary>Whether these are the two ends of an interval; after <c>entre</c> and <c>between</c> the word for "and" joins the ends.</summary>
    public bool IsInterval(bool isBetween) => IsRising
        && (Items.Length == 1 ? First.IsRange : Items.Length == 2 && (Last.Joiner == DateTokenKind.To || (isBetween && Last.Joiner == DateTokenKind.And)));

    /// <summary>Whether these are the items of a list: joined by commas, the last by "and"; three and more need no "and".</summary>
    public bool IsList => IsRising && (Last.Joiner == DateTokenKind.And || (Last.Joiner == DateTokenKind.Comma && Items.Length > 2))
        && Items[1..^1].All(item => item.Joiner == DateTokenKind.Comma);

    private bool IsRising
        => Items.Length == 1
            ? !First.IsRange || First.First < First.Last
            : !Items.Any(item => item.IsRange) && Items.Zip(Items.Skip(1)).All(pair => pair.First.First < pair.Second.First);
}
