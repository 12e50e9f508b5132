using System.Globalization;

namespace Csm.Parsing.Tests.Layouts.Viewer;

/// <summary>Runs of lines that look like counts, by their length: which are counts and which are text.</summary>
public sealed class CountRunTests
{
    private const string Profile = "Name\n@handle\nFollowers\n21K\nJoined December 2014\n";

    [Theory]
    [InlineData(1, "a: 1 ? ?")]
    [InlineData(2, "a: 1 2 ?")]
    [InlineData(3, "a: 1 2 3")]
    [InlineData(4, "a|1: 2 3 4")]
    [InlineData(5, "a|1|2: 3 4 5")]
    [InlineData(6, "a: 1 2 3;: 4 5 6")]
    [InlineData(7, "a: 1 2 3;4: 5 6 7")]
    [InlineData(8, "a: 1 2 3;4|5: 6 7 8")]
    [InlineData(9, "a: 1 2 3;: 4 5 6;: 7 8 9")]
    [InlineData(10, "a: 1 2 3;4: 5 6 7;: 8 9 10")]
    [InlineData(11, "a: 1 2 3;4|5: 6 7 8;: 9 10 11")]
    [InlineData(16, "a: 1 2 3;4: 5 6 7;: 8 9 10;: 11 12 13;: 14 15 16")]
    public void At_the_end_of_a_feed(int length, string posts)
    {
        Assert.Equal(posts, PostsOf("a", length, ""));
        Assert.Equal(posts, PostsOf("a", length, "\n" + Profile));
    }

    [Theory]
    [InlineData(1, "a|1|b: 7 7 7")]
    [InlineData(2, "a|1|2|b: 7 7 7")]
    [InlineData(3, "a: 1 2 3;b: 7 7 7")]
    [InlineData(4, "a|1: 2 3 4;b: 7 7 7")]
    [InlineData(5, "a|1|2: 3 4 5;b: 7 7 7")]
    [InlineData(6, "a: 1 2 3;: 4 5 6;b: 7 7 7")]
    [InlineData(7, "a: 1 2 3;4: 5 6 7;b: 7 7 7")]
    [InlineData(8, "a: 1 2 3;4|5: 6 7 8;b: 7 7 7")]
    [InlineData(9, "a: 1 2 3;: 4 5 6;: 7 8 9;b: 7 7 7")]
    [InlineData(10, "a: 1 2 3;4: 5 6 7;: 8 9 10;b: 7 7 7")]
    public void Before_another_text(int length, string posts) => Assert.Equal(posts, PostsOf("a", length, "\nb\n7\n7\n7"));

    [Theory]
    [InlineData(1, ": 1 ? ?")]
    [InlineData(2, ": 1 2 ?")]
    [InlineData(3, ": 1 2 3")]
    [InlineData(4, "1: 2 3 4")]
    [InlineData(5, "1|2: 3 4 5")]
    [InlineData(6, ": 1 2 3;: 4 5 6")]
    [InlineData(7, ": 1 2 3;4: 5 6 7")]
    [InlineData(8, ": 1 2 3;4|5: 6 7 8")]
    [InlineData(9, ": 1 2 3;: 4 5 6;: 7 8 9")]
    [InlineData(10, ": 1 2 3;4: 5 6 7;: 8 9 10")]
    public void Without_a_text_before(int length, string posts)
    {
        Assert.Equal(posts, PostsOf("", length, ""));
        Assert.Equal(posts, PostsOf("", length, "", header: ""));
    }

    [Theory]
    [InlineData(3, "a|b: 1 2 3;c: 7 7 7")]
    [InlineData(4, "a|b|1: 2 3 4;c: 7 7 7")]
    [InlineData(6, "a|b: 1 2 3;: 4 5 6;c: 7 7 7")]
    [InlineData(8, "a|b: 1 2 3;4|5: 6 7 8;c: 7 7 7")]
    public void After_a_text_of_several_lines(int length, string posts) => Assert.Equal(posts, PostsOf("a\nb", length, "\nc\n7\n7\n7"));

