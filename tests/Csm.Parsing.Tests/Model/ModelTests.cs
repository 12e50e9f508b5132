using System.Text;

namespace Csm.Parsing.Tests.Model;

/// <summary>What holds for the types of the model, whatever they say.</summary>
public sealed class ModelTests
{
    private const string Header = "Name\n@handle\nFollowers\n21K\n";

    [Fact]
    public void What_is_made_on_demand_is_made_once()
    {
        Feed feed = Feed.Parse($"{Header}A #bio of one line\nParis\nJoined May 2020\n🗞️ Hi 🗞️ @a @b/c #d $e https://f.fr [2/2]\n0\n0\n2\n[T] a\n[1/2]\n0\n0\n2");
        Profile profile = feed.Profile!;
        Func<object?>[] made =
        [
            () => profile.DisplayName, () => profile.Handle, () => profile.Bio, () => profile.Location, () => profile.Bio!.Text, () => Array(profile.Counts), () => feed.DateEvidence, () => feed.CopiedBetween,
            .. feed.Posts.SelectMany(post => (Func<object?>[])
            [
                () => post.Key, () => post.Text, () => post.Body, () => post.Topic, () => post.Headline, () => post.Content, () => post.Content.ReplyTo, () => post.Engagement, () => post.Syntax.Body, () => post.Syntax.Engagement,
                () => Array(post.Markers), () => Array(post.Entities), () => Array(post.Mentions), () => Array(post.Lists), () => Array(post.Hashtags),
                () => Array(post.Cashtags), () => Array(post.Urls), () => Array(post.Emoji), () => Array(post.Thread!.MissingPositions), () => Array(post.Thread!.MissingRanges),
            ]),
        ];
        Assert.All(made, make => Assert.Same(make(), make()));

        static object Array<T>(System.Collections.Immutable.ImmutableArray<T> items) => System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsArray(items)!;
    }

    [Fact]
    public void What_only_a_page_of_X_has_is_made_once()
    {
        Feed feed = Feed.Parse(
            "Ann\n@ann\nA bio\nParis, Francex.com/annBorn September 24, 1986\nJoined April 2008\n2 Following\n6 Followers\nPosts\nReplies\nAnn’s posts\nEve reposted\nBob\n@bob\n·\n2h\n@cy yes\n");
        Func<string?>[] made = [() => feed.Profile!.Link, () => feed.Profile!.Born, () => feed.Posts[0].RepostedBy, () => feed.Posts[0].Content.ReplyTo];
        Assert.Equal(["x.com/ann", "September 24, 1986", "Eve", "cy"], made.Select(make => make()));
        Assert.All(made, make => Assert.Same(make(), make()));
    }

    [Fact]
    public void Each_type_says_what_it_is()
    {
        Feed feed = Feed.Parse($"{Header}Joined May 2020\na [2/2]\n1\n2\n3\nb [1/2]\n1K");
        Assert.Equal("Name (@handle), 2 posts", feed.ToString());
        Assert.Equal("no profile, 1 posts", Feed.Parse("a\n1\n2\n3").ToString());
        Assert.Equal("? (@?)", Feed.Parse("Followers\n1").Profile!.ToString());
        Assert.Equal("2 of 2 posts", Assert.Single(feed.Threads).ToString());
        Assert.Equal("1 of ? posts", Assert.Single(Feed.Parse("a [1/n]\n1\n2\n3").Threads).ToString());
        Assert.Equal("1K replies, ? reposts, ? likes", feed.Posts[1].Engagement.ToString());
        Assert.Equal("1-9", Assert.Single(Feed.Parse("a [10/9]\n1\n2\n3").Threads[0].MissingRanges).ToString());
        Assert.Equal("Followers: 21K", Assert.Single(feed.Profile!.Counts).ToString());
    }

    [Theory]
    [InlineData("1\n2\n3", "1\n2\n3", true)]
    [InlineData("1\n2\n3", "4\n2\n3", false)]
    [InlineData("1\n2\n3", "1\n4\n3", false)]
    [InlineData("1\n2\n3", "1\n2\n4", false)]
    [InlineData("1\n2", "1\n2", true)]
    [InlineData("1\n2\n1,000", "1\n2\n1000", true)]
    [InlineData("1\n2\n1K", "1\n2\n1.0K", false)]
    public void Engagements_are_equal_if_the_bounds_of_all_counts_are(string left, string right, bool areEqual)
    {
        (Engagement first, Engagement second) = (Feed.Parse($"a\n{left}").Posts[0].Engagement, Feed.Parse($"a\n{right}").Posts[0].Engagement);
        Assert.Equal((areEqual, areEqual), (first.Equals(second), first.Equals((object)second)));
        Assert.True(!areEqual || first.GetHashCode() == second.GetHashCode());
        Assert.Equal((areEqual, !areEqual), (first.Likes == second.Likes && first.Replies == second.Replies && first.Reposts == second.Reposts, first.Likes != second.Likes || first.Replies != second.Replies || first.Reposts != second.Reposts));
    }

