namespace Csm.Parsing.Syntax;

/// <summary>Goes through a tree in the order of the text; override what matters and call the base to go on below.</summary>
public abstract class SyntaxWalker : SyntaxVisitor
{
    /// <summary>Called for each node whose own method is not overridden; goes on to the node's tokens and child nodes.</summary>
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

    /// <summary>Called for each token, missing ones and the end of the file included; does nothing.</summary>
    /// <param name="token">The token.</param>
    public virtual void VisitToken(SyntaxToken token)
    {
    }
}
