using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Csm.Parsing.Binding;
using Csm.Parsing.Json;
using Csm.Parsing.Syntax;

namespace Csm.Parsing;

/// <summary>A post of a feed. Immutable.</summary>
/// <remarks>Strings and lists are made when first asked for; two threads that both do it make the same.</remarks>
[JsonConverter(typeof(PostJsonConverter))]
public sealed class Post
{
    private readonly Feed _feed;

    /// <summary>The token of <see cref="ThreadIndex"/>, by its place in the tree; -1 where there is none.</summary>
    private int _threadIndexToken = -1;
    private ThreadIndex _threadIndex;

    internal Post(Feed feed, int index)
    {
        _feed = feed;
        Index = index;
        if (CertainIndex is { } token)
        {
            TakeForThreadIndex(token);
        }
    }

    /// <summary>The 0-based place in the feed; the newest post comes first.</summary>
    public int Index { get; }

    /// <summary>All that is written before the counts, empty for a post with media only.</summary>
    /// <remarks>Its lines without their outer white space and without blank ones, joined by <c>\n</c>.</remarks>
    public string Text => Content.Text;

    /// <summary>The text without what stands before it (thread index, markers, topic) and without a thread index at its end.</summary>
    public string Body => field ??= ComposeBody();

    /// <summary>The place in a thread that the text gives, or null. A bare number is one only where a neighbouring post has the place before or after it.</summary>
    public ThreadIndex? ThreadIndex => _threadIndexToken < 0 ? null : _threadIndex;

    /// <summary>The emoji before the topic and the body.</summary>
    public ImmutableArray<TextEntity> Markers => field.IsDefault ? field = Entities[..Prelude.MarkerCount] : field;

    /// <summary>The words in brackets before the body, without the brackets, or null.</summary>
    public string? Topic => field ??= FindTopic();

    /// <summary>The words between the markers and one of them again, on the first line of a post without topic, or null: <c>🗞️ Communiqué 🗞️</c>.</summary>
    public string? Headline => field ??= HeadlineFinder.Find(Tree, PreludeRange, Tokens.Body);

    /// <summary>All entities, in the order of the text.</summary>
    public ImmutableArray<TextEntity> Entities => Content.Entities;

    /// <summary>The accounts that are mentioned, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Mentions => Content.Mentions;

    /// <summary>The lists that are mentioned, in the order of the text, with repeats; their owners are not among <see cref="Mentions"/>.</summary>
    public ImmutableArray<TextEntity> Lists => Content.Lists;

    /// <summary>The hashtags, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Hashtags => Content.Hashtags;

    /// <summary>The cashtags, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Cashtags => Content.Cashtags;

    /// <summary>The URLs, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Urls => Content.Urls;

    /// <summary>The emoji, markers included, in the order of the text, with repeats.</summary>
    public ImmutableArray<TextEntity> Emoji => Content.Emoji;

    /// <summary>The dates that the text says; see <see cref="PostText.Dates"/>.</summary>
    public ImmutableArray<TextDate> Dates => Content.Dates;

    /// <summary>
    /// The days between which the post was published, as far as the texts of the feed tell; null where nothing follows, or where they contradict each other.
    /// </summary>
    /// <remarks>
    /// An inference, since a dump has no time stamps. A post is not older than the month in which the account was opened, nor than a date with a year that its
    /// text says to be past (<c>depuis</c>, <c>since</c> or <c>last</c> before it, <c>dernier</c> after it); it is not newer than one that is said to be
    /// to come (<c>d'ici</c> or <c>next</c> before it, <c>prochain</c> after it). A date that a text only names can be either and tells nothing. The newest post
    /// comes first, so what makes a post late makes those above it late, and what makes it early those below it. Not so where a thread of the feed stands in
    /// reading order, nor for the first post, which can be a pinned one, unless the second goes on with its thread. What is to come in a repost
    /// (<c>RT @…</c>) does not count. What the account quoted, and what it misdated, can be wrong.
    /// </remarks>
    public DateBounds? PublishedBetween => _feed.PublishedBetween[Index];

