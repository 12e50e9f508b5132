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

    /// <summary>The place in a thread where it stands at the end, or null. A bare one is a place only where the posts beside it say so.</summary>
    public SyntaxToken? ThreadIndex
        => DescendantTokens()[^1] is { Kind: SyntaxKind.ThreadIndexToken or SyntaxKind.BareThreadIndexToken } token ? token : null;

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => [];
}
