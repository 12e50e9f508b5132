using NodaTime;
using NodaTime.Text;

namespace Csm.Parsing;

/// <summary>The first and the last day of an interval, both included. An unknown one is null; <c>default</c> knows neither.</summary>
/// <remarks>Intervals are ordered by <see cref="Earliest"/>, where null is the smallest, then by <see cref="Latest"/>, where null is the largest.</remarks>
public readonly struct DateBounds : IEquatable<DateBounds>, IComparable<DateBounds>
{
    internal DateBounds(LocalDate? earliest, LocalDate? latest)
    {
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The first possible day; null if it is unknown.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last possible day; null if it is unknown.</summary>
    public LocalDate? Latest { get; }

    /// <inheritdoc/>
    public int CompareTo(DateBounds other)
        => Nullable.Compare(Earliest, other.Earliest) is not 0 and var byEarliest ? byEarliest
            : (Latest is null, Latest ?? default).CompareTo((other.Latest is null, other.Latest ?? default));

    /// <inheritdoc/>
    public bool Equals(DateBounds other) => Earliest == other.Earliest && Latest == other.Latest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateBounds other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Earliest, Latest);

    /// <summary>Formats the interval in EDTF (ISO 8601-2:2019): <c>2025-08-01/..</c>.</summary>
    public override string ToString() => $"{TextOf(Earliest)}/{TextOf(Latest)}";

    /// <summary>Determines whether two intervals have the same bounds.</summary>
    public static bool operator ==(DateBounds left, DateBounds right) => left.Equals(right);

    /// <summary>Determines whether two intervals differ in a bound.</summary>
    public static bool operator !=(DateBounds left, DateBounds right) => !left.Equals(right);

    /// <summary>Determines whether an interval comes before another one.</summary>
    public static bool operator <(DateBounds left, DateBounds right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether an interval comes after another one.</summary>
    public static bool operator >(DateBounds left, DateBounds right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether an interval comes before another one or is equal to it.</summary>
    public static bool operator <=(DateBounds left, DateBounds right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether an interval comes after another one or is equal to it.</summary>
    public static bool operator >=(DateBounds left, DateBounds right) => left.CompareTo(right) >= 0;

    private static string TextOf(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "..";
}
