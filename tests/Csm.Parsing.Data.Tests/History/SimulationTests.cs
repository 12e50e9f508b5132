namespace Csm.Parsing.Data.Tests.History;

/// <summary>Accounts that were copied twelve times each, whose whole history is known: every fact must be found, and no other.</summary>
public sealed class SimulationTests
{
    private const int Dumps = 12;

    public static TheoryData<int> Seeds { get; } = [.. Enumerable.Range(0, 300)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_fact_is_found(int seed)
    {
        var account = new SimulatedAccount(seed, Dumps);

        var history = FeedHistory.FromFeeds(account.Feeds());

        string[] truth = [.. account.Seen.Select(TruthOf)];
        string[] found = [.. history.Posts.Select(FactsOf)];
        Assert.Equal(truth.Except(found), found.Except(truth));
        Assert.Equal(truth.Length, found.Length);
    }

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
