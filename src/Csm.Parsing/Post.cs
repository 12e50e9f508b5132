using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Csm.Parsing.Binding;
using Csm.Parsing.Json;
using Csm.Parsing.Syntax;

namespace Csm.Parsing;

/// <summary>A post of a feed. Immutable.</summary>
/// <remarks>Strings and lists are made on first use. Two threads that both make one make the same, and a reference is written whole.</remarks>
[JsonConverter(typeof(PostJsonConverter))]
public sealed class Post
{
    private const string RepostSign = "RT @";

    private readonly Feed _feed;

    /// <summary>The token of <see cref="ThreadIndex"/>, by its place in the tree; -1 if there is none.</summary>
    private int _threadIndexToken = -1;

    internal Post(Feed feed, int index)
    {
        _feed = feed;
        Index = index;
        if ((Tree.Contents & TreeContents.ThreadIndices) != 0 && CertainIndex is { } token)
        {
            TakeForThreadIndex(token);
        }
    }

    /// <summary>The 0-based place in <see cref="Feed.Posts"/>.</summary>
    public int Index { get; }

    /// <summary>
    /// What identifies the post across dumps: 16 hexadecimal digits made of the handle of its author, its text, and its place among the posts of the feed with both,
    /// counted from the oldest.
    /// </summary>
    /// <remarks>
    /// Case of the handle, white space and Unicode normalization do not matter. The key changes if the text is edited or cut, if the account is renamed, and, of posts with
    /// the same text, if an older one is no longer on the page.
    /// </remarks>
    public string Key => _feed.PostKeys[Index];

    /// <summary>Who wrote the post: the author that the page prints with it, otherwise the account of the page.</summary>
    public Author Author => Cache.Author ??= FindAuthor();

    /// <summary>When the post was published, as printed; null if the page does not print it.</summary>
    public Published? Published => Cache.Published ??= Parts.Published is { } text ? new Published(text, _feed) : null;

    /// <summary>The name of the account that reposted the post on this page, <c>You</c> for the one who copied it; null if none did.</summary>
    public string? RepostedBy => Cache.RepostedBy ??= Parts.RepostedBy;

    /// <summary>The handles of the accounts that the post replies to, without their signs, as far as the page prints them.</summary>
    public ImmutableArray<string> ReplyingTo => Cache.ReplyingTo.IsDefault ? Cache.ReplyingTo = Parts.ReplyingTo : Cache.ReplyingTo;

    /// <summary>Whether the post is pinned to the profile.</summary>
    public bool IsPinned => Parts.IsPinned;

    /// <summary>Whether somebody pays for the post.</summary>
    public bool IsPromoted => Parts.IsPromoted;

    /// <summary>Whether the page cuts the text.</summary>
    public bool IsTruncated => Parts.IsTruncated;

    /// <summary>The lines about pictures, videos and links, as printed.</summary>
    public ImmutableArray<string> Media => Cache.Media.IsDefault ? Cache.Media = Parts.Media : Cache.Media;

    /// <summary>The post that this one quotes; null if it quotes none.</summary>
    public Quote? Quote => Cache.Quote ??= Quoted is { } quoted ? new Quote(_feed, quoted, Syntax.Quote!) : null;

    /// <summary>The text of the post and what is in it.</summary>
    public PostText Content => field ??= new PostText(Tree, Tokens.Text, _feed);

    /// <summary>
    /// The text as a string, empty for a post with media only. White space around each line is left out, and so are blank lines; the lines are joined by
    /// <c>\n</c>.
    /// </summary>
    public string Text => Content.Text;

    /// <summary>The text without what comes before it (thread index, markers, topic), and without a thread index at its end.</summary>
    public string Body => Cache.Body ??= ComposeBody();

    /// <summary>
    /// The place in a thread that the text gives; null if it gives none. A bare number is one only if a neighbouring post has the place before or after it.
    /// </summary>
    public ThreadIndex? ThreadIndex => _threadIndexToken < 0 ? null : Csm.Parsing.ThreadIndex.Of(ThreadIndexToken);

    /// <summary>The emoji before the topic and the body.</summary>
    public ImmutableArray<TextEntity> Markers => Cache.Markers.IsDefault ? Cache.Markers = Entities[..Prelude.MarkerCount] : Cache.Markers;

