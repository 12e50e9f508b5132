namespace Csm.Parsing.Syntax;

/// <summary>The text proper of a post: text and entities, and a thread index where the text ends with one.</summary>
public sealed class BodySyntax : SyntaxNode
{
    internal BodySyntax(TokenRange range)
        : base(range)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Body;

    /// <summary>
    /// The place in a thread at the end of the text, or null; only emoji, hashtags and links can follow it. A bare one is a place only where the posts beside it
    /// confirm it.
    /// </summary>
    public SyntaxToken? ThreadIndexToken => TokenOrNull(FindThreadIndex(SyntaxTree.RawTokens, Range));

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => VisitWith(visitor).VisitBody(this);

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
