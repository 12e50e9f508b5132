namespace Csm.Parsing.Syntax;

/// <summary>The text proper of a post: text and entities, and a thread index if one stands at the end.</summary>
public sealed class BodySyntax : SyntaxNode
{
    internal BodySyntax(TokenRange range)
        : base(range)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Body;

    /// <summary>
    /// The place in a thread where it stands at the end, before emoji, hashtags and links at most, or null. A bare one is a place only where the posts beside
    /// it say so.
    /// </summary>
    public SyntaxToken? ThreadIndex
    {
        get
        {
            // The grammar makes such a token nowhere else in a body.
            SyntaxTokenList tokens = DescendantTokens();
            for (int index = tokens.Count - 1; index >= 0; index--)
            {
                if (tokens[index].Kind is SyntaxKind.ThreadIndexToken or SyntaxKind.BareThreadIndexToken)
                {
                    return tokens[index];
                }
            }

            return null;
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
