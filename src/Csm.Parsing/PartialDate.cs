using System.Globalization;
using Csm.Parsing.Dates;
using NodaTime;

namespace Csm.Parsing;

/// <summary>A date as far as a text says it, in the ISO calendar; <c>default</c> says nothing.</summary>
public readonly struct PartialDate : IEquatable<PartialDate>
{
    private readonly DateParts _parts;

    internal PartialDate(DateParts parts) => _parts = parts;

    /// <summary>How much is said.</summary>
    public DatePrecision Precision => _parts switch
    {
        { Year: 0, Day: 0 } => DatePrecision.None,
        { Year: 0 } => DatePrecision.AnnualDay,
        { Month: 0 } => DatePrecision.Year,
        { Day: 0 } => DatePrecision.Month,
        _ => DatePrecision.Day,
    };

    /// <summary>The year; null where it is not said.</summary>
    public int? Year => _parts.Year == 0 ? null : _parts.Year;

    /// <summary>The month of the year, also that of a day; null where one of the two is not said.</summary>
    public YearMonth? YearMonth => Precision is DatePrecision.Month or DatePrecision.Day ? new YearMonth(_parts.Year, _parts.Month) : null;

    /// <summary>The day and the month, whether or not the year is said; null where the day is not.</summary>
    public AnnualDate? AnnualDate => _parts.Day == 0 ? null : new AnnualDate(_parts.Month, _parts.Day);

    /// <summary>The day; null where day, month or year is not said.</summary>
    public LocalDate? LocalDate => Precision == DatePrecision.Day ? new LocalDate(_parts.Year, _parts.Month, _parts.Day) : null;

    /// <summary>The first day that can be meant; null where the year is not said.</summary>
    public LocalDate? Earliest => Precision switch
    {
        DatePrecision.Year => new LocalDate(_parts.Year, 1, 1),
        DatePrecision.Month => YearMonth!.Value.OnDayOfMonth(1),
        _ => LocalDate,
    };

    /// <summary>The last day that can be meant; null where the year is not said.</summary>
    public LocalDate? Latest => Precision switch
    {
        DatePrecision.Year => new LocalDate(_parts.Year, 12, 31),
        DatePrecision.Month => YearMonth!.Value.ToDateInterval().End,
        _ => LocalDate,
    };

    /// <inheritdoc/>
    public bool Equals(PartialDate other) => _parts == other._parts;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PartialDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _parts.GetHashCode();

    /// <summary>The date by EDTF (ISO 8601-2:2019): <c>2022</c>, <c>2025-08</c>, <c>XXXX-09-15</c>, <c>2025-09-25</c>; empty where nothing is said.</summary>
    public override string ToString() => Precision switch
    {
        DatePrecision.None => "",
        DatePrecision.Year => string.Create(CultureInfo.InvariantCulture, $"{_parts.Year:D4}"),
        DatePrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{_parts.Year:D4}-{_parts.Month:D2}"),
        DatePrecision.AnnualDay => string.Create(CultureInfo.InvariantCulture, $"XXXX-{_parts.Month:D2}-{_parts.Day:D2}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{_parts.Year:D4}-{_parts.Month:D2}-{_parts.Day:D2}"),
    };

    /// <summary>Whether two dates say the same.</summary>
    public static bool operator ==(PartialDate left, PartialDate right) => left.Equals(right);

    /// <summary>Whether two dates do not say the same.</summary>
    public static bool operator !=(PartialDate left, PartialDate right) => !left.Equals(right);
}
