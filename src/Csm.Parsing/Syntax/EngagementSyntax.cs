namespace Csm.Parsing.Syntax;

/// <summary>The three counts of a post; those after the end of the text are missing.</summary>
public sealed class EngagementSyntax : SyntaxNode
{
    internal EngagementSyntax(TokenRange range)
        : base(range)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Engagement;

    /// <summary>The number of replies.</summary>
    public SyntaxToken Replies => TokenAt(Range.First);

    /// <summary>The number of reposts.</summary>
    public SyntaxToken Reposts => TokenAt(Range.First + 1);

    /// <summary>The number of likes.</summary>
    public SyntaxToken Likes => TokenAt(Range.First + 2);

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
