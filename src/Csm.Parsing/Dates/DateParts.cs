using NodaTime;

namespace Csm.Parsing.Dates;

/// <summary>What a text says of a day, in the ISO calendar; 0 is what it does not say.</summary>
internal readonly record struct DateParts(int Year, int Month, int Day)
{
    private const int MonthsOfYear = 12;
    private const int LeapYear = 2000;

    /// <summary>Whether there is such a day, month or year; the 29th of February without a year is one.</summary>
    public bool Exists
        => Month == 0 || (Month <= MonthsOfYear && Day <= CalendarSystem.Iso.GetDaysInMonth(Year == 0 ? LeapYear : Year, Month));

    /// <summary>Whether this is not after another date of the same year.</summary>
    public bool IsNotLaterInYear(DateParts other) => (Month, Day).CompareTo((other.Month, other.Day)) <= 0;

    /// <summary>Whether both have a year and this is not after the other.</summary>
    public bool IsNotLater(DateParts other) => Year < other.Year || (Year == other.Year && IsNotLaterInYear(other));
}
