using System.Globalization;

namespace Csm.Parsing.Data;

/// <summary>How much a count grew from one observation to another: an interval, since each of the two can be one. Negative where it fell.</summary>
public readonly struct CountGrowth : IEquatable<CountGrowth>
{
    private CountGrowth(long? minimum, long? maximum)
    {
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The least possible growth; null if the earlier count has no upper bound.</summary>
    public long? Minimum { get; }

    /// <summary>The greatest possible growth; null if the later count has no upper bound.</summary>
    public long? Maximum { get; }

    /// <summary>Computes the growth between two counts: from <c>21K</c> to <c>22K</c>, at least -499 and at most 2,499.</summary>
    /// <param name="earlier">The earlier count; null if it is unknown.</param>
    /// <param name="later">The later count; null if it is unknown.</param>
    /// <returns>The growth; null if a count is unknown.</returns>
    public static CountGrowth? Between(ApproximateCount? earlier, ApproximateCount? later)
        => earlier is { } first && later is { } last ? new CountGrowth(last.Minimum - first.Maximum, last.Maximum - first.Minimum) : null;

    /// <inheritdoc/>
    public bool Equals(CountGrowth other) => Minimum == other.Minimum && Maximum == other.Maximum;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CountGrowth other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Minimum, Maximum);

    /// <summary>Formats the growth as <c>+12</c>, or as an interval: <c>-499..+2499</c>, with <c>?</c> for what is unknown.</summary>
    public override string ToString() => Minimum == Maximum && Minimum is not null ? Format(Minimum) : $"{Format(Minimum)}..{Format(Maximum)}";

    /// <summary>Determines whether two growths have the same bounds.</summary>
    public static bool operator ==(CountGrowth left, CountGrowth right) => left.Equals(right);

    /// <summary>Determines whether two growths differ in a bound.</summary>
    public static bool operator !=(CountGrowth left, CountGrowth right) => !left.Equals(right);

    private static string Format(long? number) => number is { } value ? value.ToString("+0;-0;0", CultureInfo.InvariantCulture) : "?";
}
