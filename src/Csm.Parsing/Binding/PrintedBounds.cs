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
            { Age: { } age } => (Before(copy.Earliest, age + UnitOf(age)), Before(copy.Latest, age)),
            { Date: { Year: 0, Day: > 0 } } => InYearOf(printed.Date, copy),
            _ => (new PartialDate(printed.Date).Earliest, new PartialDate(printed.Date).Latest),
        };
        return (earliest is null && latest is null) || earliest > latest ? null : new DateBounds(earliest, latest);
    }

    /// <summary>A page leaves out the year that it is copied in.</summary>
    private static (LocalDate? Earliest, LocalDate? Latest) InYearOf(DateParts date, CopyTime copy)
    {
        LocalDate? earliest = copy.Earliest is { } first ? OnOrAfter(date, first.Year) : null;
        LocalDate? latest = copy.Latest is { } last ? OnOrAfter(date, last.Year) : null;

        // The day after the copy is already there in the time zone of some authors.
        bool isPossible = copy.Latest is not { } end || (earliest?.Year <= end.Year && earliest <= end.Date.PlusDays(1));
        return isPossible ? (earliest, latest) : (null, null);
    }

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

    /// <summary>Gets the unit to which an age is truncated.</summary>
    private static Duration UnitOf(Duration age)
        => age >= Duration.FromDays(1) ? Duration.FromDays(1)
            : age >= Duration.FromHours(1) ? Duration.FromHours(1)
            : age >= Duration.FromMinutes(1) ? Duration.FromMinutes(1)
            : Duration.FromSeconds(1);
}
