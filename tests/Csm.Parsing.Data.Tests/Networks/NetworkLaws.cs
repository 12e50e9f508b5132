using Csm.Parsing.Tests.Properties;
using FsCheck.Xunit;

namespace Csm.Parsing.Data.Tests.Networks;

[Properties(Arbitrary = [typeof(Generators)])]
public sealed class NetworkLaws
{
    [Property]
    public void The_weights_are_all_mentions_of_feeds_that_have_a_handle(ValidDump dump)
    {
        Feed[] feeds = [.. Feed.ParseAll(dump.Value)];

        long mentions = feeds.Where(feed => feed.Profile?.Handle is not null).SelectMany(feed => feed.Posts).Sum(post => post.Mentions.Length);

        Assert.Equal(mentions, FeedNetwork.FromMentions(feeds, PostCounting.EveryDump).Edges.Sum(edge => edge.Weight));
    }

    [Property]
    public void Each_pair_of_hashtags_of_a_post_is_counted_once(ValidDump dump)
    {
        Feed[] feeds = [.. Feed.ParseAll(dump.Value)];

        long pairs = feeds.SelectMany(feed => feed.Posts).Select(post => post.Hashtags.Distinct().Count()).Sum(count => count * (count - 1L) / 2);

        Assert.Equal(pairs, FeedNetwork.FromHashtags(feeds, PostCounting.EveryDump).Edges.Sum(edge => edge.Weight));
    }

    [Property]
    public void Nodes_and_edges_are_sorted_and_unique(MutatedSeed dump)
    {
        var network = FeedNetwork.FromHashtags(Feed.ParseAll(dump.Value));

        AssertSorted(network.Nodes.Select(node => node.Id));
        AssertSorted(network.Edges.Select(edge => $"{edge.Source.Id}\0{edge.Target.Id}"));
    }

    private static void AssertSorted(IEnumerable<string> ids) => Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
}
