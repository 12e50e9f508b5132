using Csm.Parsing.Dates;
using NodaTime;

namespace Csm.Parsing.Binding;

/// <summary>Turns a printed date or age into days, given when the page was copied; <see cref="Published.Between"/> describes the rules.</summary>
internal static class PrintedBounds
{
    /// <summary>The longest time between two days that have a 29 February, in years.</summary>
    private const int LongestBetweenLeapDays = 8;

    /// <summary>Gets the bounds; null if both are unknown, or if the date would be after the copy.</summary>
    public static DateBounds? Of(PrintedDate printed, CopyTime copy)
    {
        (LocalDate? earliest, LocalDate? latest) = printed switch
        {
            { Age: { } age } => (Before(copy.Earliest, age + printed.Unit), Before(copy.Latest, age)),
            { Date: { Year: 0, Day: > 0 } } => InYearOf(printed.Date, copy),
            _ => (new PartialDate(printed.Date).Earliest, new PartialDate(printed.Date).Latest),
        };
        return (earliest is null && latest is null) || earliest > latest || IsAfter(earliest, copy) ? null : new DateBounds(earliest, latest);
    }

    /// <summary>A page leaves out the year that it is copied in.</summary>
    private static (LocalDate? Earliest, LocalDate? Latest) InYearOf(DateParts date, CopyTime copy)
    {
        LocalDate? earliest = copy.Earliest is { } first ? OnOrAfter(date, first.Year) : null;
        LocalDate? latest = copy.Latest is { } last ? OnOrAfter(date, last.Year) : null;
        return earliest?.Year > copy.Latest?.Year ? (null, null) : (earliest, latest);
    }

    /// <summary>Whether a day is after the copy. The day after it has already begun in the time zones of some authors.</summary>
    public static bool IsAfter(LocalDate? day, CopyTime copy) => copy.Latest is { } end && day is { } first && Period.DaysBetween(end.Date, first) > 1;

    private static LocalDate? OnOrAfter(DateParts date, int year)
    {
        for (int candidate = year; candidate <= year + LongestBetweenLeapDays; candidate++)
        {
            if ((date with { Year = candidate }).Exists && new PartialDate(date with { Year = candidate }).LocalDate is { } day)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Gets the day that is so long before a time; null if that is before the common era, where no post is.</summary>
    private static LocalDate? Before(LocalDateTime? time, Duration age)
        => time is { } known && known.PlusTicks(-(long)age.TotalTicks) is { Year: > 0 } past ? past.Date : null;
}