    /// <summary>The handle that the text begins with; see <see cref="PostText.ReplyTo"/>.</summary>
    public string? ReplyTo => Content.ReplyTo;

    /// <summary>The length as the network counts it; see <see cref="PostText.WeightedLength"/>.</summary>
    public int WeightedLength => Content.WeightedLength;

    /// <summary>Whether the text is valid by the rules of twitter-text; see <see cref="PostText.IsValid"/>.</summary>
    public bool IsValid => Content.IsValid;

    /// <summary>The replies, reposts and likes.</summary>
    public Engagement Engagement => new(Tree, Tokens.Counts, _feed.Languages);

    /// <summary>The thread that the post is a part of; null where its text gives no place in one.</summary>
    public PostThread? Thread { get; internal set; }

    /// <summary>What is written; its <see cref="SyntaxNode.ToString"/> is the exact source.</summary>
    public PostSyntax Syntax => _feed.Syntax.Posts[Index];

    /// <summary>The token that gives the place in a thread; of a post that has one.</summary>
    internal SyntaxToken ThreadIndexToken => new(Tree, _threadIndexToken);

    /// <summary>The token of an index that cannot be anything else, or null.</summary>
    internal SyntaxToken? CertainIndex => Find(SyntaxKind.ThreadIndexToken, FirstIndex) ?? Find(SyntaxKind.ThreadIndexToken, LastIndex);

    /// <summary>The first and the last token where they could be an index.</summary>
    internal (SyntaxToken? First, SyntaxToken? Last) BareIndices
        => (Find(SyntaxKind.BareThreadIndexToken, FirstIndex), Find(SyntaxKind.BareThreadIndexToken, LastIndex));

    private SyntaxTree Tree => _feed.Syntax.SyntaxTree;

    private PostTokens Tokens => _feed.Syntax.TokensOfPosts[Index];

    private PostText Content => field ??= new PostText(Tree, Tokens.Text, _feed);

    private int FirstIndex => new PreludeTokens(Tree.RawTokens, Tokens.Prelude).ThreadIndex;

    private int LastIndex => BodySyntax.FindThreadIndex(Tree.RawTokens, Tokens.Body);

    /// <summary>What stands before the text; nothing where it begins with a bare number that is no index, since then it is all text.</summary>
    private TokenRange PreludeRange
        => Find(SyntaxKind.BareThreadIndexToken, FirstIndex) is { } bare && bare.Index != _threadIndexToken ? Tokens.Prelude with { End = Tokens.First } : Tokens.Prelude;

    private PreludeTokens Prelude => new(Tree.RawTokens, PreludeRange);

    /// <summary>The text.</summary>
    public override string ToString() => Text;

    /// <summary>Makes a token the one that gives the place in a thread; done before the feed is handed out.</summary>
    internal void TakeForThreadIndex(SyntaxToken token)
    {
        _threadIndexToken = token.Index;
        _threadIndex = Csm.Parsing.ThreadIndex.Of(token);
    }

    private SyntaxToken? Find(SyntaxKind kind, int token)
        => token >= 0 && Tree.RawTokens[token].Kind == kind ? new SyntaxToken(Tree, token) : null;

    private string ComposeBody()
    {
        TokenRange body = Tokens.Text with { First = PreludeRange.End };
        if (LastIndex is var index && (index < 0 || index != _threadIndexToken))
        {
            return body.First == Tokens.First ? Text : ComposedText.Of(Tree, body);
        }

        string before = ComposedText.Of(Tree, body with { End = index }).TrimEnd();
        string after = ComposedText.Of(Tree, body with { First = index + 1 }).TrimStart();
        return after.Length == 0 ? before : $"{before} {after}";
    }

    private string? FindTopic()
    {
        PreludeTokens prelude = Prelude;
        return prelude.CloseBracket < 0
            ? null
            : Tree.Text.AsSpan()[Tree.RawTokens[prelude.OpenBracket].End..Tree.RawTokens[prelude.CloseBracket].Start].Trim().ToString();
    }
}
