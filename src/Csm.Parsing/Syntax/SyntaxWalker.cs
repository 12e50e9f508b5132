namespace Csm.Parsing.Syntax;

/// <summary>Goes through a tree in the order of the text; override what matters and call the base to go on below.</summary>
public abstract class SyntaxWalker
{
    /// <summary>Called for each node; goes on to the node's tokens and child nodes.</summary>
    public virtual void Visit(SyntaxNode node)
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

    /// <summary>Called for each token, missing ones and the end included; does nothing.</summary>
    public virtual void VisitToken(SyntaxToken token)
    {
    }
}