    /// <summary>The words in brackets before the body, without the brackets; null if there are none.</summary>
    public string? Topic => Cache.Topic ??= FindTopic();

    /// <summary>
    /// The words between the markers and the repetition of one of them, on the first line of a post without a topic: <c>🗞️ Communiqué 🗞️</c>; null if there
    /// are none.
    /// </summary>
    public string? Headline => Cache.Headline ??= HeadlineFinder.Find(Tree, PreludeRange, Tokens.Body);

    /// <summary>All entities, in the order of the text.</summary>
    public ImmutableArray<TextEntity> Entities => Content.Entities;

    /// <summary>The accounts that are mentioned, in the order of the text, with repetitions.</summary>
    public ImmutableArray<TextEntity> Mentions => Content.Mentions;

    /// <summary>The lists that are mentioned, in the order of the text, with repetitions. Their owners are not in <see cref="Mentions"/>.</summary>
    public ImmutableArray<TextEntity> Lists => Content.Lists;

    /// <summary>The hashtags, in the order of the text, with repetitions.</summary>
    public ImmutableArray<TextEntity> Hashtags => Content.Hashtags;

    /// <summary>The cashtags, in the order of the text, with repetitions.</summary>
    public ImmutableArray<TextEntity> Cashtags => Content.Cashtags;

    /// <summary>The URLs, in the order of the text, with repetitions.</summary>
    public ImmutableArray<TextEntity> Urls => Content.Urls;

    /// <summary>The emoji, including the markers, in the order of the text, with repetitions.</summary>
    public ImmutableArray<TextEntity> Emoji => Content.Emoji;

    /// <summary>The dates in the text; see <see cref="PostText.Dates"/>.</summary>
    public ImmutableArray<TextDate> Dates => Content.Dates;

    /// <summary>Whether the text begins with <c>RT @</c>, as people write when they repost by hand and as exports mark a repost.</summary>
    public bool IsRepost => Text.StartsWith(RepostSign, StringComparison.Ordinal);

    /// <summary>
    /// The days between which the post was published, as far as the page prints it and the texts of the feed show; null if nothing follows, or if the texts contradict
    /// each other.
    /// </summary>
    /// <remarks>
    /// What the page prints decides (<see cref="Published.Between"/>). The rest is inferred, for the viewer's layout prints no time. A post is not older than the month in which the account was opened, nor than a date with a year that
    /// its text calls past (<c>depuis</c>, <c>since</c> or <c>last</c> before it, <c>dernier</c> after it). It is not newer than a date that its text calls
    /// future (<c>d'ici</c> or <c>next</c> before it, <c>prochain</c> after it). A date that a text merely names can be either, and shows nothing. Posts come
    /// newest first, so a lower bound also holds for the posts above, and an upper bound for those below. That does not apply if a thread of the feed is in
    /// reading order, nor to the first post, which may be pinned, unless the second one continues its thread. Future dates in a repost
    /// (<see cref="IsRepost"/>) are ignored. A date that the account quotes or gets wrong can make the result wrong.
    /// </remarks>
    public DateBounds? PublishedBetween => _feed.PublishedBetween[Index];

    /// <summary>The numbers of replies, reposts and likes.</summary>
    public Engagement Engagement => field ??= Engagement.Of(Tree, Parts.Counts, _feed.Languages);

    /// <summary>The thread that the post is part of; null if its text gives no place in one.</summary>
    public PostThread? Thread { get; internal set; }

    /// <summary>The syntax of the post; its <see cref="SyntaxNode.ToString"/> is the exact source.</summary>
    public PostSyntax Syntax => _feed.Syntax.Posts[Index];

    /// <summary>The position of the name of the author, otherwise of the handle, otherwise of the post.</summary>
    internal int Start => Parts.Start;

    /// <summary>The token that gives the place in a thread, if the post has one.</summary>
    internal SyntaxToken ThreadIndexToken => new(Tree, _threadIndexToken);

    /// <summary>The token of the number of replies; null if the page does not print it.</summary>
    internal SyntaxToken? RepliesToken
        => Tokens.Rest.Find(SyntaxKind.RepliesToken, Tree.RawTokens) is >= 0 and var index ? new SyntaxToken(Tree, index) : null;

    /// <summary>Whether the number of replies is 0; asked of many posts during a parse, so that <see cref="Engagement"/> is not made for it.</summary>
    internal bool HasNoReplies => RepliesToken is { } token && ApproximateCount.IsZero(token, _feed.Languages);

