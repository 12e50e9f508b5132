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
    public SyntaxToken? ThreadIndex => TokenOrNull(FindThreadIndex(SyntaxTree.RawTokens, Range));

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];

    /// <summary>The index of the token that is a place in a thread, or could be one; -1 where there is none. The grammar makes such a token nowhere else in a body.</summary>
    internal static int FindThreadIndex(RawToken[] tokens, TokenRange range)
    {
        int index = range.End - 1;
        while (index >= range.First && !tokens[index].IsThreadIndex)
        {
            index--;
        }

        return index >= range.First ? index : -1;
    }
}
