namespace Csm.Parsing.Syntax;

/// <summary>What stands before the text proper: <c>[ thread-index ], { emoji }, [ "[", topic, "]" ]</c>; the index can also follow some emoji.</summary>
public sealed class PreludeSyntax : SyntaxNode
{
    internal PreludeSyntax(TokenRange range)
        : base(range)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Prelude;

    /// <summary>The place in a thread, or null. A bare one is a place only where the posts beside it say so.</summary>
    public SyntaxToken? ThreadIndex
    {
        get
        {
            foreach (SyntaxToken token in DescendantTokens())
            {
                if (token.Kind != SyntaxKind.EmojiToken)
                {
                    return token.Kind is SyntaxKind.ThreadIndexToken or SyntaxKind.BareThreadIndexToken ? token : null;
                }
            }

            return null;
        }
    }

    /// <summary>The emoji before the topic.</summary>
    public IEnumerable<SyntaxToken> Markers
        => DescendantTokens().TakeWhile(token => token.Kind != SyntaxKind.OpenBracketToken).Where(token => token.Kind == SyntaxKind.EmojiToken);

    /// <summary>The bracket before the topic, or null where there is no topic.</summary>
    public SyntaxToken? OpenBracket => CloseBracket is null ? null : DescendantTokens().First(token => token.Kind == SyntaxKind.OpenBracketToken);

    /// <summary>The bracket after the topic, or null where there is no topic.</summary>
    public SyntaxToken? CloseBracket => DescendantTokens()[^1] is { Kind: SyntaxKind.CloseBracketToken } token ? token : null;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
