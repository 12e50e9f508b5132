namespace Csm.Parsing.Syntax;

/// <summary>The lines in which the account describes itself: text and entities.</summary>
public sealed class BioSyntax : SyntaxNode
{
    internal BioSyntax(TokenRange range)
        : base(range)
    {
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Bio;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => VisitWith(visitor).VisitBio(this);
}
