namespace Csm.Parsing.Dates;

/// <summary>The second end of an interval that has a month of its own: <c>au 3 octobre 2025</c>.</summary>
internal sealed record DateEnd(DayItem Day, DateMonth Month, int End);
