using System.Globalization;

namespace Csm.Parsing.Text;

/// <summary>A place in a text as line and character, both 0-based; people and files are shown both 1-based.</summary>
public readonly struct LinePosition : IEquatable<LinePosition>
{
    /// <summary>Creates a position.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is negative.</exception>
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
    public bool Equals(LinePosition other) => Line == other.Line && Character == other.Character;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LinePosition other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Line, Character);

    /// <summary>The position as people count, 1-based: <c>15,1</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Line + 1},{Character + 1}");

    /// <summary>Whether two positions are the same.</summary>
    public static bool operator ==(LinePosition left, LinePosition right) => left.Equals(right);

    /// <summary>Whether two positions differ.</summary>
    public static bool operator !=(LinePosition left, LinePosition right) => !left.Equals(right);
}
