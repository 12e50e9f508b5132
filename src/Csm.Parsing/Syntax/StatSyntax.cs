namespace Csm.Parsing.Syntax;

/// <summary>A label of the profile and its count: <c>Followers</c>, <c>21K</c>.</summary>
public sealed class StatSyntax : SyntaxNode
{
    internal StatSyntax(int first, int last)
        : base(new TokenRange(first, last + 1))
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Stat;

    /// <summary>The label. Its kind says which one it is; <see cref="SyntaxKind.SkippedTextToken"/> means an unknown one.</summary>
    public SyntaxToken LabelToken => TokenAt(Range.First + (CountIndex == Range.First ? 1 : 0));

    /// <summary>The count, which may be missing.</summary>
    public SyntaxToken CountToken => TokenAt(CountIndex);

    private int CountIndex => Range.Find(SyntaxKind.CountToken, SyntaxTree.RawTokens);

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => VisitWith(visitor).VisitStat(this);
}
