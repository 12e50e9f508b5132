using System.Collections.Immutable;
using System.Diagnostics;
using Csm.Parsing.Text;

namespace Csm.Parsing.Syntax;

/// <summary>The smallest part of a tree; <c>default</c> belongs to no tree and is empty.</summary>
[DebuggerDisplay("{Kind} {Span} {Text}")]
public readonly struct SyntaxToken : IEquatable<SyntaxToken>
{
    internal SyntaxToken(SyntaxTree tree, int index)
    {
        SyntaxTree = tree;
        Index = index;
    }

    /// <summary>The tree; null for <c>default</c> alone.</summary>
    public SyntaxTree? SyntaxTree { get; }

    /// <summary>What the token is.</summary>
    public SyntaxKind Kind => Raw.Kind;

    /// <summary>The token's own characters.</summary>
    public TextSpan Span => new(Raw.Start, Raw.Length);

    /// <summary>The token's own characters and all that stands between it and the token before.</summary>
    public TextSpan FullSpan => SyntaxTree is null ? default : SyntaxTree.FullSpanOf(new TokenRange(Index, Index + 1));

    /// <summary>The token's own characters as a string.</summary>
    public string Text => SyntaxTree?.Text.ToString(Span) ?? "";

    /// <summary>Whether the token should be there and is not: it is then zero-width, where it was expected.</summary>
    public bool IsMissing => Raw is { Length: 0, Kind: not (SyntaxKind.EndOfFileToken or SyntaxKind.None) };

    /// <summary>What stands between the token before and this one, in order, classified when asked for.</summary>
    public ImmutableArray<SyntaxTrivia> LeadingTrivia
        => SyntaxTree is null ? [] : SyntaxTrivia.Classify(SyntaxTree, TextSpan.FromBounds(FullSpan.Start, Span.Start));

    /// <summary>The innermost node that holds the token; null for <c>default</c> alone.</summary>
    public SyntaxNode? Parent => SyntaxTree?.Root.FindOwner(Index);

    /// <summary>The place among the tokens of the tree.</summary>
    internal int Index { get; }

    private RawToken Raw => SyntaxTree is null ? default : SyntaxTree.RawTokens[Index];

    /// <inheritdoc/>
    public bool Equals(SyntaxToken other) => SyntaxTree == other.SyntaxTree && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxToken other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(SyntaxTree, Index);

    /// <summary>The token's own characters.</summary>
    public override string ToString() => Text;

    /// <summary>The token with the trivia before it, as in the source.</summary>
    public string ToFullString() => SyntaxTree?.Text.ToString(FullSpan) ?? "";

    /// <summary>Whether two tokens are the same place of the same tree.</summary>
    public static bool operator ==(SyntaxToken left, SyntaxToken right) => left.Equals(right);

    /// <summary>Whether two tokens are not the same place of the same tree.</summary>
    public static bool operator !=(SyntaxToken left, SyntaxToken right) => !left.Equals(right);
}
