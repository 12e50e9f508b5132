namespace Csm.Parsing.Dates;

/// <summary>Which of the first two numbers of <c>5/02/1994</c> is the day.</summary>
internal enum DayMonthOrder : byte
{
    NotKnown,
    DayFirst,
    MonthFirst,
    AssumedDayFirst,
    AssumedMonthFirst,
}
