using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Csm.Parsing.Data.Reports;

namespace Csm.Parsing.Data.Tests.Reports;

public sealed class EngagementChartTests
{
    [Fact]
    public void A_bar_is_as_long_as_the_logarithm_of_its_count()
    {
        double[] lengths = LengthsOf(ReportDocument.Of("a\n0\n9\n99\n"));

        Assert.Equal(0, lengths[0]);
        Assert.Equal(0.5, lengths[1] / lengths[2], 2);
    }

    [Fact]
    public void A_bar_says_its_count_and_leads_to_its_post()
    {
        IElement bar = ReportDocument.Of("a\n1\n2\n21K\n").QuerySelector("#f1-chart-posts-caption ~ .panels .likes a")!;

        Assert.Equal("Post 0: 21K likes, from 20,500 to 21,999", bar.QuerySelector("title")?.TextContent);
        Assert.Equal("#f1-p0", bar.GetAttribute("href"));
        Assert.Equal(["#0", "21K"], bar.TextsOf("text"));
    }

    [Fact]
    public void A_thread_has_the_counts_of_its_posts_together()
        => Assert.Equal(
            ["Thread 1: 3 replies", "Thread 1: 1 repost", "Thread 1: ~21,002 likes, from 20,502 to 22,001"],
            ReportDocument.Of("[2/2] b\n1\n0\n2\n[1/2] a\n2\n1\n21K\n").TextsOf("#f1-chart-threads-caption ~ .panels a title"));

    [Fact]
    public void A_count_that_the_dump_does_not_have_is_a_question_mark()
        => Assert.Equal(
            ["Post 0: 1 reply", "Post 0: ? reposts, not in the dump", "Post 0: ? likes, not in the dump"],
            ReportDocument.Of("a\n1\n").TextsOf("svg title"));

    [Fact]
    public void A_count_that_cannot_be_read_says_so()
        => Assert.Equal("Post 0: 1.2.3K reposts, cannot be read", ReportDocument.Of("a\n1\n1.2.3K\n3\nb\n1\n2\n3\n").TextsOf(".reposts title")[0]);

    [Fact]
    public void Only_one_of_the_three_bars_of_a_post_is_a_stop_of_the_keyboard()
        => Assert.Equal(
            [null, "-1", "-1"],
            ReportDocument.Of("a\n1\n2\n3\n").QuerySelectorAll("svg a").Select(bar => bar.GetAttribute("tabindex")));

    [Fact]
    public void Of_many_posts_the_first_hundred_have_bars()
    {
        IHtmlDocument document = ReportDocument.Of(string.Concat(Enumerable.Repeat("a\n1\n2\n3\n", 101)));

        Assert.Equal(3 * 100, document.QuerySelectorAll("svg a").Length);
        Assert.Equal("Per post (the first 100 of 101)", document.QuerySelector("figcaption")?.TextContent);
        Assert.Equal(101, document.QuerySelectorAll(".posts > li").Length);
    }

    [Theory]
    [InlineData(0, "0 1")]
    [InlineData(747, "0 1 10 100")]
    [InlineData(1_000, "0 1 10 100 1000")]
    [InlineData(2_000_000, "0 1 100 10000 1000000")]
    [InlineData(long.MaxValue, "0 1 100000 10000000000 1000000000000000")]
    public void The_scale_has_few_lines(long maximum, string expected)
        => Assert.Equal(expected, string.Join(' ', new LogScale(maximum).Ticks().Select(tick => tick.ToString(CultureInfo.InvariantCulture))));

    private static double[] LengthsOf(IHtmlDocument document)
        => [.. document.QuerySelectorAll(".bar").Select(bar => double.Parse(bar.GetAttribute("width")!.TrimEnd('%'), CultureInfo.InvariantCulture))];
}
