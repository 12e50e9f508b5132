namespace Csm.Parsing.Syntax;

/// <summary>The text proper of a post: text and entities, and the thread index if the text ends with one.</summary>
public sealed class BodySyntax : SyntaxNode
{
    internal BodySyntax(TokenRange range)
        : base(range)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Body;

    /// <summary>
    /// The position in a thread at the end of the text, or null. Only emoji, hashtags and links can follow it. If it has no brackets, it is a position only if
    /// the neighbouring posts confirm it.
    /// </summary>
    public SyntaxToken? ThreadIndexToken => TokenOrNull(FindThreadIndex(SyntaxTree.RawTokens, Range));

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => VisitWith(visitor).VisitBody(this);

    /// <summary>
    /// Finds the index of the token that is a position in a thread, or may be one; -1 if there is none. The grammar creates no such token anywhere else in a
    /// body.
    /// </summary>
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
