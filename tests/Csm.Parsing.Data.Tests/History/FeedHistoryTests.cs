using NodaTime;

namespace Csm.Parsing.Data.Tests.History;

public sealed class FeedHistoryTests
{
    [Fact]
    public void A_post_that_is_missing_although_an_older_one_is_shown_has_vanished()
    {
        PostHistory post = Assert.Single(HistoryOf(["c 1", "b 2", "a 3"], ["c 1", "a 3"], ["c 1", "a 3"]).Posts, post => post.IsVanished);

        Assert.Equal(("b", "2025-01", "2025-02"), (post.Text, $"{post.VanishedAfter}", $"{post.VanishedBefore}"));
    }

    [Fact]
    public void A_post_that_only_fell_out_of_the_page_has_not_vanished()
        => Assert.DoesNotContain(HistoryOf(["c 1", "b 2", "a 3"], ["e 1", "d 2", "c 3"]).Posts, post => post.IsVanished);

    [Fact]
    public void A_post_that_comes_back_has_not_vanished()
    {
        PostHistory post = HistoryOf(["c 1", "b 2", "a 3"], ["c 1", "a 3"], ["c 1", "b 2", "a 3"]).Posts[1];

        Assert.Equal((false, 2, "2025-01", "2025-03"), (post.IsVanished, post.Observations.Length, $"{post.FirstCollected}", $"{post.LastCollected}"));
    }

    [Fact]
    public void An_empty_page_shows_that_nothing_vanished()
        => Assert.DoesNotContain(HistoryOf(["b 1", "a 2"], []).Posts, post => post.IsVanished);

    [Fact]
    public void Growth_keeps_the_intervals()
    {
        PostHistory post = HistoryOf(["a 21K"], ["a 22K"]).Posts[0];

        Assert.Equal("-499..+2499", post.GrowthOf(engagement => engagement.Likes).ToString());
    }

    [Fact]
    public void Growth_that_is_unknown_is_null() => Assert.Null(HistoryOf(["a 5"], ["a 6"]).Posts[0].GrowthOf(engagement => engagement.Views));

