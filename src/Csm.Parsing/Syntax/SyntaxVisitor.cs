namespace Csm.Parsing.Syntax;

/// <summary>A visitor with one method for each kind of node. It does not visit child nodes; <see cref="SyntaxWalker"/> does.</summary>
/// <example>
/// <code>
/// var counter = new PostCounter();
/// counter.Visit(SyntaxTree.ParseText("A post\n1\n2\n3\n").Root);
/// Console.WriteLine(counter.Posts);
///
/// sealed class PostCounter : SyntaxWalker
/// {
///     public int Posts { get; private set; }
///
///     public override void VisitPost(PostSyntax node) => Posts++;
/// }
/// </code>
/// </example>
public abstract class SyntaxVisitor
{
    /// <summary>Calls the method for the kind of a node.</summary>
    /// <param name="node">The node.</param>
    public virtual void Visit(SyntaxNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        node.Accept(this);
    }

    /// <summary>Called for each node whose own method is not overridden. Does nothing by default.</summary>
    /// <param name="node">The node.</param>
    public virtual void DefaultVisit(SyntaxNode node)
    {
    }

    /// <summary>Called for the root.</summary>
    /// <param name="node">The node.</param>
    public virtual void VisitDump(DumpSyntax node) => DefaultVisit(node);

    /// <summary>Called for a feed.</summary>
    /// <param name="node">The node.</param>
    public virtual void VisitFeed(FeedSyntax node) => DefaultVisit(node);

    /// <summary>Called for a profile.</summary>
    /// <param name="node">The node.</param>
    public virtual void VisitProfile(ProfileSyntax node) => DefaultVisit(node);

    /// <summary>Called for a count of a profile and its label.</summary>
    /// <param name="node">The node.</param>
    public virtual void VisitStat(StatSyntax node) => DefaultVisit(node);

    /// <summary>Called for a bio.</summary>
    /// <param name="node">The node.</param>
    public virtual void VisitBio(BioSyntax node) => DefaultVisit(node);

    /// <summary>Called for a post.</summary>
    /// <param name="node">The node.</param>
    public virtual void VisitPost(PostSyntax node) => DefaultVisit(node);

    /// <summary>Called for the part of a post before the text proper.</summary>
    /// <param name="node">The node.</param>
    public virtual void VisitPrelude(PreludeSyntax node) => DefaultVisit(node);

    /// <summary>Called for the text proper of a post.</summary>
    /// <param name="node">The node.</param>
    public virtual void VisitBody(BodySyntax node) => DefaultVisit(node);

    /// <summary>Called for a post that another one quotes.</summary>
    /// <param name="node">The node.</param>
    public virtual void VisitQuote(QuoteSyntax node) => DefaultVisit(node);

    /// <summary>Called for the counts of a post.</summary>
    /// <param name="node">The node.</param>
    public virtual void VisitEngagement(EngagementSyntax node) => DefaultVisit(node);
}
