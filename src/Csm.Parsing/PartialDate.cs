using System.Globalization;
using Csm.Parsing.Dates;
using NodaTime;

namespace Csm.Parsing;

/// <summary>A date as far as a text gives it, in the ISO calendar. <c>default</c> gives nothing.</summary>
/// <remarks>Dates are ordered by year, month and day; what a date does not give comes before anything that another one gives.</remarks>
public readonly struct PartialDate : IEquatable<PartialDate>, IComparable<PartialDate>
{
    private readonly DateParts _parts;

    internal PartialDate(DateParts parts) => _parts = parts;

    /// <summary>How much the date gives.</summary>
    public DatePrecision Precision => _parts switch
    {
        { Year: 0, Day: 0 } => DatePrecision.None,
        { Year: 0 } => DatePrecision.AnnualDay,
        { Month: 0 } => DatePrecision.Year,
        { Day: 0 } => DatePrecision.Month,
        _ => DatePrecision.Day,
    };

    /// <summary>The year; null if the date does not give one.</summary>
    public int? Year => _parts.Year == 0 ? null : _parts.Year;

    /// <summary>The month with its year; null if the date does not give both.</summary>
    public YearMonth? YearMonth => Precision is DatePrecision.Month or DatePrecision.Day ? new YearMonth(_parts.Year, _parts.Month) : null;

    /// <summary>The day with its month, with or without a year; null if the date does not give a day.</summary>
    public AnnualDate? AnnualDate => _parts.Day == 0 ? null : new AnnualDate(_parts.Month, _parts.Day);

    /// <summary>The day; null if the date does not give day, month and year.</summary>
    public LocalDate? LocalDate => Precision == DatePrecision.Day ? new LocalDate(_parts.Year, _parts.Month, _parts.Day) : null;

    /// <summary>The first possible day; null if the date does not give a year.</summary>
    public LocalDate? Earliest => Precision switch
    {
        DatePrecision.Year => new LocalDate(_parts.Year, 1, 1),
        DatePrecision.Month => YearMonth!.Value.OnDayOfMonth(1),
        _ => LocalDate,
    };

    /// <summary>The last possible day; null if the date does not give a year.</summary>
    public LocalDate? Latest => Precision switch
    {
        DatePrecision.Year => new LocalDate(_parts.Year, 12, 31),
        DatePrecision.Month => YearMonth!.Value.ToDateInterval().End,
        _ => LocalDate,
    };

    /// <summary>Reads a date in the form that <see cref="ToString"/> gives.</summary>
    /// <param name="text">The text; null is not a date.</param>
    /// <param name="date">The date, or <c>default</c> if the method returns false.</param>
    /// <returns>Whether <paramref name="text"/> is <c>2022</c>, <c>2025-08</c>, <c>XXXX-09-15</c> or <c>2025-09-25</c>, and there is such a date.</returns>
    /// <example>
    /// <code>
    /// if (PartialDate.TryParse("2025-08", out PartialDate date))
    /// {
    ///     Console.WriteLine($"{date.Precision} {date}: {date.Earliest:uuuu-MM-dd} to {date.Latest:uuuu-MM-dd}");
    /// }
    /// </code>
    /// </example>
    public static bool TryParse(string? text, out PartialDate date)
    {
        bool isRead = DateParts.TryParse(text, out DateParts parts);
        date = isRead ? new PartialDate(parts) : default;
        return isRead;
    }

    /// <inheritdoc/>
    public int CompareTo(PartialDate other) => (_parts.Year, _parts.Month, _parts.Day).CompareTo((other._parts.Year, other._parts.Month, other._parts.Day));

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => _parts == other._parts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _parts.GetHashCode();

    /// <summary>
    /// Formats the date in EDTF (ISO 8601-2:2019): <c>2022</c>, <c>2025-08</c>, <c>XXXX-09-15</c>, <c>2025-09-25</c>; an empty string if it gives nothing.
    /// </summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.None => "",
        DatePrecision.Year => string.Create(CultureInfo.InvariantCulture, $"{_parts.Year:D4}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{_parts.Year:D4}-{_parts.Month:D2}"),
        DatePrecision.AnnualDay => string.Create(CultureInfo.InvariantCulture, $"XXXX-{_parts.Month:D2}-{_parts.Day:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_parts.Year:D4}-{_parts.Month:D2}-{_parts.Day:D2}"),
    };

    /// <summary>Determines whether two dates give the same.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Determines whether two dates differ.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);

    /// <summary>Determines whether a date comes before another one.</summary>
    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether a date comes after another one.</summary>
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether a date comes before another one or is equal to it.</summary>
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether a date comes after another one or is equal to it.</summary>
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
