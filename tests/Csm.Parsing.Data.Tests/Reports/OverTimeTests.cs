using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NodaTime;

namespace Csm.Parsing.Data.Tests.Reports;

/// <summary>What the report says of several dumps of an account.</summary>
public sealed class OverTimeTests
{
    private static readonly IHtmlDocument Document = ReportDocument.Of(
        Dump(4, "21K", "newest\n1\n1\n5\ngone\n1\n1\n6\noldest #tag\n1\n1\n700\n"),
        Dump(5, "22K", "new\n0\n0\n0\nnewest\n1\n1\n8\noldest #tag\n1\n1\n900\n"));

    [Fact]
    public void An_account_is_one_row_of_the_overview_with_each_post_once()
        => Assert.Equal(["2", "22K", "4", "3", "3", "914", "0"], Document.TextsOf(".overview td"));

    [Fact]
    public void The_row_leads_to_the_newest_dump() => Assert.Equal("#f2", Document.QuerySelector(".overview a")?.GetAttribute("href"));

    [Fact]
    public void Most_used_counts_each_post_once() => Assert.Equal("1", Document.QuerySelector("main > .usage .number")?.TextContent);

    [Fact]
    public void The_summary_says_what_is_new_and_what_vanished()
        => Assert.Equal("2 dumps, 2025-04 to 2025-05: 4 posts, 1 of them new, 1 vanished.", Document.QuerySelector(".time .note")?.TextContent);

    [Fact]
    public void The_charts_show_the_followers_and_the_count_of_each_post_that_grew_most()
        => Assert.Equal(
            ["followers, 2025-04: 21K; 2025-05: 22K", "likes, 2025-04: 700; 2025-05: 900", "likes, 2025-04: 5; 2025-05: 8"],
            Document.QuerySelectorAll(".trend svg").Select(chart => chart.GetAttribute("aria-label")));

    [Fact]
    public void The_band_is_what_the_counts_can_mean()
        => Assert.Equal(["M2 16.41L98 2L98 23.59L2 38Z", "M2 30.8L98 16.39"], Document.QuerySelectorAll(".trend:first-child path:not(.dots)").Select(path => path.GetAttribute("d")));

    [Fact]
    public void A_chart_links_to_the_post_in_its_last_dump()
        => Assert.Equal("oldest #tag", Document.QuerySelector(Document.QuerySelector(".trend a")!.GetAttribute("href")! + " .text")?.TextContent);

    [Fact]
    public void What_vanished_is_listed_with_when()
    {
        IElement item = Assert.Single(Document.QuerySelectorAll(".vanished li"));

        Assert.Equal("between 2025-04 and 2025-05 gone", item.TextContent);
        Assert.Equal("gone", Document.QuerySelector(item.QuerySelector("a")!.GetAttribute("href")! + " .text")?.TextContent);
    }

    [Fact]
    public void Every_dump_keeps_its_section() => Assert.Equal(["f1", "f2"], Document.QuerySelectorAll(".feed").Select(section => section.Id));

    [Fact]
    public void With_every_dump_each_is_a_row_and_each_post_counts_in_it()
    {
        IHtmlDocument document = ReportDocument.OfEveryDump(Dump(4, "21K", "a #tag\n1\n1\n5\n"), Dump(5, "22K", "a #tag\n1\n1\n6\n"));

        Assert.Equal(2, document.QuerySelectorAll(".overview tbody tr").Length);
        Assert.Equal("2", document.QuerySelector("main > .usage .number")?.TextContent);
    }

    [Fact]
    public void Without_times_there_are_no_charts_and_the_page_says_why()
    {
        IHtmlDocument document = ReportDocument.Of(Feed.Parse(Text("1", "a\n1\n1\n5\n")), Feed.Parse(Text("2", "a\n1\n1\n6\n")));

        Assert.Empty(document.QuerySelectorAll(".trend"));
        Assert.Contains(document.TextsOf("main > .note"), text => text.EndsWith("their dumps were collected: @ann.", StringComparison.Ordinal));
    }

    private static Feed Dump(int month, string followers, string posts)
        => Feed.Parse(Text(followers, posts), new FeedParseOptions { CollectedAt = new YearMonth(2025, month) });

    private static string Text(string followers, string posts) => $"Ann\n@ann\nFollowers\n{followers}\nJoined May 2020\n{posts}";
}
