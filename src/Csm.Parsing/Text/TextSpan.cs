namespace Csm.Parsing.Text;

/// <summary>A range of a text, in UTF-16 units; <c>default</c> is the empty range at its start.</summary>
public readonly struct TextSpan : IEquatable<TextSpan>
{
    /// <summary>Creates the range of <paramref name="length"/> units from <paramref name="start"/> on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is negative, or the end is above <see cref="int.MaxValue"/>.</exception>
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

    /// <summary>Whether the range holds no unit.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>Creates the range from <paramref name="start"/> to <paramref name="end"/>, the latter excluded.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    /// <summary>Whether the unit at <paramref name="position"/> is in the range.</summary>
    public bool Contains(int position) => (uint)(position - Start) < (uint)Length;

    /// <summary>Whether all of <paramref name="other"/> is in the range.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two ranges have a unit in common.</summary>
    public bool OverlapsWith(TextSpan other) => Math.Max(Start, other.Start) < Math.Min(End, other.End);

    /// <summary>
    /// The same range of a text, counted in code points, as the network's own API counts; half a surrogate pair counts as one. For an entity:
    /// <c>entity.SpanInText.ToCodePoints(post.Text)</c>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The range does not lie in the text.</exception>
    public TextSpan ToCodePoints(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return End <= text.Length
            ? FromBounds(CodePoints.Count(text.AsSpan(0, Start)), CodePoints.Count(text.AsSpan(0, End)))
            : throw new ArgumentOutOfRangeException(nameof(text), $"The range {this} does not lie in a text of {text.Length} UTF-16 units.");
    }

    /// <inheritdoc/>
    public bool Equals(TextSpan other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, Length);

    /// <summary>The range as <c>[12..15)</c>.</summary>
    public override string ToString() => $"[{Start}..{End})";

    /// <summary>Whether two ranges have the same start and length.</summary>
    public static bool operator ==(TextSpan left, TextSpan right) => left.Equals(right);

    /// <summary>Whether two ranges differ in start or length.</summary>
    public static bool operator !=(TextSpan left, TextSpan right) => !left.Equals(right);
}
