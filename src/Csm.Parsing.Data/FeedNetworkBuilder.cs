using Csm.Parsing.Data.Networks;

namespace Csm.Parsing.Data;

/// <summary>Makes a <see cref="FeedNetwork"/> feed by feed, so that the feeds need not be in memory together. For one thread at a time.</summary>
public sealed class FeedNetworkBuilder
{
    private readonly NetworkTally _tally;

    private FeedNetworkBuilder(NetworkTally tally) => _tally = tally;

    /// <summary>A builder for who mentions whom; see <see cref="FeedNetwork.OfMentions"/>.</summary>
    public static FeedNetworkBuilder OfMentions() => new(new MentionTally());

    /// <summary>A builder for which hashtags stand together; see <see cref="FeedNetwork.OfHashtags"/>.</summary>
    public static FeedNetworkBuilder OfHashtags() => new(new HashtagTally());

    /// <summary>Adds what a feed has. The builder keeps nothing of the feed itself.</summary>
    public void Add(Feed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        _tally.Add(feed);
    }

    /// <summary>The network of all feeds so far.</summary>
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
