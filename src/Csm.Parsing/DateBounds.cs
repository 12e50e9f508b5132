using NodaTime;
using NodaTime.Text;

namespace Csm.Parsing;

/// <summary>The days between which something happened, both included; a side that is not known is null, and <c>default</c> knows neither.</summary>
public readonly struct DateBounds : IEquatable<DateBounds>
{
    internal DateBounds(LocalDate? earliest, LocalDate? latest)
    {
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The first day that is possible, or null.</summary>
    public LocalDate? Earliest { get; }

    /// <summary>The last day that is possible, or null.</summary>
    public LocalDate? Latest { get; }

    /// <inheritdoc/>
    public bool Equals(DateBounds other) => Earliest == other.Earliest && Latest == other.Latest;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DateBounds other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Earliest, Latest);

    /// <summary>The interval by EDTF (ISO 8601-2:2019): <c>2025-08-01/..</c>.</summary>
    public override string ToString() => $"{TextOf(Earliest)}/{TextOf(Latest)}";

    /// <summary>Whether two have the same bounds.</summary>
    public static bool operator ==(DateBounds left, DateBounds right) => left.Equals(right);

    /// <summary>Whether two have different bounds.</summary>
    public static bool operator !=(DateBounds left, DateBounds right) => !left.Equals(right);

    private static string TextOf(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "..";
}
