namespace Csm.Parsing.Syntax;

/// <summary>A post that another one quotes: its author and date, <c>[ prelude ], [ body ]</c>, and its media.</summary>
public sealed class QuoteSyntax : SyntaxNode
{
    private readonly PostTokens _tokens;
    private PreludeSyntax? _prelude;
    private BodySyntax? _body;

    internal QuoteSyntax(PostTokens tokens)
        : base(tokens.All)
        => _tokens = tokens;

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Quote;

    /// <summary>The part before the text proper, or null.</summary>
    public PreludeSyntax? Prelude => _tokens.Prelude.IsEmpty ? null : _prelude ?? Adopt(new PreludeSyntax(_tokens.Prelude), ref _prelude);

    /// <summary>The text proper, or null.</summary>
    public BodySyntax? Body => _tokens.Body.IsEmpty ? null : _body ?? Adopt(new BodySyntax(_tokens.Body), ref _body);

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
    }

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => VisitWith(visitor).VisitQuote(this);
}
