using System.Globalization;

namespace Csm.Parsing.Text;

/// <summary>A position in a text as line and character, both 0-based. Positions are ordered as in the text; <c>default</c> is its start.</summary>
public readonly struct LinePosition : IEquatable<LinePosition>, IComparable<LinePosition>
{
    /// <summary>Creates a position.</summary>
    /// <param name="line">The 0-based line.</param>
    /// <param name="character">The 0-based place in the line, in UTF-16 units.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> or <paramref name="character"/> is negative.</exception>
    public LinePosition(int line, int character)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(line);
        ArgumentOutOfRangeException.ThrowIfNegative(character);
        Line = line;
        Character = character;
    }

    /// <summary>The 0-based line.</summary>
    public int Line { get; }

    /// <summary>The 0-based place in the line, in UTF-16 units.</summary>
    public int Character { get; }

    /// <inheritdoc/>
    public int CompareTo(LinePosition other) => (Line, Character).CompareTo((other.Line, other.Character));

    /// <inheritdoc/>
    public bool Equals(LinePosition other) => Line == other.Line && Character == other.Character;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LinePosition other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Line, Character);

    /// <summary>Formats the position as <c>14,0</c>, 0-based like its members; <see cref="Diagnostics.Diagnostic.ToString"/> prints it 1-based.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line},{Character}");

    /// <summary>Determines whether two positions are the same.</summary>
    public static bool operator ==(LinePosition left, LinePosition right) => left.Equals(right);

    /// <summary>Determines whether two positions differ.</summary>
    public static bool operator !=(LinePosition left, LinePosition right) => !left.Equals(right);

    /// <summary>Determines whether a position comes before another one.</summary>
    public static bool operator <(LinePosition left, LinePosition right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether a position comes after another one.</summary>
    public static bool operator >(LinePosition left, LinePosition right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether a position comes before another one or is the same.</summary>
    public static bool operator <=(LinePosition left, LinePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether a position comes after another one or is the same.</summary>
    public static bool operator >=(LinePosition left, LinePosition right) => left.CompareTo(right) >= 0;
}
