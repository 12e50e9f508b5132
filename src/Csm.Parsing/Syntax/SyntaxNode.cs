using System.Collections.Immutable;
using System.Diagnostics;
using Csm.Parsing.Text;

namespace Csm.Parsing.Syntax;

/// <summary>A part of a tree: a range of tokens and what they are together. Immutable.</summary>
[DebuggerDisplay("{Kind} {Span}")]
public abstract class SyntaxNode
{
    private protected SyntaxNode(TokenRange range) => Range = range;

    /// <summary>What the node is.</summary>
    public abstract SyntaxKind Kind { get; }

    /// <summary>The node that holds this one; null for the root alone.</summary>
    public SyntaxNode? Parent { get; private set; }

    /// <summary>The tree, found through the parents.</summary>
    public virtual SyntaxTree SyntaxTree => Parent!.SyntaxTree;

    /// <summary>The characters from the first token to the last, without the trivia before.</summary>
    public TextSpan Span => SyntaxTree.SpanOf(Range);

    /// <summary>The characters from the end of the token before the node to the node's end.</summary>
    public TextSpan FullSpan => SyntaxTree.FullSpanOf(Range);

    internal TokenRange Range { get; }

    /// <summary>The nodes right below this one, in the order of the text.</summary>
    public abstract IEnumerable<SyntaxNode> ChildNodes();

    /// <summary>The tokens of this node that no child node has, in the order of the text.</summary>
    public IEnumerable<SyntaxToken> ChildTokens() => Children().Where(child => child.Node is null).Select(child => child.Token);

    /// <summary>All nodes below this one, each before its own, in the order of the text.</summary>
    public IEnumerable<SyntaxNode> DescendantNodes() => ChildNodes().SelectMany(child => child.DescendantNodes().Prepend(child));

    /// <summary>All tokens of this node and the nodes in it, in the order of the text.</summary>
    public SyntaxTokenList DescendantTokens() => new(SyntaxTree, Range);

    /// <summary>The nodes that hold this one, from its parent to the root.</summary>
    public IEnumerable<SyntaxNode> Ancestors()
    {
        for (SyntaxNode? node = Parent; node is not null; node = node.Parent)
        {
            yield return node;
        }
    }

    /// <summary>Calls the method of a visitor for this kind of node.</summary>
    /// <param name="visitor">The visitor.</param>
    public abstract void Accept(SyntaxVisitor visitor);

    /// <summary>The characters of <see cref="Span"/>.</summary>
    public override string ToString() => SyntaxTree.Text.ToString(Span);

    /// <summary>The characters of <see cref="FullSpan"/>.</summary>
    public string ToFullString() => SyntaxTree.Text.ToString(FullSpan);

    /// <summary>The innermost node in this one that holds a token, by its index.</summary>
    internal SyntaxNode FindOwner(int token) => FindChild(token)?.FindOwner(token) ?? this;

    /// <summary>The place in a list of neighbouring nodes of the one that holds a token; negative where none does.</summary>
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

    /// <summary>Own tokens and child nodes in the order of the text; exactly one of the two is set.</summary>
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

    /// <summary>The child node that holds a token; a node with many children overrides it.</summary>
    private protected virtual SyntaxNode? FindChild(int token)
        => ChildNodes().FirstOrDefault(child => child.Range.First <= token && token < child.Range.End);

    private protected static SyntaxVisitor VisitWith(SyntaxVisitor visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor;
    }

    private protected SyntaxToken TokenAt(int index) => new(SyntaxTree, index);

    private protected SyntaxToken? TokenOrNull(int index) => index < 0 ? null : TokenAt(index);

    /// <summary>Makes a child its own that was made when first asked for; where two threads both made it, both get the one that was first.</summary>
    private protected TNode Adopt<TNode>(TNode child, ref TNode? place)
        where TNode : SyntaxNode
    {
        child.Parent = this;
        return Interlocked.CompareExchange(ref place, child, null) ?? child;
    }

    /// <summary>The one write after construction: a parent makes a child its own before anyone sees it.</summary>
    private protected void Adopt(SyntaxNode? child)
    {
        if (child is not null)
        {
            child.Parent = this;
        }
    }
}