    [Theory]
    [InlineData(0.8, true)]
    [InlineData(0.92, true)]
    [InlineData(0.95, false)]
    [InlineData(1, false)]
    public void An_edit_is_nearly_the_same_text_at_the_same_place(double minimum, bool isEdited)
    {
        var history = FeedHistory.FromFeeds(
            Feeds(["c 1", "one two three 2", "a 3"], ["c 1", "one too three 2", "a 3"]), new FeedHistoryOptions { MinimumSimilarity = minimum });

        Assert.Equal(isEdited ? 3 : 4, history.Posts.Length);
        Assert.Equal(isEdited, history.Posts[1].IsEdited);
        if (isEdited)
        {
            Assert.Equal((1 - (1 / 13.0), "one too three"), (history.Posts[1].Similarity, history.Posts[1].Text));
            Assert.Equal([false, true], history.Posts[1].Observations.Select(observation => observation.IsEdited));
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_similarity_is_above_0_and_at_most_1(double similarity)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new FeedHistoryOptions { MinimumSimilarity = similarity });

    [Fact]
    public void Repetitions_of_a_text_are_told_apart_by_their_places()
    {
        var history = HistoryOf(["same 9", "b 1", "same 5", "a 1"], ["same 0", "same 9", "b 1", "same 5"]);

        Assert.Equal(["1 0", "2 9", "2 1", "2 5", "1 1"], history.Posts.Select(post => $"{post.Observations.Length} {post.Observations[^1].Engagement.Likes}"));
        Assert.Equal(5, history.Posts.Select(post => post.Key).Distinct().Count());
    }

    [Fact]
    public void The_key_is_that_of_the_first_dump_also_after_an_edit()
    {
        Feed[] feeds = [.. Feeds(["c 1", "one two three 2", "a 3"], ["c 1", "one too three 2", "a 3"])];

        Assert.Equal(feeds[0].Posts.Select(post => post.Key), FeedHistory.FromFeeds(feeds).Posts.Select(post => post.Key));
    }

    [Fact]
    public void A_pinned_post_stands_out_of_order()
    {
        var history = HistoryOf(["d 1", "c 5", "b 1", "a 1"], ["c 6", "e 1", "d 1", "b 1"]);

        Assert.Equal(["e", "d", "c", "b", "a"], history.Posts.Select(post => post.Text));
        Assert.Equal([false, true], history.Posts[2].Observations.Select(observation => observation.IsPinned));
        Assert.DoesNotContain(history.Posts, post => post.IsVanished);
    }

    [Fact]
    public void The_mark_of_a_page_of_X_says_which_post_is_pinned()
    {
        const string Page = "Eve\n@eve\nJoined May 2020\n1 Following\n2 Followers\nPosts\nReplies\nEve’s posts\nPinned\nEve\n@eve\n·\nJan 5, 2024\nold and pinned\n1\n2\n3\n40\nEve\n@eve\n·\nMay 2, 2024\nnew\n1\n2\n3\n40\n";
        PostHistory post = FeedHistory.FromFeeds([Feed.Parse(Page, new FeedParseOptions { CollectedAt = new YearMonth(2024, 5) })]).Posts[^1];

        Assert.Equal(("old and pinned", true), (post.Text, post.IsPinned));
    }

    [Theory]
    [InlineData("hi Jan 5, 2024", "hi Feb 5, 2024", 2)]
    [InlineData("hi Jan 5, 2024", "hi Jan 5, 2024", 1)]
    [InlineData("hi Jan 5", "hi Jan 5, 2025", 1)]
    [InlineData("hi Jan 5", "hi Feb 5", 2)]
    public void On_a_page_of_X_the_day_tells_repetitions_apart(string first, string second, int posts)
        => Assert.Equal(posts, FeedHistory.FromFeeds([OfX(1, first), OfX(2, second)]).Posts.Length);

    [Fact]
    public void A_pinned_post_and_a_repetition_of_its_text_are_two()
        => Assert.Equal(2, FeedHistory.FromFeeds([OfX(1, "hi Jan 5, 2024"), OfX(2, "Pinned\nhi Jan 5, 2023", "hi Jan 5, 2024")]).Posts.Length);

    [Fact]
    public void An_unplaced_post_is_placed_once()
    {
        var history = FeedHistory.FromFeeds([OfX(1, "Pinned\nhi 5h"), OfX(2, "hi 3h", "hi 2h")]);

        Assert.Equal(history.Posts.Length, history.Posts.Distinct().Count());
    }

    [Fact]
    public void A_post_that_X_shows_twice_with_its_conversation_is_one()
        => Assert.Equal(["answer", "root"], FeedHistory.FromFeeds([OfX(1, "root Jan 5, 2024", "answer Jan 6, 2024", "root Jan 5, 2024")]).Posts.Select(post => post.Text).Order(StringComparer.Ordinal));

    [Fact]
    public void If_most_posts_vanish_the_others_stay_what_they_are()
    {
        string[] posts = [.. Enumerable.Range(0, 20).Select(index => $"post {index} 5")];

        var history = HistoryOf(posts, posts[15..]);

        Assert.Equal((20, 15), (history.Posts.Length, history.Posts.Count(post => post.IsVanished)));
    }

    [Fact]
    public void If_the_page_turned_over_an_old_text_is_a_repetition()
    {
        string[] old = [.. Enumerable.Range(0, 20).Select(index => $"old {index} 5")];
        string[] next = [.. Enumerable.Range(0, 20).Select(index => index == 7 ? old[9] : $"new {index} 5")];

        var history = HistoryOf(old, next);

        Assert.Equal((40, 0), (history.Posts.Length, history.Posts.Count(post => post.IsVanished)));
    }

    [Fact]
    public void A_renamed_account_is_one_history()
    {
        var history = FeedHistory.FromFeeds([Parse("Ann\n@ann\nFollowers\n5\nJoined May 2020\na\n1\n2\n3\n", 1), Parse("Anne\n@anne\nFollowers\n5\nJoined May 2020\na\n1\n2\n3\n", 2)]);

        Assert.Equal(("anne", 1), (history.Handle, history.Posts.Length));
        Assert.Equal("display_name, handle", string.Join(", ", history.Dumps[1].Changes));
    }

    [Theory]
    [InlineData("A judge.", "A court.", "Paris, France", "Paris, France", "bio")]
    [InlineData("A judge.", "A judge.", "Paris, France", "Lyon, France", "location")]
    [InlineData("A judge.", "A judge.", "Paris, France", "Paris, France", "")]
    public void What_a_profile_says_otherwise_is_a_change(string firstBio, string secondBio, string firstLocation, string secondLocation, string changes)
    {
        var history = FeedHistory.FromFeeds([Of(firstBio, firstLocation, 1), Of(secondBio, secondLocation, 2)]);

        Assert.Equal(changes, string.Join(", ", history.Dumps[1].Changes));
        Assert.Empty(history.Dumps[0].Changes);

        static Feed Of(string bio, string location, int month) => Parse($"Ann\n@ann\nFollowers\n5\n{bio}\n{location}\nJoined May 2020\n", month);
    }

    [Fact]
    public void A_thread_that_is_completed_later_keeps_its_posts()
    {
        var history = HistoryOf(["[2/3] two 2", "[1/3] one 1"], ["[3/3] three 3", "[2/3] two 2", "[1/3] one 1"]);

        Assert.Equal(["[3/3] three: 1", "[2/3] two: 2", "[1/3] one: 2"], history.Posts.Select(post => $"{post.Text}: {post.Observations.Length}"));
        Assert.DoesNotContain(history.Posts, post => post.IsVanished || post.IsEdited);
    }

    [Fact]
    public void A_post_that_X_shows_again_above_newer_ones_is_the_same()
    {
        var history = FeedHistory.FromFeeds(
        [
            OfX(1, "other Jan 7, 2024", "root Jan 5, 2024", "old Jan 2, 2024"),
            OfX(2, "answer Jan 9, 2024", "root Jan 5, 2024", "other Jan 7, 2024", "old Jan 2, 2024"),
        ]);

        Assert.Equal(["answer: 1", "old: 2", "other: 2", "root: 2"], history.Posts.Select(post => $"{post.Text}: {post.Observations.Length}").Order(StringComparer.Ordinal));
        Assert.DoesNotContain(history.Posts, post => post.IsVanished);
    }

    [Fact]
    public void Dumps_may_come_in_any_order()
        => Assert.Equal(["2025-01", "2025-02"], FeedHistory.FromFeeds(Feeds(["a 1"], ["a 2"]).Reverse()).Dumps.Select(dump => $"{dump.CollectedAt}"));

    [Fact]
    public void Overlapping_times_are_refused()
    {
        Feed[] feeds = [Parse(Header, 4), Feed.Parse(Header, new FeedParseOptions { CollectedAt = new LocalDate(2025, 4, 14) })];

        var exception = Assert.Throws<ArgumentException>(() => FeedHistory.FromFeeds(feeds));

        Assert.Contains("2025-04-14, which is not after 2025-04", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_without_a_time_is_refused() => Assert.Throws<ArgumentException>(() => FeedHistory.FromFeeds([Feed.Parse(Header)]));

    [Fact]
    public void A_time_that_says_nothing_is_refused()
        => Assert.Throws<ArgumentException>(() => FeedHistory.FromFeeds([Feed.Parse(Header, new FeedParseOptions { CollectedAt = default(CollectionTime) })]));

    [Fact]
    public void A_null_feed_is_refused() => Assert.Throws<ArgumentException>(() => FeedHistory.FromFeeds([null!]));

    [Fact]
    public void A_feed_without_a_handle_is_refused() => Assert.Throws<ArgumentException>(() => FeedHistory.FromFeeds([Parse("a\n1\n2\n3\n", 1)]));

    [Fact]
    public void No_feed_is_no_history() => Assert.Throws<ArgumentException>(() => FeedHistory.FromFeeds([]));

    [Fact]
    public void A_builder_makes_a_history_for_each_account()
    {
        var builder = new FeedHistoryBuilder();
        builder.Add(Parse(Header, 1));
        builder.Add(Parse("Bob\n@bob\nFollowers\n1\nJoined May 2020\n", 1));
        builder.Add(Parse(Header.Replace("@ann", "@ANN", StringComparison.Ordinal), 2));

        Assert.Equal(["@ANN: 2 dumps, 0 posts", "@bob: 1 dumps, 0 posts"], builder.ToHistories().Select(history => history.ToString()));
    }

    [Fact]
    public void A_dump_that_a_builder_refuses_changes_nothing()
    {
        var builder = new FeedHistoryBuilder();
        builder.Add(Parse(Header, 2));

        Assert.Throws<ArgumentException>(() => builder.Add(Parse(Header, 1)));

        Assert.Single(Assert.Single(builder.ToHistories()).Dumps);
    }

    private const string Header = "Ann\n@ann\nFollowers\n5\nJoined May 2020\n";

    private static FeedHistory HistoryOf(params string[][] dumps) => FeedHistory.FromFeeds(Feeds(dumps));

    /// <summary>The dumps of an account in the months of 2025, each with its posts, newest first: the text and the likes.</summary>
    private static IEnumerable<Feed> Feeds(params string[][] dumps)
        => dumps.Select((posts, index) => Parse(Header + string.Concat(posts.Select(post => post.Split(' ') is [.. var text, var likes] ? $"{string.Join(' ', text)}\n1\n1\n{likes}\n" : "")), index + 1));

    /// <summary>A profile of X, with its posts, each a text and what is printed of its day.</summary>
    private static Feed OfX(int month, params string[] posts)
    {
        IEnumerable<string> lines = posts.Select(post =>
        {
            bool isPinned = post.StartsWith("Pinned\n", StringComparison.Ordinal);
            string[] parts = post[(isPinned ? 7 : 0)..].Split(' ', 2);
            return $"{(isPinned ? "Pinned\n" : "")}Eve\n@eve\n·\n{parts[1]}\n{parts[0]}\n1\n2\n3\n40\n";
        });
        return Parse($"Eve\n@eve\nJoined May 2020\n1 Following\n2 Followers\nPosts\nReplies\nEve’s posts\n{string.Concat(lines)}", month);
    }

    private static Feed Parse(string dump, int month) => Feed.Parse(dump, new FeedParseOptions { CollectedAt = new YearMonth(2025, month) });
}
