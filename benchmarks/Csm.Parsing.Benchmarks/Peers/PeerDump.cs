using Csm.Parsing.Syntax;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>
/// The spans of the parts of a dump, as every peer returns them. They are not strings, since the library's tree has none either:
/// <code>
/// dump    = blank*, profile, post* ;
/// profile = display-name, handle, stat+, bio, location, joined ;
/// stat    = label, count ;
/// post    = [ thread-index ], text, count, count, count ;     (the index and the text in one line, each count in its own)
/// text    = { plain-text | url | list | mention | hashtag | cashtag | emoji } ;
/// </code>
/// The peers read the labels of one language. They follow the rules of entities as far as ordinary texts require, not those made up to be difficult: they know
/// no limits of length, and accept every possible sequence of emoji.
/// </summary>
internal sealed record PeerDump(PeerProfile Profile, PeerPost[] Posts)
{
    /// <summary>Creates the same from the library's tree.</summary>
    public static PeerDump Of(SyntaxTree tree)
    {
        FeedSyntax feed = tree.Root.Feeds.Single();
        return new PeerDump(ProfileOf(feed.Profile!), [.. feed.Posts.Zip(feed.TokensOfPosts, PostOf)]);
    }

    private static PeerProfile ProfileOf(ProfileSyntax profile) => new(
        profile.DisplayNameToken.Span,
        profile.HandleToken.Span,
        [.. profile.Stats.Select(stat => new PeerStat(stat.LabelToken.Span, stat.CountToken.Span))],
        TextOf(profile.SyntaxTree, profile.Bio!.Range),
        profile.LocationToken!.Value.Span,
        profile.JoinedToken!.Value.Span);

    private static PeerPost PostOf(PostSyntax post, PostTokens tokens) => new(
        post.Prelude?.ThreadIndexToken is { Kind: SyntaxKind.ThreadIndexToken } index ? index.Span : default,
        TextOf(post.SyntaxTree, tokens.Text),
        post.Engagement.RepliesToken!.Value.Span,
        post.Engagement.RepostsToken!.Value.Span,
        post.Engagement.LikesToken!.Value.Span);

    private static PeerText TextOf(SyntaxTree tree, TokenRange range)
    {
        IEnumerable<PeerEntity> entities = new SyntaxTokenList(tree, range).Select(token => new PeerEntity(TextEntity.KindOf(token.Kind), token.Span));
        return new PeerText(tree.SpanOf(range), [.. entities.Where(entity => entity.Kind != TextEntityKind.None)]);
    }
}
