namespace Csm.Parsing.Syntax;

/// <summary>A post: <c>[ prelude ], [ body ], engagement</c>; without prelude and body it is a post with media only.</summary>
public sealed class PostSyntax : SyntaxNode
{
    internal PostSyntax(TextTokens text, EngagementSyntax engagement)
        : base(new TokenRange(text.All.IsEmpty ? engagement.Range.First : text.First, engagement.Range.End))
    {
        Prelude = text.ToPrelude();
        Body = text.ToBody();
        Engagement = engagement;
        Adopt(Prelude);
        Adopt(Body);
        Adopt(Engagement);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Post;

    /// <summary>What stands before the text proper, or null.</summary>
    public PreludeSyntax? Prelude { get; }

    /// <summary>The text proper, or null.</summary>
    public BodySyntax? Body { get; }

    /// <summary>The three counts.</summary>
    public EngagementSyntax Engagement { get; }

    /// <summary>The tokens before the counts.</summary>
    internal TokenRange TextRange => new(Range.First, Engagement.Range.First);

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes()
    {
        if (Prelude is not null)
        {
            yield return Prelude;
        }

        if (Body is not null)
        {
            yield return Body;
        }

        yield return Engagement;
    }
}
