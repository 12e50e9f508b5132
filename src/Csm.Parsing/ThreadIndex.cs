using System.Globalization;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.Syntax;

namespace Csm.Parsing;

/// <summary>A post's place in a thread as its text says it: <c>[3/4]</c>; <c>default</c> is no place, with position 0.</summary>
public readonly struct ThreadIndex : IEquatable<ThreadIndex>
{
    private ThreadIndex(ScannedThreadIndex index)
    {
        Position = index.Position;
        Total = index.Total;
    }

    /// <summary>The place that a token of a post says.</summary>
    internal static ThreadIndex Of(SyntaxToken token)
    {
        ReadOnlySpan<char> text = token.SyntaxTree!.Text.AsSpan(token.Span);
        ScannedThreadIndex index;
        _ = token.Kind == SyntaxKind.BareThreadIndexToken
            ? BareThreadIndexScanner.TryRead(text, 0, out _, out index)
            : ThreadIndexScanner.TryRead(text, 0, out _, out index);
        return new ThreadIndex(index);
    }

    /// <summary>The 1-based place.</summary>
    public int Position { get; }

    /// <summary>The number of posts that the text announces, or null where it does not say; it can be wrong.</summary>
    public int? Total { get; }

    /// <inheritdoc/>
    public bool Equals(ThreadIndex other) => Position == other.Position && Total == other.Total;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ThreadIndex other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Position, Total);

    /// <summary>The place as <c>3/4</c>, or <c>3/?</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Position}/{(Total is { } total ? total : "?")}");

    /// <summary>Whether two places are the same.</summary>
    public static bool operator ==(ThreadIndex left, ThreadIndex right) => left.Equals(right);

    /// <summary>Whether two places differ.</summary>
    public static bool operator !=(ThreadIndex left, ThreadIndex right) => !left.Equals(right);
}
