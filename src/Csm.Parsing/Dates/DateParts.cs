using System.Globalization;
using NodaTime;

namespace Csm.Parsing.Dates;

/// <summary>Day, month and year as far as a text gives them, in the ISO calendar; 0 for a part that it does not give.</summary>
internal readonly record struct DateParts(int Year, int Month, int Day)
{
    private const int MonthsOfYear = 12;
    private const int LeapYear = 2000;
    private const int LastYear = 9999;
    private const int Invalid = -1;

    /// <summary>Whether there is such a day, month or year of the common era. 29 February without a year exists.</summary>
    public bool Exists
        => Year is >= 0 and <= LastYear && (Month == 0 || (Month <= MonthsOfYear && Day <= CalendarSystem.Iso.GetDaysInMonth(Year == 0 ? LeapYear : Year, Month)));

    /// <summary>Reads a date as <see cref="PartialDate.ToString"/> writes it.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateParts parts)
    {
        parts = text switch
        {
            [_, _, _, _] => new DateParts(Number(text), 0, 0),
            [_, _, _, _, '-', _, _] => new DateParts(Number(text[..4]), Number(text[5..]), 0),
            ['X', 'X', 'X', 'X', '-', _, _, '-', _, _] => new DateParts(0, Number(text[5..7]), Number(text[8..])),
            [_, _, _, _, '-', _, _, '-', _, _] => new DateParts(Number(text[..4]), Number(text[5..7]), Number(text[8..])),
            _ => new DateParts(Invalid, 0, 0),
        };
        return parts is not ({ Year: Invalid } or { Month: Invalid } or { Day: Invalid }) && parts.Exists;
    }

    /// <summary>Whether this is not after another date of the same year.</summary>
    public bool IsNotLaterInYear(DateParts other) => (Month, Day).CompareTo((other.Month, other.Day)) <= 0;

    /// <summary>Whether both have a year and this is not after the other.</summary>
    public bool IsNotLater(DateParts other) => Year < other.Year || (Year == other.Year && IsNotLaterInYear(other));

    private static int Number(ReadOnlySpan<char> digits)
        => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number : Invalid;
}
