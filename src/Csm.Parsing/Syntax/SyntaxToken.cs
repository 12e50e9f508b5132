using System.Collections.Immutable;
using System.Diagnostics;
using Csm.Parsing.Text;

namespace Csm.Parsing.Syntax;

/// <summary>A token: the smallest part of a tree. <c>default</c> is empty and belongs to no tree.</summary>
[DebuggerDisplay("{Kind} {Span} {Text}")]
public readonly struct SyntaxToken : IEquatable<SyntaxToken>
{
    internal SyntaxToken(SyntaxTree tree, int index)
    {
        SyntaxTree = tree;
        Index = index;
    }

    /// <summary>The tree; null only for <c>default</c>.</summary>
    public SyntaxTree? SyntaxTree { get; }

    /// <summary>The kind of the token.</summary>
    public SyntaxKind Kind => Raw.Kind;

    /// <summary>The span of the token without its leading trivia.</summary>
    public TextSpan Span => new(Raw.Start, Raw.Length);

    /// <summary>The span of the token with its leading trivia, which begins at the end of the previous token.</summary>
    public TextSpan FullSpan => SyntaxTree is null ? default : SyntaxTree.FullSpanOf(new TokenRange(Index, Index + 1));

    /// <summary>The source text of <see cref="Span"/>.</summary>
    public string Text => SyntaxTree?.Text.ToString(Span) ?? "";

    /// <summary>Whether the token is expected but absent. A missing token is zero-width, at the position where it was expected.</summary>
    public bool IsMissing => Raw is { Length: 0, Kind: not (SyntaxKind.EndOfFileToken or SyntaxKind.None) };

    /// <summary>The trivia between the previous token and this one, in source order, classified on demand.</summary>
    public ImmutableArray<SyntaxTrivia> LeadingTrivia
        => SyntaxTree is null ? [] : SyntaxTrivia.Classify(SyntaxTree, TextSpan.FromBounds(FullSpan.Start, Span.Start));

    /// <summary>The innermost node that contains the token; null only for <c>default</c>.</summary>
    public SyntaxNode? Parent => SyntaxTree?.Root.FindOwner(Index);

    /// <summary>The index of the token in its tree.</summary>
    internal int Index { get; }

    private RawToken Raw => SyntaxTree is null ? default : SyntaxTree.RawTokens[Index];

    /// <inheritdoc/>
    public bool Equals(SyntaxToken other) => SyntaxTree == other.SyntaxTree && Index == other.Index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is SyntaxToken other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(SyntaxTree, Index);

    /// <summary>The source text of <see cref="Span"/>.</summary>
    public override string ToString() => Text;

    /// <summary>The source text of <see cref="FullSpan"/>, which includes the leading trivia.</summary>
    public string ToFullString() => SyntaxTree?.Text.ToString(FullSpan) ?? "";

    /// <summary>Whether two tokens have the same position in the same tree.</summary>
    public static bool operator ==(SyntaxToken left, SyntaxToken right) => left.Equals(right);

    /// <summary>Whether two tokens have different positions or belong to different trees.</summary>
    public static bool operator !=(SyntaxToken left, SyntaxToken right) => !left.Equals(right);
}
