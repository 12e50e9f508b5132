namespace Csm.Parsing.Syntax;

/// <summary>
/// The counts of a post. A count that the layout always prints may be missing, if the text ends before it; a count that the layout does not print is null.
/// </summary>
public sealed class EngagementSyntax : SyntaxNode
{
    internal EngagementSyntax(TokenRange range)
        : base(range)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Engagement;

    /// <summary>The number of replies.</summary>
    public SyntaxToken? RepliesToken => Find(SyntaxKind.RepliesToken);

    /// <summary>The number of reposts.</summary>
    public SyntaxToken? RepostsToken => Find(SyntaxKind.RepostsToken);

    /// <summary>The number of likes.</summary>
    public SyntaxToken? LikesToken => Find(SyntaxKind.LikesToken);

    /// <summary>The number of quotes.</summary>
    public SyntaxToken? QuotesToken => Find(SyntaxKind.QuotesToken);

    /// <summary>The number of bookmarks.</summary>
    public SyntaxToken? BookmarksToken => Find(SyntaxKind.BookmarksToken);

    /// <summary>The number of views.</summary>
    public SyntaxToken? ViewsToken => Find(SyntaxKind.ViewsToken);

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => VisitWith(visitor).VisitEngagement(this);

    private SyntaxToken? Find(SyntaxKind kind) => TokenOrNull(Range.Find(kind, SyntaxTree.RawTokens));
}
