using System.Collections.Immutable;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Binding;

/// <summary>Finds what a page prints around the text of a post, by kind. What belongs to the post that it quotes is left out.</summary>
internal readonly struct PostParts(SyntaxTree tree, PostTokens tokens, PostTokens? quoted)
{
    public TokenRange Text => tokens.Text;

    public string? AuthorName => TextOf(SyntaxKind.AuthorNameToken);

    /// <summary>The handle of the author without its sign.</summary>
    public string? AuthorHandle => TextOf(SyntaxKind.AuthorHandleToken)?[1..];

    public string? Published => TextOf(SyntaxKind.PublishedToken);

    public string? RepostedBy => TextOf(SyntaxKind.RepostedByToken) ?? (Has(SyntaxKind.OwnRepostToken) ? "You" : null);

    public bool IsPinned => Has(SyntaxKind.PinnedToken);

    public bool IsPromoted => Has(SyntaxKind.PromotedToken);

    public bool IsTruncated => Has(SyntaxKind.ShowMoreToken);

    public ImmutableArray<string> ReplyingTo => [.. TextsOf(SyntaxKind.ReplyToToken).Select(text => text[1..])];

    public ImmutableArray<string> Media => [.. TextsOf(SyntaxKind.MediaToken)];

    /// <summary>The tokens after the text and the quoted post, among which the counts are.</summary>
    public TokenRange Counts => tokens.RestAfter(quoted);

    /// <summary>The position of the author's name, otherwise of the handle, otherwise of the first token.</summary>
    public int Start => tree.RawTokens[Find(SyntaxKind.AuthorNameToken) is >= 0 and var name ? name : Find(SyntaxKind.AuthorHandleToken) is >= 0 and var handle ? handle : tokens.First].Start;

    private bool Has(SyntaxKind kind) => Find(kind) >= 0;

    private string? TextOf(SyntaxKind kind) => Find(kind) is >= 0 and var index ? new SyntaxToken(tree, index).Text : null;

    private IEnumerable<string> TextsOf(SyntaxKind kind)
    {
        SyntaxTree source = tree;
        TokenRange all = tokens.All;
        TokenRange inner = quoted?.All ?? new TokenRange(all.End, all.End);
        return Enumerable.Range(all.First, all.Length)
            .Where(index => source.RawTokens[index].Kind == kind && !(inner.First <= index && index < inner.End))
            .Select(index => new SyntaxToken(source, index).Text);
    }

    private int Find(SyntaxKind kind)
        => (tokens.All with { End = quoted?.First ?? tokens.End }).Find(kind, tree.RawTokens) is >= 0 and var index ? index
            : quoted is { } inner ? (tokens.All with { First = inner.End }).Find(kind, tree.RawTokens)
            : -1;
}
