using System.Globalization;

namespace Csm.Parsing;

/// <summary>A range of 1-based places in a thread, both ends included. <c>default</c> is the place 0, which no thread has.</summary>
public readonly struct PositionRange : IEquatable<PositionRange>
{
    internal PositionRange(int first, int last)
    {
        First = first;
        Last = last;
    }

    /// <summary>The first place.</summary>
    public int First { get; }

    /// <summary>The last place, which is the first one if the range has one place only.</summary>
    public int Last { get; }

    /// <summary>The number of places.</summary>
    public int Count => Last - First + 1;

    /// <inheritdoc/>
    public bool Equals(PositionRange other) => First == other.First && Last == other.Last;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PositionRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First, Last);

    /// <summary>Formats the range as <c>1-9</c>, or <c>11</c> if it has one place only.</summary>
    public override string ToString()
        => First == Last ? First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{First}-{Last}");

    /// <summary>Determines whether two ranges have the same ends.</summary>
    public static bool operator ==(PositionRange left, PositionRange right) => left.Equals(right);

    /// <summary>Determines whether two ranges differ in an end.</summary>
    public static bool operator !=(PositionRange left, PositionRange right) => !left.Equals(right);
}