    /// <summary>The token of an index that cannot be anything else, or null.</summary>
    internal SyntaxToken? CertainIndex => Find(SyntaxKind.ThreadIndexToken, FirstIndex) ?? Find(SyntaxKind.ThreadIndexToken, LastIndex);

    /// <summary>The first and the last token if they could be an index.</summary>
    internal (SyntaxToken? First, SyntaxToken? Last) BareIndices
        => (Find(SyntaxKind.BareThreadIndexToken, FirstIndex), Find(SyntaxKind.BareThreadIndexToken, LastIndex));

    private PostCache Cache => field ??= new PostCache();

    private SyntaxTree Tree => _feed.Syntax.SyntaxTree;

    private PostTokens Tokens => _feed.Syntax.TokensOfPost(Index);

    private PostTokens? Quoted => _feed.Syntax.QuotedBy(Index);

    private PostParts Parts => new(Tree, Tokens, Quoted);

    private int FirstIndex => new PreludeTokens(Tree.RawTokens, Tokens.Prelude).ThreadIndex;

    private int LastIndex => BodySyntax.FindThreadIndex(Tree.RawTokens, Tokens.Body);

    /// <summary>What comes before the text; nothing if the post begins with a bare number that is not an index, since everything is text then.</summary>
    private TokenRange PreludeRange
        => Find(SyntaxKind.BareThreadIndexToken, FirstIndex) is { } bare && bare.Index != _threadIndexToken ? Tokens.Prelude with { End = Tokens.TextFirst } : Tokens.Prelude;

    private PreludeTokens Prelude => new(Tree.RawTokens, PreludeRange);

    /// <summary>Creates the key that a post has, to find posts that another source gives: see <see cref="Key"/>.</summary>
    /// <param name="handle">The handle of the author without its @; null if it is unknown.</param>
    /// <param name="text">The text.</param>
    /// <param name="repetition">The 1-based place among the posts of the author with that text, counted from the oldest.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="repetition"/> is below 1.</exception>
    public static string CreateKey(string? handle, string text, int repetition = 1)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(repetition, 1);
        return PostKeys.Of(handle, text, repetition);
    }

    /// <summary>Gets the text.</summary>
    public override string ToString() => Text;

    /// <summary>Whether another post of the feed has the same author.</summary>
    internal bool HasAuthorOf(Post other)
        => _feed.Layout != FeedLayout.X || string.Equals(Author.Handle, other.Author.Handle, StringComparison.OrdinalIgnoreCase);

    /// <summary>Makes a token the one that gives the place in a thread; called before the feed is handed out.</summary>
    internal void TakeForThreadIndex(SyntaxToken token) => _threadIndexToken = token.Index;

    private SyntaxToken? Find(SyntaxKind kind, int token)
        => token >= 0 && Tree.RawTokens[token].Kind == kind ? new SyntaxToken(Tree, token) : null;

    private Author FindAuthor()
    {
        PostParts parts = Parts;
        return _feed.Layout == FeedLayout.X ? new Author(parts.AuthorName, parts.AuthorHandle) : new Author(_feed.Profile?.DisplayName, _feed.Profile?.Handle);
    }

    private string ComposeBody()
    {
        TokenRange body = Tokens.Text with { First = PreludeRange.End };
        if (LastIndex is var index && (index < 0 || index != _threadIndexToken))
        {
            return body.First == Tokens.TextFirst ? Text : ComposedText.Of(Tree, body);
        }

        string before = ComposedText.Of(Tree, body with { End = index }).TrimEnd();
        string after = ComposedText.Of(Tree, body with { First = index + 1 }).TrimStart();
        if (after.Length == 0)
        {
            return before;
        }

        ReadOnlySpan<char> between = Tree.Text.AsSpan()[Tree.RawTokens[index].End..Tree.RawTokens[index + 1].Start];
        return $"{before}{(between.ContainsAny('\r', '\n') ? '\n' : ' ')}{after}";
    }

    private string? FindTopic()
    {
        PreludeTokens prelude = Prelude;
        return prelude.CloseBracket < 0
            ? null
            : Tree.Text.AsSpan()[Tree.RawTokens[prelude.OpenBracket].End..Tree.RawTokens[prelude.CloseBracket].Start].Trim().ToString();
    }
}
