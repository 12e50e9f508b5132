using System.Collections.Immutable;

namespace Csm.Parsing.Syntax;

/// <summary>The part of a post before the text proper: <c>[ thread-index ], { emoji }, [ "[", topic, "]" ]</c>. The index may also follow some emoji.</summary>
public sealed class PreludeSyntax : SyntaxNode
{
    internal PreludeSyntax(TokenRange range)
        : base(range)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Prelude;

    /// <summary>The position in a thread, or null. If it has no brackets, it is a position only if the neighbouring posts confirm it.</summary>
    public SyntaxToken? ThreadIndexToken => TokenOrNull(Parts.ThreadIndex);

    /// <summary>The emoji before the topic.</summary>
    public ImmutableArray<SyntaxToken> Markers => [.. DescendantTokens().Where(token => token.Kind == SyntaxKind.EmojiToken).Take(Parts.MarkerCount)];

    /// <summary>The bracket before the topic, or null if there is no topic.</summary>
    public SyntaxToken? OpenBracketToken => TokenOrNull(Parts.OpenBracket);

    /// <summary>The bracket after the topic, or null if there is no topic.</summary>
    public SyntaxToken? CloseBracketToken => TokenOrNull(Parts.CloseBracket);

    private PreludeTokens Parts => new(SyntaxTree.RawTokens, Range);

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => VisitWith(visitor).VisitPrelude(this);
}
