using System.Globalization;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.Syntax;

namespace Csm.Parsing;

/// <summary>
/// The place in a thread that a post's text gives: <c>[3/4]</c>. Places are ordered by position, then by total, where an unknown one is the smallest;
/// <c>default</c> is no place, with position 0.
/// </summary>
public readonly struct ThreadIndex : IEquatable<ThreadIndex>, IComparable<ThreadIndex>
{
    /// <summary>0 if the total is unknown, since each post has one of these, and a nullable number would be twice as large.</summary>
    private readonly int _total;

    private ThreadIndex(ScannedThreadIndex index)
    {
        Position = index.Position;
        _total = index.Total ?? 0;
    }

    /// <summary>The 1-based place.</summary>
    public int Position { get; }

    /// <summary>The number of posts that the text announces, which can be wrong; null if it announces none.</summary>
    public int? Total => _total == 0 ? null : _total;

    /// <inheritdoc/>
    public int CompareTo(ThreadIndex other) => (Position, _total).CompareTo((other.Position, other._total));

    /// <inheritdoc/>
    public bool Equals(ThreadIndex other) => Position == other.Position && _total == other._total;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ThreadIndex other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Position, _total);

    /// <summary>Formats the place as <c>3/4</c>, or <c>3/?</c> if the total is unknown.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Position}/{(Total is { } total ? total : "?")}");

    /// <summary>Determines whether two places are the same.</summary>
    public static bool operator ==(ThreadIndex left, ThreadIndex right) => left.Equals(right);

    /// <summary>Determines whether two places differ.</summary>
    public static bool operator !=(ThreadIndex left, ThreadIndex right) => !left.Equals(right);

    /// <summary>Determines whether a place comes before another one.</summary>
    public static bool operator <(ThreadIndex left, ThreadIndex right) => left.CompareTo(right) < 0;

    /// <summary>Determines whether a place comes after another one.</summary>
    public static bool operator >(ThreadIndex left, ThreadIndex right) => left.CompareTo(right) > 0;

    /// <summary>Determines whether a place comes before another one or is equal to it.</summary>
    public static bool operator <=(ThreadIndex left, ThreadIndex right) => left.CompareTo(right) <= 0;

    /// <summary>Determines whether a place comes after another one or is equal to it.</summary>
    public static bool operator >=(ThreadIndex left, ThreadIndex right) => left.CompareTo(right) >= 0;

    /// <summary>Reads the place of a token.</summary>
    internal static ThreadIndex Of(SyntaxToken token)
    {
        ReadOnlySpan<char> text = token.SyntaxTree!.Text.AsSpan(token.Span);
        ScannedThreadIndex index;
        _ = token.Kind == SyntaxKind.BareThreadIndexToken
            ? BareThreadIndexScanner.TryRead(text, 0, out _, out index)
            : ThreadIndexScanner.TryRead(text, 0, out _, out index);
        return new ThreadIndex(index);
    }
}
