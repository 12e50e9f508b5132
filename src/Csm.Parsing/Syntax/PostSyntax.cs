namespace Csm.Parsing.Syntax;

/// <summary>A post: <c>[ prelude ], [ body ], engagement</c>. Without prelude and body, it has only media.</summary>
public sealed class PostSyntax : SyntaxNode
{
    private readonly int _bodyFirst;
    private readonly int _textEnd;
    private PreludeSyntax? _prelude;
    private BodySyntax? _body;
    private EngagementSyntax? _engagement;

    internal PostSyntax(PostTokens tokens)
        : base(tokens.All)
    {
        _bodyFirst = tokens.BodyFirst;
        _textEnd = tokens.TextEnd;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Post;

    /// <summary>The part before the text proper, or null.</summary>
    public PreludeSyntax? Prelude => Parts.Prelude.IsEmpty ? null : _prelude ?? Adopt(new PreludeSyntax(Parts.Prelude), ref _prelude);

    /// <summary>The text proper, or null.</summary>
    public BodySyntax? Body => Parts.Body.IsEmpty ? null : _body ?? Adopt(new BodySyntax(Parts.Body), ref _body);

    /// <summary>The counts.</summary>
    public EngagementSyntax Engagement => _engagement ?? Adopt(new EngagementSyntax(Parts.Counts), ref _engagement);

    private PostTokens Parts => new(Range.First, _bodyFirst, _textEnd, Range.End);

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes()
    {
        if (Prelude is { } prelude)
        {
            yield return prelude;
        }

        if (Body is { } body)
        {
            yield return body;
        }

        yield return Engagement;
    }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => VisitWith(visitor).VisitPost(this);
}