    [Theory]
    [InlineData("1'234\n2\n3", "a: 1'234 2 3;b: 7 7 7")]
    [InlineData("1\n1+\n3", "a: 1 1+ 3;b: 7 7 7")]
    [InlineData("1\n3' \uFEFF\n4", "a: 1 3' 4;b: 7 7 7")]
    [InlineData("1\n2\n—", "a: 1 2 —;b: 7 7 7")]
    [InlineData("1\n2\n1.2.3K", "a: 1 2 1.2.3K;b: 7 7 7")]
    [InlineData("1\n2\n3 à 0 !", "a|1|2|3 à 0 !|b: 7 7 7")]
    [InlineData("1) un\n2\n3", "a|1) un|2|3|b: 7 7 7")]
    [InlineData("1\n2\n- fin", "a: 1 2 - fin;b: 7 7 7")]
    [InlineData("24h pour agir\n2\n3", "a|24h pour agir|2|3|b: 7 7 7")]
    [InlineData("1\n2\n3 fois par mois, mais pas plus", "a|1|2|3 fois par mois, mais pas plus|b: 7 7 7")]
    [InlineData("—\n2\n—", "a|—|2|—|b: 7 7 7")]
    [InlineData("1'234\n2", "a|1'234|2|b: 7 7 7")]
    [InlineData("1'234\n2\n3\n4", "a|1'234: 2 3 4;b: 7 7 7")]
    public void Of_three_lines_one_may_be_a_count_that_cannot_be_read(string lines, string posts)
    {
        string dump = $"{Profile}a\n{lines}\nb\n7\n7\n7";
        Assert.Equal(posts, PostsOf(dump));
        Assert.Equal(Feed.Parse(dump), Feed.Parse(DumpWriter.Write(Feed.Parse(dump))), FeedComparer.Content);
    }

    [Theory]
    [InlineData("15.5k\n2.1k\n33.7k", "a: 15500 2100 33700;b: 7 7 7")]
    [InlineData("630k\n15.5k\n1.2m", "a: 630000 15500 1200000;b: 7 7 7")]
    [InlineData("1.5만\n1.2만\n2.3만", "a: 15000 12000 23000;b: 7 7 7")]
    [InlineData("3천\n2\n1.2억", "a: 3000 2 120000000;b: 7 7 7")]
    [InlineData("1'234\n1'234'567\n12", "a: 1234 1234567 12;b: 7 7 7")]
    [InlineData("1,23,456\n12,345\n1,23,45,678", "a: 123456 12345 12345678;b: 7 7 7")]
    [InlineData("2 тыс.\n1,5 тыс.\n3 млн", "a: 2000 1500 3000000;b: 7 7 7")]
    [InlineData("12 rb\n1,2 jt\n5", "a: 12000 1200000 5;b: 7 7 7")]
    [InlineData("15 tūkst.\n2 tūkst.\n3", "a: 15000 2000 3;b: 7 7 7")]
    [InlineData("2 हज़ार\n1.5 लाख\n3", "a: 2000 150000 3;b: 7 7 7")]
    [InlineData("1.5L\n2.3Cr\n4K", "a: 150000 23000000 4000;b: 7 7 7")]
    [InlineData("15.5 thousand\n2.5 million\n7", "a: 15500 2500000 7;b: 7 7 7")]
    [InlineData("15,5 mille\n2 millions\n7", "a: 15500 2000000 7;b: 7 7 7")]
    [InlineData("3 billion\n2\n7", "a: ? 2 7;b: 7 7 7")]
    [InlineData("21 Tsd.\n3 Tsd.\n4", "a: ? ? 4;b: 7 7 7")]
    [InlineData("21 Tsd.\n3 Tsd.\n1 Mio.", "a: ? ? 1000000;b: 7 7 7")]
    public void Three_lines_between_texts_that_look_like_counts_are_counts(string lines, string posts)
        => Assert.Equal(posts, ValuesOf($"{Profile}a\n{lines}\nb\n7\n7\n7"));

