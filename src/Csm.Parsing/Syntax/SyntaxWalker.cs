namespace Csm.Parsing.Syntax;

/// <summary>Walks a tree in source order. Override the methods you need, and call the base method to descend into the node.</summary>
public abstract class SyntaxWalker : SyntaxVisitor
{
    /// <summary>Called for each node whose own method is not overridden. Visits the tokens and child nodes of the node.</summary>
    /// <param name="node">The node.</param>
    public override void DefaultVisit(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        foreach ((SyntaxNode? child, SyntaxToken token) in node.Children())
        {
            if (child is null)
            {
                VisitToken(token);
            }
            else
            {
                Visit(child);
            }
        }
    }

    /// <summary>Called for each token, including missing tokens and the end of the file. Does nothing by default.</summary>
    /// <param name="token">The token.</param>
    public virtual void VisitToken(SyntaxToken token)
    {
    }
}
