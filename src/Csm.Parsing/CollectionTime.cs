using NodaTime;
using NodaTime.Text;

namespace Csm.Parsing;

/// <summary>
/// When a page was copied, as far as it is known: a year, a month, a day, or a day with a time, in the time zone of the page. <c>default</c> gives nothing.
/// </summary>
/// <remarks>Times are ordered by <see cref="Earliest"/>, then by <see cref="Latest"/>.</remarks>
public readonly struct CollectionTime : IEquatable<CollectionTime>, IComparable<CollectionTime>
{
    private static readonly LocalTimePattern[] TimePatterns = [LocalTimePattern.ExtendedIso, LocalTimePattern.CreateWithInvariantCulture("HH':'mm")];

    private readonly PartialDate _date;
    private readonly LocalTime? _time;

    /// <summary>Creates a time that is known to the month.</summary>
    /// <param name="month">The month.</param>
    public CollectionTime(YearMonth month) => _date = new PartialDate(new Dates.DateParts(month.Year, month.Month, 0));

    /// <summary>Creates a time that is known to the day.</summary>
    /// <param name="day">The day, in the ISO calendar.</param>
    public CollectionTime(LocalDate day) => _date = new PartialDate(new Dates.DateParts(day.Year, day.Month, day.Day));

    /// <summary>Creates a time that is known exactly.</summary>
    /// <param name="time">The day, in the ISO calendar, and the time of day.</param>
    public CollectionTime(LocalDateTime time)
        : this(time.Date)
        => _time = time.TimeOfDay;

    private CollectionTime(PartialDate date, LocalTime? time)
    {
        _date = date;
        _time = time;
    }

    /// <summary>The first possible time; null for <c>default</c>.</summary>
    public LocalDateTime? Earliest => _date.Earliest is { } day ? day.At(_time ?? LocalTime.Midnight) : null;

    /// <summary>The last possible time; null for <c>default</c>.</summary>
    public LocalDateTime? Latest => _date.Latest is { } day ? day.At(_time ?? LocalTime.MaxValue) : null;

    /// <summary>Reads a time in ISO 8601.</summary>
    /// <param name="text">The text; null is not a time.</param>
    /// <param name="time">The time, or <c>default</c> if the method returns false.</param>
    /// <returns>
    /// Whether <paramref name="text"/> is <c>2025</c>, <c>2025-04</c>, <c>2025-04-14</c>, <c>2025-04-14T12:00</c> or <c>2025-04-14T12:00:30</c>, without an offset
    /// from UTC, and there is such a time.
    /// </returns>
    /// <example>
    /// <code>
    /// if (CollectionTime.TryParse("2025-04", out CollectionTime month))
    /// {
    ///     Console.WriteLine($"{month}: {month.Earliest:uuuu-MM-dd} to {month.Latest:uuuu-MM-dd}");
    /// }
    /// </code>
    /// </example>
    public static bool TryParse(string? text, out CollectionTime time)
    {
        time = default;
        string[] parts = (text ?? "").Split('T');
        if (parts.Length > 2 || !PartialDate.TryParse(parts[0], out PartialDate date) || date.Year is null)
        {
            return false;
        }

        LocalTime? ofDay = null;
        if (parts.Length == 2)
        {
            ParseResult<LocalTime>? read = TimePatterns.Select(pattern => pattern.Parse(parts[1])).FirstOrDefault(result => result.Success);
            if (read is null || date.Precision != DatePrecision.Day)
            {
                return false;
            }

            ofDay = read.Value;
        }

        time = new CollectionTime(date, ofDay);
        return true;
    }

    /// <summary>Creates a time that is known to the month.</summary>
    /// <param name="month">The month.</param>
    public static implicit operator CollectionTime(YearMonth month) => new(month);

    /// <summary>Creates a time that is known to the day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator CollectionTime(LocalDate day) => new(day);

    /// <summary>Creates a time that is known exactly.</summary>
    /// <param name="time">The day and the time of day.</param>
    public static implicit operator CollectionTime(LocalDateTime time) => new(time);

    /// <inheritdoc/>
    public int CompareTo(CollectionTime other)
        => Nullable.Compare(Earliest, other.Earliest) is not 0 and var byEarliest ? byEarliest : Nullable.Compare(Latest, other.Latest);

    /// <inheritdoc/>
    public bool Equals(CollectionTime other) => _date == other._date && _time == other._time;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CollectionTime other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_date, _time);

    /// <summary>Formats the time in ISO 8601, as far as it is known: <c>2025-04</c>, <c>2025-04-14</c>, <c>2025-04-14T12:00:00</c>; empty for <c>default</c>.</summary>
    public override string ToString() => _time is { } time ? $"{_date}T{LocalTimePattern.ExtendedIso.Format(time)}" : _date.ToString();

    /// <summary>Determines whether two times are the same and known as precisely.</summary>
    public static bool operator ==(CollectionTime left, CollectionTime right) => left.Equals(right);

    /// <summary>Determines whether two times differ.</summary>
    public static bool operator !=(CollectionTime left, CollectionTime right) => !left.Equals(right);

    /// <summary>Determines whether a time comes before another one.</summary>
    public static bool operator <(CollectionTime left, CollectionTime right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether a time comes after another one.</summary>
    public static bool operator >(CollectionTime left, CollectionTime right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether a time comes before another one or is equal to it.</summary>
    public static bool operator <=(CollectionTime left, CollectionTime right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether a time comes after another one or is equal to it.</summary>
    public static bool operator >=(CollectionTime left, CollectionTime right) => left.CompareTo(right) >= 0;
}
