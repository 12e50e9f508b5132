using System.Runtime.CompilerServices;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Tests.Model;

public sealed class ApproximateCountTests
{
    [Theory]
    [InlineData("431", 431L, 431L, 431L, true)]
    [InlineData("21K", 21_000L, 20_500L, 21_999L, false)]
    [InlineData("1.2M", 1_200_000L, 1_150_000L, 1_299_999L, false)]
    [InlineData("0K", 0L, 0L, 999L, false)]
    [InlineData("0", 0L, 0L, 0L, true)]
    [InlineData("007", 7L, 7L, 7L, true)]
    [InlineData("1,234", 1_234L, 1_234L, 1_234L, true)]
    [InlineData("٢٠", 20L, 20L, 20L, true)]
    [InlineData("9223372036854775807", long.MaxValue, long.MaxValue, long.MaxValue, true)]
    [InlineData("9223372036B", 9_223_372_036_000_000_000L, 9_223_372_035_500_000_000L, null, false)]
    [InlineData("9223372036854775808", null, long.MaxValue, null, false)]
    [InlineData("99999999999B", null, long.MaxValue, null, false)]
    public void A_count_is_an_interval(string text, long? value, long minimum, long? maximum, bool isExact)
    {
        ApproximateCount count = Feed.Parse($"Name\n@handle\nFollowers\n{text}\n").Profile!.Followers!.Value;
        Assert.Equal((text, value, minimum, maximum, isExact), (count.Text, count.Value, count.Minimum, count.Maximum, count.IsExact));
        Assert.True(ApproximateCount.TryParse(text, FeedLanguage.English, out ApproximateCount again));
        Assert.Equal((text, value, minimum, maximum, isExact), (again.Text, again.Value, again.Minimum, again.Maximum, again.IsExact));
    }

    [Fact]
    public void The_default_is_an_exact_zero()
    {
        ApproximateCount count = default;
        Assert.Equal(("0", 0L, 0L, 0L, true), (count.Text, count.Value, count.Minimum, count.Maximum, count.IsExact));
        Assert.Equal(count, new ApproximateCount(0));
    }

    [Fact]
    public void An_exact_count_can_be_created()
    {
        var count = new ApproximateCount(1_234);
        Assert.Equal(("1234", 1_234L, 1_234L, 1_234L, true), (count.Text, count.Value, count.Minimum, count.Maximum, count.IsExact));
        Assert.Throws<ArgumentOutOfRangeException>("value", () => new ApproximateCount(-1));
    }

    [Theory]
    [InlineData("21K", "en", 21_000L)]
    [InlineData(" 21K\n", "en", 21_000L)]
    [InlineData("21 k", "fr", 21_000L)]
    [InlineData("21.000", "de", 21_000L)]
    [InlineData("21.000", null, 21_000L)]
    [InlineData("2.1万", "ja", 21_000L)]
    [InlineData("21.000", "en", null)]
    [InlineData("21 mil", "en", null)]
    [InlineData("many", null, null)]
    [InlineData("", null, null)]
    [InlineData(null, null, null)]
    public void A_count_is_parsed_in_a_language(string? text, string? language, long? value)
    {
        bool isCount = ApproximateCount.TryParse(text, language is null ? null : FeedLanguage.Find(language), out ApproximateCount count);
        Assert.Equal((value is not null, value ?? 0), (isCount, count.Value));
    }

    [Theory]
    [InlineData("1000", "1,000")]
    [InlineData("0", "00")]
    [InlineData("21K", "21 K")]
    public void Counts_are_equal_by_their_bounds_however_they_are_written(string left, string right)
    {
        (ApproximateCount first, ApproximateCount second) = (Parse(left), Parse(right));
        Assert.True(first == second && first <= second && first >= second && first.CompareTo(second) == 0);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Fact]
    public void Counts_are_ordered_by_minimum_then_by_maximum_and_none_is_the_largest()
    {
        string[] inOrder = ["0", "0K", "999", "20K", "20000", "21K", "22000", "9223372036854775807", "9223372036854775808"];
        Assert.Equal(inOrder, inOrder.AsEnumerable().Reverse().Select(Parse).Order().Select(count => count.Text));
        Assert.True(Parse("20K") < Parse("21K") && Parse("21K") > Parse("20K") && Parse("20K") != Parse("21K"));
    }

    [Fact]
    public void The_post_with_the_most_likes_is_found()
    {
        Feed feed = Feed.Parse("a\n0\n0\n900\nb\n0\n0\n1.2K\nc\n0\n0\n1000\nd\n0\n0");
        Assert.Equal("b", feed.Posts.MaxBy(post => post.Engagement.Likes)?.Text);
        Assert.Equal(["d", "a", "c", "b"], feed.Posts.OrderBy(post => post.Engagement.Likes).Select(post => post.Text));
    }

    [Theory]
    [InlineData("3\n12\n5.2K", null, 3L, false)]
    [InlineData("22", 0L, 0L, true)]
    public void A_count_that_the_page_does_not_print_has_a_value_only_if_its_bounds_are_one(string counts, long? value, long? maximum, bool isExact)
    {
        const string Head = "Ann\n@ann\n·\n2h\n";
        ApproximateCount replies = Feed.Parse($"{Head}a\n{counts}\n{Head}b\n1\n2\n3\n400\n").Posts[0].Engagement.Replies!.Value;
        Assert.Equal(("", value, 0L, maximum, isExact), (replies.Text, replies.Value, replies.Minimum, replies.Maximum, replies.IsExact));
    }

    [Fact]
    public void A_count_does_not_keep_the_tree()
    {
        (WeakReference tree, ApproximateCount exact, ApproximateCount abbreviated) = ParseAndForget();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(tree.IsAlive);
        Assert.Equal(("431", "21K"), (exact.Text, abbreviated.Text));
    }

    // A method of its own, so that no local variable keeps the tree.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Tree, ApproximateCount Exact, ApproximateCount Abbreviated) ParseAndForget()
    {
        Feed feed = Feed.FromSyntax(SyntaxTree.ParseText("Name\n@handle\nFollowers\n431\nJoined May 2020\na\n0\n0\n21K\n").Root.Feeds[0]);
        return (new WeakReference(feed.Syntax.SyntaxTree), feed.Profile!.Followers!.Value, feed.Posts[0].Engagement.Likes!.Value);
    }

    private static ApproximateCount Parse(string text)
        => ApproximateCount.TryParse(text, FeedLanguage.English, out ApproximateCount count) ? count : throw new ArgumentException($"'{text}' is not a count.", nameof(text));
}
