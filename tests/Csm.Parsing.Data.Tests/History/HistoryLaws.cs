using Csm.Parsing.Tests.Properties;
using FsCheck.Xunit;
using NodaTime;

namespace Csm.Parsing.Data.Tests.History;

[Properties(Arbitrary = [typeof(Generators)])]
public sealed class HistoryLaws
{
    private const string Header = "Name\n@some_one\nFollowers\n5\nJoined May 2020\n";

    [Property]
    public void A_dump_that_did_not_change_shows_nothing_new_and_nothing_vanished(ValidDump dump)
    {
        var history = FeedHistory.FromFeeds([Parse(dump.Value, 1), Parse(dump.Value, 2)]);

        Assert.All(history.Posts, post => Assert.Equal((2, false, false), (post.Observations.Length, post.IsVanished, post.IsEdited)));
        Assert.Equal(Parse(dump.Value, 1).Posts.Length, history.Posts.Length);
    }

    [Property]
    public void Each_post_of_each_dump_is_one_observation(ValidDump first, ValidDump second)
    {
        Feed[] feeds = [Parse(first.Value, 1), Parse(second.Value, 2)];

        var history = FeedHistory.FromFeeds(feeds);

        int twice = feeds.Sum(feed => feed.Posts.Length) - history.Posts.Sum(post => post.Observations.Length);

        // Only the pinned post can be on a page twice.
        Assert.InRange(twice, 0, 1);
    }

    [Property]
    public void The_keys_of_the_first_dump_are_its_own(ValidDump first, ValidDump second)
    {
        Feed[] feeds = [Parse(first.Value, 1), Parse(second.Value, 2)];

        var history = FeedHistory.FromFeeds(feeds);

        Assert.All(
            history.Posts.Where(post => post.Observations[0].Dump == history.Dumps[0]),
            post => Assert.Equal(feeds[0].Posts[post.Observations[0].PostIndex].Key, post.Key));
    }

    [Property]
    public void A_key_belongs_to_one_post(ValidDump first, ValidDump second)
    {
        var history = FeedHistory.FromFeeds([Parse(first.Value, 1), Parse(second.Value, 2), Parse(first.Value, 3)]);

        Assert.Equal(history.Posts.Length, history.Posts.Select(post => post.Key).Distinct().Count());
    }

    private static Feed Parse(string posts, int month)
        => Feed.Parse(Header + posts, new FeedParseOptions { Layout = FeedLayout.Viewer, CollectedAt = new YearMonth(2025, month) });
}
