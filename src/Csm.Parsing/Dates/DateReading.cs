using System.Collections.Immutable;

namespace Csm.Parsing.Dates;

/// <summary>A date that was read: one, the items of a list, or the ends of an interval. Start and end are UTF-16 units of the text.</summary>
internal sealed record DateReading(int Start, int End, ImmutableArray<DateParts> Dates)
{
    /// <summary>The same where day and month are the other way round; empty where that can be told.</summary>
    public ImmutableArray<DateParts> MonthFirst { get; init; } = [];

    public bool IsInterval { get; init; }

    /// <summary>Whether the date is one end of an interval whose other end is open.</summary>
    public bool IsOpen { get; init; }

    public DateTense Tense { get; init; }
}
