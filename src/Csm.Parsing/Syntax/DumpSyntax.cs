using System.Collections.Immutable;

namespace Csm.Parsing.Syntax;

/// <summary>The root of the tree: all feeds of a text. There is at least one, which may be empty.</summary>
public sealed class DumpSyntax : SyntaxNode
{
    private SyntaxTree? _tree;

    internal DumpSyntax(ImmutableArray<FeedSyntax> feeds, TokenRange endOfFile)
        : base(endOfFile with { First = 0 })
    {
        Feeds = feeds;
        foreach (FeedSyntax feed in feeds)
        {
            Adopt(feed);
        }
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Dump;

    /// <inheritdoc/>
    public override SyntaxTree SyntaxTree => _tree!;

    /// <summary>The feeds, in source order.</summary>
    public ImmutableArray<FeedSyntax> Feeds { get; }

    /// <summary>The end of the text.</summary>
    public SyntaxToken EndOfFileToken => TokenAt(Range.End - 1);

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => Feeds;

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => VisitWith(visitor).VisitDump(this);

    private protected override SyntaxNode? FindChild(int token) => IndexOf(Feeds, token) is >= 0 and var index ? Feeds[index] : null;

    internal void AttachTo(SyntaxTree tree) => _tree = tree;
}
