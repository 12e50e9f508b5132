using Csm.Parsing.Data.History;
using Csm.Parsing.Data.Networks;

namespace Csm.Parsing.Data;

/// <summary>Builds a <see cref="FeedNetwork"/> feed by feed, so that the feeds need not be in memory together. Not thread-safe.</summary>
public sealed class FeedNetworkBuilder
{
    private readonly NetworkTally _tally;
    private readonly PostCounting _counting;
    private readonly DistinctPosts? _distinct;

    private FeedNetworkBuilder(NetworkTally tally, PostCounting counting)
    {
        _tally = tally;
        _counting = counting;
        _distinct = counting switch
        {
            PostCounting.Once => new DistinctPosts(),
            PostCounting.EveryDump => null,
            _ => throw new ArgumentOutOfRangeException(nameof(counting)),
        };
    }

    /// <summary>A builder of the network that <see cref="FeedNetwork.FromMentions"/> describes.</summary>
    /// <param name="counting">How posts count that several feeds of an account have.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such counting.</exception>
    public static FeedNetworkBuilder ForMentions(PostCounting counting = PostCounting.Once) => new(new MentionTally(), counting);

    /// <summary>A builder of the network that <see cref="FeedNetwork.FromReplies"/> describes.</summary>
    /// <param name="counting">How posts count that several feeds of an account have.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such counting.</exception>
    public static FeedNetworkBuilder ForReplies(PostCounting counting = PostCounting.Once) => new(new ReplyTally(), counting);

    /// <summary>A builder of the network that <see cref="FeedNetwork.FromQuotes"/> describes.</summary>
    /// <param name="counting">How posts count that several feeds of an account have.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such counting.</exception>
    public static FeedNetworkBuilder ForQuotes(PostCounting counting = PostCounting.Once) => new(new QuoteTally(), counting);

    /// <summary>A builder of the network that <see cref="FeedNetwork.FromReposts"/> describes.</summary>
    /// <param name="counting">How posts count that several feeds of an account have.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such counting.</exception>
    public static FeedNetworkBuilder ForReposts(PostCounting counting = PostCounting.Once) => new(new RepostTally(), counting);

    /// <summary>A builder of the network that <see cref="FeedNetwork.FromHashtags"/> describes.</summary>
    /// <param name="counting">How posts count that several feeds of an account have.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such counting.</exception>
    public static FeedNetworkBuilder ForHashtags(PostCounting counting = PostCounting.Once) => new(new HashtagTally(), counting);

    /// <summary>Adds the posts of a feed. The builder keeps no reference to the feed; with <see cref="PostCounting.Once"/>, it keeps the text of each distinct post.</summary>
    /// <param name="feed">The feed, collected after those of the same account that were added before.</param>
    public void Add(Feed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        _tally.Add(feed, _distinct?.TakeNew(feed) ?? (IReadOnlyList<Post>)feed.Posts);
    }

    /// <summary>The network of all feeds added so far. More can be added afterwards.</summary>
    public FeedNetwork ToNetwork() => _tally.ToNetwork(_counting, _distinct?.Repeated ?? 0);

    internal FeedNetworkBuilder AddAll(IEnumerable<Feed> feeds)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        foreach (Feed feed in feeds)
        {
            Add(feed);
        }

        return this;
    }
}