    [Theory]
    [InlineData("1/2", "1/2", true)]
    [InlineData("1/2", "1/3", false)]
    [InlineData("1/2", "2/2", false)]
    [InlineData("1/2", "1/n", false)]
    public void Thread_indices_are_equal_if_both_numbers_are(string left, string right, bool areEqual)
    {
        (ThreadIndex first, ThreadIndex second) = (Feed.Parse($"[{left}] a").Posts[0].ThreadIndex!.Value, Feed.Parse($"[{right}] a").Posts[0].ThreadIndex!.Value);
        Assert.Equal((areEqual, !areEqual), (first == second, first != second));
    }

    [Theory]
    [InlineData("#Tag", "#tag", true)]
    [InlineData("@Name", "@nAME", true)]
    [InlineData("$ACME", "$acme", true)]
    [InlineData("https://a.fr/X", "https://a.fr/x", false)]
    [InlineData("https://a.fr/x", "https://a.fr/x", true)]
    [InlineData("🇫🇷", "🇫🇷", true)]
    [InlineData("#tag", "@tag", false)]
    public void Entities_compare_without_case_except_for_urls(string left, string right, bool areEqual)
    {
        (TextEntity first, TextEntity second) = (PostText.Parse(left).Entities[0], PostText.Parse($"a {right}").Entities[0]);
        Assert.Equal((areEqual, !areEqual), (first == second, first != second));
        Assert.Equal(areEqual, first.GetHashCode() == second.GetHashCode());
    }

    [Theory]
    [InlineData("@Name", "name")]
    [InlineData("@Owner/List", "owner/list")]
    [InlineData("#\u00C9T\u00E9", "\u00E9t\u00E9")]
    [InlineData("#ΤΕΛΟΣ", "τελοσ")]
    [InlineData("#τελος", "τελοσ")]
    [InlineData("https://a.fr/X", "https://a.fr/X")]
    [InlineData("🇫🇷", "🇫🇷")]
    public void An_entity_has_a_value_that_is_the_same_for_all_spellings(string text, string expected)
        => Assert.Equal(expected, PostText.Parse(text).Entities[0].NormalizedValue);

    [Fact]
    public void Each_feed_has_the_diagnostics_of_its_own_lines()
    {
        string text = string.Concat(Enumerable.Range(0, 5).Select(feed => $"{feed}\n@handle\nFollowers\n21K\nx{feed}\nJoined May 2020\na\n0\n0\n2\n"));
        Assert.Equal(
            Enumerable.Range(0, 5).Select(feed => $"'x{feed}' is read as the bio; it could be the location"),
            Feed.ParseAll(text).Select(feed => Assert.Single(feed.Diagnostics).Message));
    }

    [Fact]
    public void Feeds_differ_where_only_one_has_a_profile_or_is_there()
    {
        Feed feed = Feed.Parse("a\n0\n0\n2");
        Assert.NotEqual(feed, Feed.Parse($"{Header}Joined May 2020\na\n0\n0\n2"), FeedComparer.Content);
        Assert.False(FeedComparer.Content.Equals(feed, null));
        Assert.False(FeedComparer.Content.Equals(null, feed));
        Assert.True(FeedComparer.Content.Equals(null, null));
    }

    [Fact]
    public void Bios_differ_where_an_entity_does()
        => Assert.NotEqual(
            Feed.Parse($"{Header}a #b\u0085c\nJoined May 2020"), Feed.Parse($"{Header}a b\u0085#c\nJoined May 2020"), FeedComparer.Content);

    [Fact]
    public void Bios_of_the_same_text_differ_where_only_one_has_an_entity()
    {
        (Feed first, Feed second) = (PageOf("A bio by\n@bob\n"), PageOf("A bio by@bob\n"));
        Assert.Equal(first.Profile!.Bio!.Text, second.Profile!.Bio!.Text);
        Assert.NotEqual(first, second, FeedComparer.Content);

        static Feed PageOf(string bio) => Feed.Parse($"Ann\n@ann\n{bio}Joined April 2008\n2 Following\n6 Followers\nPosts\nReplies\nAnn’s posts\nAnn\n@ann\n·\n2h\nThe spaces of the \nlines are kept.\n", new FeedParseOptions { Layout = FeedLayout.X });
    }

