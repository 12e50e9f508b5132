namespace Csm.Parsing.Syntax;

/// <summary>A post: <c>[ prelude ], [ body ], [ quote ], engagement</c>. Without prelude and body, it has only media.</summary>
public sealed class PostSyntax : SyntaxNode
{
    private readonly PostTokens _tokens;
    private readonly PostTokens? _quoted;
    private PreludeSyntax? _prelude;
    private BodySyntax? _body;
    private QuoteSyntax? _quote;
    private EngagementSyntax? _engagement;

    internal PostSyntax(PostTokens tokens, PostTokens? quoted)
        : base(tokens.All)
    {
        _tokens = tokens;
        _quoted = quoted;
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Post;

    /// <summary>The part before the text proper, or null.</summary>
    public PreludeSyntax? Prelude => _tokens.Prelude.IsEmpty ? null : _prelude ?? Adopt(new PreludeSyntax(_tokens.Prelude), ref _prelude);

    /// <summary>The text proper, or null.</summary>
    public BodySyntax? Body => _tokens.Body.IsEmpty ? null : _body ?? Adopt(new BodySyntax(_tokens.Body), ref _body);

    /// <summary>The post that this one quotes, or null.</summary>
    public QuoteSyntax? Quote => _quoted is { } quoted ? _quote ?? Adopt(new QuoteSyntax(quoted), ref _quote) : null;

    /// <summary>The counts, and what a page prints beside them.</summary>
    public EngagementSyntax Engagement => _engagement ?? Adopt(new EngagementSyntax(_tokens.RestAfter(_quoted)), ref _engagement);

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

        if (Quote is { } quote)
        {
            yield return quote;
        }

        yield return Engagement;
    }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => VisitWith(visitor).VisitPost(this);
}