    [Theory]
    [InlineData("3 œufs\n200 g\n1 pot", "a|3 œufs|200 g|1 pot|b: 7 7 7")]
    [InlineData("15h\n16h\n17h", "a|15h|16h|17h|b: 7 7 7")]
    [InlineData("8 h\n9 h\n10 h", "a|8 h|9 h|10 h|b: 7 7 7")]
    [InlineData("50m\n100m\n200m", "a|50m|100m|200m|b: 7 7 7")]
    [InlineData("5 min\n10 min\n15 min", "a|5 min|10 min|15 min|b: 7 7 7")]
    [InlineData("2 L\n3 L\n1 L", "a|2 L|3 L|1 L|b: 7 7 7")]
    [InlineData("3 km\n200 m\n2 h", "a|3 km|200 m|2 h|b: 7 7 7")]
    [InlineData("15 mars\n16 mars\n17 mars", "a|15 mars|16 mars|17 mars|b: 7 7 7")]
    [InlineData("15.03.2025\n22.03.2025\n29.03.2025", "a|15.03.2025|22.03.2025|29.03.2025|b: 7 7 7")]
    [InlineData("01.23.45.67.89\n06 12 34 56 78\n112", "a|01.23.45.67.89|06 12 34 56 78|112|b: 7 7 7")]
    [InlineData("12.50\n8.00\n9,90", "a|12.50|8.00|9,90|b: 7 7 7")]
    [InlineData("1.\n2.\n3.", "a|1.|2.|3.|b: 7 7 7")]
    [InlineData("1.5.2 Tsd.\n1..2\n33,7,1 Tsd.", "a|1.5.2 Tsd.|1..2|33,7,1 Tsd.|b: 7 7 7")]
    [InlineData("—\n—\n3", "a|—|—|3|b: 7 7 7")]
    [InlineData("- 1\n- 2\n- 3x", "a|- 1|- 2|- 3x|b: 7 7 7")]
    [InlineData("1.5만\n2만", "a|1.5만|2만|b: 7 7 7")]
    [InlineData("1 234\n2 345\n3 456\n1.5만\n2\n7", "a|1 234|2 345|3 456|1.5만|2|7|b: 7 7 7")]
    [InlineData("1.5만\n2만\n3만\n4만", "a|1.5만|2만|3만|4만|b: 7 7 7")]
    [InlineData("2 pas en avant\n3 pas de côté\n4 pas", "a|2 pas en avant|3 pas de côté|4 pas|b: 7 7 7")]
    [InlineData("123456789012345678901\n1x\n2x", "a|123456789012345678901|1x|2x|b: 7 7 7")]
    public void Other_lines_that_begin_with_a_number_are_text(string lines, string posts) => Assert.Equal(posts, PostsOf($"{Profile}a\n{lines}\nb\n7\n7\n7"));

    [Theory]
    [InlineData("1.5만\n2만\n3만", "a: 15000 20000 30000")]
    [InlineData("21 Tsd.\n2\n3", "a: ? 2 3")]
    [InlineData("21 Tsd.\n5 Tsd.\n3 Tsd.", "a: ? ? ?")]
    [InlineData("3 ans\n5\n6", "a|3 ans: 5 6 ?")]
    [InlineData("—\n5\n6", "a|—: 5 6 ?")]
    public void At_the_end_of_a_feed_three_lines_are_counts_too(string lines, string posts)
    {
        Assert.Equal(posts, ValuesOf($"{Profile}a\n{lines}"));
        Assert.Equal(posts, ValuesOf($"{Profile}a\n{lines}\n{Profile}"));
    }

    [Theory]
    [InlineData("1.5만\n1.2만\n2.3만\n1.6만\n1.3만\n2.4만", "a: 15000 12000 23000;: 16000 13000 24000;b: 7 7 7")]
    [InlineData("1.5만\n1.2만\n2.3만\n5\n6\n7", "a: 15000 12000 23000;: 5 6 7;b: 7 7 7")]
    [InlineData("5\n2 тыс.\n3\n1.5만\n2\n3", "a: 5 2000 3;: 15000 2 3;b: 7 7 7")]
    public void Further_groups_of_three_are_posts_without_text(string lines, string posts) => Assert.Equal(posts, ValuesOf($"{Profile}a\n{lines}\nb\n7\n7\n7"));

    [Theory]
    [InlineData("8 h\n12 h\n14 h")]
    [InlineData("1.5만\n2만\n3만")]
    [InlineData("21 Tsd.\n5 Tsd.\n3 Tsd.")]
    public void Three_lines_of_a_bio_are_no_counts(string lines)
    {
        Feed feed = Feed.Parse($"Nom\n@nom\nAbonnés\n21 k\nMagistrat\n{lines}\nUne ligne de plus\nA rejoint X en décembre 2014\nTexte\n1\n2\n3");
        Assert.Equal(("Texte", true), (Assert.Single(feed.Posts).Text, feed.Profile?.Joined is not null));
    }

    [Theory]
    [InlineData(Profile)]
    [InlineData("Name\n@handle\nFollowers\n9\n0\n1\n1\n1\n")]
    public void A_post_that_reads_like_a_joined_line_does_not_take_the_counts_of_the_posts_before_it(string header)
        => Assert.EndsWith("a: 1.5만 2만 3만;b: 21 Tsd. 2 3;Joined May 2020: 7 7 7", PostsOf(header + "a\n1.5만\n2만\n3만\nb\n21 Tsd.\n2\n3\nJoined May 2020\n7\n7\n7"), StringComparison.Ordinal);

    [Fact]
    public void The_count_of_a_label_can_be_in_any_language_of_cldr()
    {
        Feed feed = Feed.Parse("Name\n@handle\nFollowers\n1.5만\nFollowing\n9\nJoined May 2020\na\n1\n2\n3");
        Assert.Equal((15_000, 9), (feed.Profile?.Followers?.Value, feed.Profile?.Following?.Value));
    }

