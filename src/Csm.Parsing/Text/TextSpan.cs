namespace Csm.Parsing.Text;

/// <summary>A range of a text, in UTF-16 units. Ranges are ordered by start, then by length; <c>default</c> is the empty range at the start.</summary>
public readonly struct TextSpan : IEquatable<TextSpan>, IComparable<TextSpan>
{
    /// <summary>Creates a range from its start and its length.</summary>
    /// <param name="start">The 0-based position of the first unit.</param>
    /// <param name="length">The number of units.</param>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="start"/> or <paramref name="length"/> is negative, or the end is above <see cref="int.MaxValue"/>.
    /// </exception>
    public TextSpan(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, int.MaxValue - start);
        Start = start;
        Length = length;
    }

    /// <summary>The 0-based position of the first unit.</summary>
    public int Start { get; }

    /// <summary>The number of units.</summary>
    public int Length { get; }

    /// <summary>The 0-based position after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>Whether the range has no unit.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Creates a range from its start and its end.</summary>
    /// <param name="start">The 0-based position of the first unit.</param>
    /// <param name="end">The 0-based position after the last unit.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="start"/> is negative, or greater than <paramref name="end"/>.</exception>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Determines whether the range contains the unit at a position.</summary>
    /// <param name="position">The 0-based position.</param>
    public bool Contains(int position) => (uint)(position - Start) < (uint)Length;

    /// <summary>Determines whether the range contains all of another one.</summary>
    /// <param name="other">The other range.</param>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Determines whether the two ranges have a unit in common.</summary>
    /// <param name="other">The other range.</param>
    public bool OverlapsWith(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>
    /// Gets the same range of a text in code points, as the network's own API counts. Half of a surrogate pair counts as one.
    /// </summary>
    /// <remarks>
    /// This reads the text up to the end of the range. For several ranges, such as the entities of a post, read the text once: create
    /// <c>var places = new CodePointMap(post.Text)</c>, and convert each by <c>places.ToCodePoints(entity.SpanInText)</c>.
    /// </remarks>
    /// <param name="text">The text that the range is in.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is not inside <paramref name="text"/>.</exception>
    public TextSpan ToCodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return End <= text.Length
            ? FromBounds(CodePoints.Count(text.AsSpan(0, Start)), CodePoints.Count(text.AsSpan(0, End)))
            : throw new ArgumentOutOfRangeException(nameof(text), $"The range {this} is not inside a text of {text.Length} UTF-16 units.");
    }

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => (Start, Length).CompareTo((other.Start, other.Length));

    /// <inheritdoc/>
    public bool Equals(TextSpan other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Length);

    /// <summary>Formats the range as <c>[12..15)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";

    /// <summary>Determines whether two ranges have the same start and length.</summary>
    public static bool operator ==(TextSpan left, TextSpan right) => left.Equals(right);

    /// <summary>Determines whether two ranges differ in start or length.</summary>
    public static bool operator !=(TextSpan left, TextSpan right) => !left.Equals(right);

    /// <summary>Determines whether a range comes before another one.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether a range comes after another one.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether a range comes before another one or is equal to it.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether a range comes after another one or is equal to it.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
