using System.Collections.Immutable;

namespace Csm.Parsing.Dates;

/// <summary>A date that was read: one date, the items of a list, or the ends of an interval. Start and end are UTF-16 units of the text.</summary>
internal sealed record DateReading(int Start, int End, ImmutableArray<DateParts> Dates)
{
    /// <summary>The same dates with day and month exchanged; empty if the order is certain.</summary>
    public ImmutableArray<DateParts> MonthFirst { get; init; } = [];

    public bool IsInterval { get; init; }

    /// <summary>Whether the date is one end of an interval whose other end is open.</summary>
    public bool IsOpen { get; init; }

    public DateTense Tense { get; init; }
}

/// <summary>How a date relates to the moment of writing.</summary>
internal enum DateTense : byte
{
    /// <summary>The text does not say: the date can be past or future.</summary>
    Unknown,

    /// <summary>The date has begun: <c>depuis</c>, <c>dernier</c>.</summary>
    Past,

    /// <summary>The date is not over: <c>d'ici</c>, <c>prochain</c>.</summary>
    Future,
}