    [Fact]
    public void The_default_count_of_a_profile_has_an_empty_name_and_an_exact_zero()
        => Assert.Equal(("", new ApproximateCount(0), ": 0"), (default(ProfileCount).Name, default(ProfileCount).Count, default(ProfileCount).ToString()));

    [Theory]
    [InlineData(Header + "A bio.\nParis\nJoined May 2020\n")]
    [InlineData("Name\n@handle\nJoined May 2020\n")]
    [InlineData(Header + "A bio.\nParis\nJoined May 2020\na\nb\n0\n1\n2\n")]
    public void A_feed_is_written_as_a_dump(string dump) => Assert.Equal("\n" + dump, DumpWriter.Write(Feed.Parse(dump)));

    [Fact]
    public void A_stream_gets_the_dump_in_utf8_without_a_byte_order_mark()
    {
        Feed feed = Feed.Parse(Header + "Été 🇫🇷\nJoined May 2020\n");
        using var stream = new MemoryStream();
        DumpWriter.Write(stream, feed);
        Assert.Equal(Encoding.UTF8.GetBytes(DumpWriter.Write(feed)), stream.ToArray());
    }

    [Fact]
    public async Task A_stream_that_only_writes_asynchronously_gets_the_same_dump()
    {
        Feed feed = Feed.Parse(Header + "Été 🇫🇷\nJoined May 2020\n");
        using var stream = new AsyncOnlyStream();
        await DumpWriter.WriteAsync(stream, feed);
        Assert.Equal(Encoding.UTF8.GetBytes(DumpWriter.Write(feed)), stream.ToArray());
    }

    [Fact]
    public void Several_feeds_are_one_json_array_on_one_line_or_on_several()
    {
        var feeds = Feed.ParseAll($"{Header}Joined May 2020\n{Header}Joined May 2020\n");
        Assert.DoesNotContain("\n", FeedJson.SerializeAll(feeds), StringComparison.Ordinal);
        Assert.StartsWith("[\n  {\n    \"schema\"", FeedJson.SerializeAll(feeds, new FeedJsonOptions { WriteIndented = true }).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Feeds_differ_if_a_count_is_written_differently()
        => Assert.NotEqual(Feed.Parse("a\n1,000\n2\n3"), Feed.Parse("a\n1000\n2\n3"), FeedComparer.Content);

    [Theory]
    [InlineData("Bob\n@bob\n·\n3h\nb\n")]
    [InlineData("Ann\n@ann\n·\n4h\nb\n")]
    [InlineData("Ann\n@ann\n·\n3h\nc\n")]
    [InlineData("Ann\n@ann\n·\n3h\nb\nShow more\n")]
    public void Feeds_differ_if_a_quoted_post_does(string quote)
        => Assert.NotEqual(PageQuoting("Ann\n@ann\n·\n3h\nb\n"), PageQuoting(quote), FeedComparer.Content);

    [Fact]
    public void The_counts_of_a_profile_are_in_one_order_and_the_first_of_a_label_is_used()
    {
        Profile profile = Feed.Parse("Name\n@handle\nStatuses\n4\nFollowing\n2\nStatuses\n5\nFollowers\n1\nJoined May 2020").Profile!;
        Assert.Equal(["Followers: 1", "Following: 2", "Statuses: 4"], profile.Counts.Select(count => count.ToString()));
        Assert.Equal((1L, 2L, null, 4L), (profile.Followers?.Value, profile.Following?.Value, profile.Media?.Value, profile.Statuses?.Value));
    }

    [Theory]
    [InlineData("RT @a: b", true)]
    [InlineData("RT@a: b", false)]
    [InlineData("rt @a: b", false)]
    [InlineData("a RT @b", false)]
    [InlineData("", false)]
    public void A_repost_begins_with_its_sign(string text, bool isRepost) => Assert.Equal(isRepost, Feed.Parse($"{text}\n0\n0\n0").Posts[0].IsRepost);

    [Fact]
    public void A_feed_knows_its_source_and_its_place_in_it()
    {
        var feeds = Feed.ParseAll(string.Concat(Enumerable.Repeat($"{Header}Joined May 2020\n", 3)));
        Assert.Equal([0, 1, 2], feeds.Select(feed => feed.Index));
        Assert.All(feeds, feed => Assert.Same(feeds[0].Source, feed.Source));
        Assert.Equal(2, Feed.FromSyntax(feeds[2].Syntax).Index);
    }

    private static Feed PageQuoting(string quote) => Feed.Parse($"Eve\n@eve\n·\n2h\na\nQuote\n{quote}", new FeedParseOptions { Layout = FeedLayout.X });
}
