using Csm.Parsing.Data.Networks;

namespace Csm.Parsing.Data;

/// <summary>Builds a <see cref="FeedNetwork"/> feed by feed, so that the feeds need not be in memory together. Not thread-safe.</summary>
public sealed class FeedNetworkBuilder
{
    private readonly NetworkTally _tally;

    private FeedNetworkBuilder(NetworkTally tally) => _tally = tally;

    /// <summary>A builder of the network that <see cref="FeedNetwork.FromMentions"/> describes.</summary>
    public static FeedNetworkBuilder ForMentions() => new(new MentionTally());

    /// <summary>A builder of the network that <see cref="FeedNetwork.FromReplies"/> describes.</summary>
    public static FeedNetworkBuilder ForReplies() => new(new ReplyTally());

    /// <summary>A builder of the network that <see cref="FeedNetwork.FromQuotes"/> describes.</summary>
    public static FeedNetworkBuilder ForQuotes() => new(new QuoteTally());

    /// <summary>A builder of the network that <see cref="FeedNetwork.FromReposts"/> describes.</summary>
    public static FeedNetworkBuilder ForReposts() => new(new RepostTally());

    /// <summary>A builder of the network that <see cref="FeedNetwork.FromHashtags"/> describes.</summary>
    public static FeedNetworkBuilder ForHashtags() => new(new HashtagTally());

    /// <summary>Adds the posts of a feed. The builder keeps no reference to the feed.</summary>
    /// <param name="feed">The feed. Where several feeds of an account differ, the first one added wins.</param>
    public void Add(Feed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        _tally.Add(feed);
    }

    /// <summary>The network of all feeds added so far. More can be added afterwards.</summary>
    public FeedNetwork ToNetwork() => _tally.ToNetwork();

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