    [Fact]
    public void A_second_feed_whose_label_has_such_a_count_is_found()
        => Assert.Equal(2, Feed.ParseAll(Profile + "a\n1\n2\n3\nOther\n@other\nFollowers\n1.5만\nJoined May 2020\nb\n1\n2\n3").Length);

    [Fact]
    public void The_name_of_the_next_feed_is_none_of_the_three()
        => Assert.Equal("a|1'234: 2 ? ?", PostsOf($"{Profile}a\n1'234\n2\n3\n@other\nFollowers\n9\nJoined May 2020"));

    [Theory]
    [InlineData("a\n3 ans\n5\n6", "a|3 ans: 5 6 ?")]
    [InlineData("3'4\n5\n6\nb\n7\n7\n7", "3'4|5|6|b: 7 7 7")]
    [InlineData("Appels :\n1 234\n2 345\n3 456\n10\n20\n30", "Appels :|1 234|2 345|3 456: 10 20 30")]
    [InlineData("a\n5 k\n10 k\n21 k", "a: 5 k 10 k 21 k")]
    [InlineData("Today I ran\n5 mi", "Today I ran|5 mi: ? ? ?")]
    [InlineData("Today I ran\n5K", "Today I ran: 5K ? ?")]
    public void A_doubtful_count_is_one_only_in_a_row_of_exactly_three(string lines, string posts) => Assert.Equal(posts, PostsOf(Profile + lines));

    [Theory]
    [InlineData("1.2.3K\n2\n3\nb\n7\n7\n7", "1.2.3K|2|3|b: 7 7 7")]
    [InlineData("1'234\n2\n3\nb\n7\n7\n7", ": 1'234 2 3;b: 7 7 7")]
    [InlineData("21.000\n2\n3\nb\n7\n7\n7K", ": 21.000 2 3;b: 7 7 7K")]
    public void At_the_start_of_a_text_a_doubtful_count_is_one_too(string text, string posts) => Assert.Equal(posts, PostsOf(text));

    [Fact]
    public void Each_feed_has_its_own_doubtful_counts()
        => Assert.Equal("Today I ran|5K: ? ? ?", PostsOf("Name\n@handle\nAbonnés\n21 k\nA rejoint X en mai 2020\nToday I ran\n5K\n" + Profile));

    [Fact]
    public void A_count_as_the_given_language_writes_it_is_no_doubtful_one()
        => Assert.Equal(4_000, Feed.Parse($"{Profile}a\n1 k\n2 k\n3\n4 k\n5\n6", new FeedParseOptions { Language = FeedLanguage.French }).Posts[1].Engagement.Replies?.Value);

    [Fact]
    public void A_count_that_cannot_be_read_has_no_value()
    {
        ApproximateCount count = Feed.Parse("a\n1.2.3K\n2\n3\nb\n7\n7\n7").Posts[0].Engagement.Replies!.Value;
        Assert.Equal(("1.2.3K", null, 0, null, false), (count.Text, count.Value, count.Minimum, count.Maximum, count.IsExact));
    }

    [Fact]
    public void The_count_of_a_label_is_not_part_of_the_run()
    {
        Feed feed = Feed.Parse("Name\n@handle\nFollowers\n21K\n1\n2\n3\n4\n5\n6\n7");
        Assert.Equal(["", "4"], feed.Posts.Select(post => post.Text));
        Assert.Equal("21K", feed.Profile?.Followers?.Text);
    }

    [Fact]
    public void A_count_that_is_the_name_of_the_next_feed_ends_the_run()
    {
        var feeds = Feed.ParseAll(Profile + "a\n1\n2\n3\n42\n@other\nFollowers\n9\nJoined May 2020");
        Assert.Equal("42", feeds[1].Profile?.DisplayName);
        Assert.Equal("1 replies, 2 reposts, 3 likes", Assert.Single(feeds[0].Posts).Engagement.ToString());
    }

    private static string PostsOf(string text, int length, string rest, string header = Profile)
    {
        return PostsOf(header + text + "\n" + string.Join('\n', Enumerable.Range(1, length)) + rest);
    }

    private static string PostsOf(string dump) => PostsOf(dump, count => count?.Text);

    private static string ValuesOf(string dump) => PostsOf(dump, count => count?.Value?.ToString(CultureInfo.InvariantCulture));

    private static string PostsOf(string dump, Func<ApproximateCount?, string?> write)
    {
        TreeAssert.Parse(dump);
        return string.Join(';', Feed.Parse(dump).Posts.Select(post =>
            $"{post.Text.Replace('\n', '|')}: {write(post.Engagement.Replies) ?? "?"} {write(post.Engagement.Reposts) ?? "?"} {write(post.Engagement.Likes) ?? "?"}"));
    }
}
