using System.Collections.Immutable;
using System.Diagnostics;
using Csm.Parsing.Text;

namespace Csm.Parsing.Syntax;

/// <summary>A node of a tree: a range of tokens with a meaning. Immutable.</summary>
[DebuggerDisplay("{Kind} {Span}")]
public abstract class SyntaxNode
{
    private protected SyntaxNode(TokenRange range) => Range = range;

    /// <summary>The kind of the node.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>The node that contains this one; null only for the root.</summary>
    public SyntaxNode? Parent { get; private set; }

    /// <summary>The tree that the node belongs to.</summary>
    public virtual SyntaxTree SyntaxTree => Parent!.SyntaxTree;

    /// <summary>The span from the start of the first token to the end of the last one, without the leading trivia.</summary>
    public TextSpan Span => SyntaxTree.SpanOf(Range);

    /// <summary>The span of the node with its leading trivia, which begins at the end of the previous token.</summary>
    public TextSpan FullSpan => SyntaxTree.FullSpanOf(Range);

    internal TokenRange Range { get; }

    /// <summary>Gets the direct child nodes, in source order.</summary>
    public abstract IEnumerable<SyntaxNode> ChildNodes();

    /// <summary>Gets the tokens that belong to this node but to none of its child nodes, in source order.</summary>
    public IEnumerable<SyntaxToken> ChildTokens() => Children().Where(child => child.Node is null).Select(child => child.Token);

    /// <summary>Gets all nodes below this one, in source order, each node before its own children.</summary>
    public IEnumerable<SyntaxNode> DescendantNodes() => ChildNodes().SelectMany(child => child.DescendantNodes().Prepend(child));

    /// <summary>Gets all tokens of this node, including those of its child nodes, in source order.</summary>
    public SyntaxTokenList DescendantTokens() => new(SyntaxTree, Range);

    /// <summary>Gets the nodes that contain this one, from its parent up to the root.</summary>
    public IEnumerable<SyntaxNode> Ancestors()
    {
        for (SyntaxNode? node = Parent; node is not null; node = node.Parent)
        {
            yield return node;
        }
    }

    /// <summary>Calls the visitor's method for this kind of node.</summary>
    /// <param name="visitor">The visitor.</param>
    public abstract void Accept(SyntaxVisitor visitor);

    /// <summary>The source text of <see cref="Span"/>.</summary>
    public override string ToString() => SyntaxTree.Text.ToString(Span);

    /// <summary>The source text of <see cref="FullSpan"/>, which includes the leading trivia.</summary>
    public string ToFullString() => SyntaxTree.Text.ToString(FullSpan);

    /// <summary>Finds the innermost node, this one or one below it, that contains a token, given by its index.</summary>
    internal SyntaxNode FindOwner(int token) => FindChild(token)?.FindOwner(token) ?? this;

    /// <summary>Finds the index of the node that contains a token, in a list of adjacent nodes; negative if none does.</summary>
    internal static int IndexOf<TNode>(ImmutableArray<TNode> nodes, int token)
        where TNode : SyntaxNode
    {
        int low = 0;
        for (int high = nodes.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = nodes[middle].Range.End <= token ? (middle + 1, high) : (low, middle);
        }

        return low < nodes.Length && nodes[low].Range.First <= token ? low : -1;
    }

    /// <summary>Gets the direct tokens and child nodes, in source order. Exactly one item of each pair is set.</summary>
    internal IEnumerable<(SyntaxNode? Node, SyntaxToken Token)> Children()
    {
        int token = Range.First;
        foreach (SyntaxNode child in ChildNodes())
        {
            for (; token < child.Range.First; token++)
            {
                yield return (null, TokenAt(token));
            }

            yield return (child, default);
            token = child.Range.End;
        }

        for (; token < Range.End; token++)
        {
            yield return (null, TokenAt(token));
        }
    }

    /// <summary>Finds the child node that contains a token. Nodes with many children override this method.</summary>
    private protected virtual SyntaxNode? FindChild(int token)
        => ChildNodes().FirstOrDefault(child => child.Range.First <= token && token < child.Range.End);

    private protected static SyntaxVisitor VisitWith(SyntaxVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor;
    }

    private protected SyntaxToken TokenAt(int index) => new(SyntaxTree, index);

    private protected SyntaxToken? TokenOrNull(int index) => index < 0 ? null : TokenAt(index);

    /// <summary>Attaches a child that was created on demand. If two threads created it, both get the first one.</summary>
    private protected TNode Adopt<TNode>(TNode child, ref TNode? place)
        where TNode : SyntaxNode
    {
        child.Parent = this;
        return Interlocked.CompareExchange(ref place, child, null) ?? child;
    }

    /// <summary>Attaches a child before anything can see the node; the only write after construction.</summary>
    private protected void Adopt(SyntaxNode? child)
    {
        if (child is not null)
        {
            child.Parent = this;
        }
    }
}
