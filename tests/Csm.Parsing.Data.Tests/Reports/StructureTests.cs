using System.Globalization;
using AngleSharp.Html.Dom;
using Csm.Parsing.Tests;

namespace Csm.Parsing.Data.Tests.Reports;

public sealed class StructureTests
{
    [Fact]
    public void The_seed_has_these_headings()
        => Assert.Equal(
            [
                "h1 Report on @CSMagistrature", "h2 Conseil magistrature", "h3 Engagement", "h3 Posts", "h3 Threads", "h4 Thread 1: 3 of 3 posts",
                "h4 Thread 2: 4 of 4 posts", "h4 Thread 3: 2 of 2 posts", "h4 Thread 4: 2 of 2 posts", "h4 Thread 5: 4 of 4 posts",
                "h3 Most used", "h4 Hashtags", "h4 Mentions", "h4 Emoji",
            ],
            ReportDocument.Of(Seed.Parse()).QuerySelectorAll("h1, h2, h3, h4").Select(heading => $"{heading.LocalName} {heading.TextContent}"));

    [Fact]
    public void Every_post_is_there_with_its_text_and_counts()
    {
        Feed feed = Seed.Parse();

        IHtmlDocument document = ReportDocument.Of(feed);

        Assert.Equal(feed.Posts.Select(post => post.Text), document.TextsOf(".posts .text"));
        Assert.Equal("135 replies372 reposts747 likes", document.QuerySelector("#f1-p13 .engagement")?.TextContent);
    }

    [Fact]
    public void The_profile_shows_its_counts_and_what_they_can_mean()
    {
        IHtmlDocument document = ReportDocument.Of(Seed.Parse());

        Assert.Equal(["Followers", "Following", "Media", "Statuses"], document.TextsOf(".counts dt"));
        Assert.Equal(["21K", "from 20,500 to 21,999", "9", "431", "855"], document.TextsOf(".counts dd"));
        Assert.Equal("from 20,500 to 21,999", document.QuerySelector(".counts abbr")?.GetAttribute("title"));
        Assert.Equal("@CSMagistratureParis, FranceJoined December 2014", document.QuerySelector(".origin")?.TextContent);
    }

    [Fact]
    public void Ids_are_unique_and_links_within_the_page_lead_to_one()
    {
        IHtmlDocument document = ReportDocument.Of(Seed.Parse(), Seed.Parse());

        string[] ids = [.. document.QuerySelectorAll("[id]").Select(element => element.Id!)];
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Empty(document.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Except(ids));
        Assert.Empty(document.QuerySelectorAll("[aria-labelledby]").Select(element => element.GetAttribute("aria-labelledby")!).Except(ids));
    }

    [Fact]
    public void Several_feeds_have_an_overview_that_leads_to_each()
    {
        IHtmlDocument document = ReportDocument.Of(Seed.Parse(), Feed.Parse("Text\n1\n2\n3\n"));

        Assert.Equal("Report on 2 feeds", document.Title);
        Assert.Equal(["@CSMagistrature" + Seed.RelativePath, "feed 2"], document.TextsOf(".overview tbody th"));
        Assert.Equal(["#f1", "#f2"], document.QuerySelectorAll(".overview a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["21K", "20", "5", "194", "379", "786", "0", "?", "1", "0", "1", "2", "3", "1"], document.TextsOf(".overview td"));
    }

    [Theory]
    [InlineData("depuis août 2025", "published 2025-08-01 or later")]
    [InlineData("d'ici le 1er mai 2030", "published 2030-05-01 or earlier")]
    [InlineData("depuis août 2025 et d'ici le 1er mai 2030", "published between 2025-08-01 and 2030-05-01")]
    public void A_post_says_between_which_days_it_was_published(string text, string expected)
        => Assert.Equal([expected], ReportDocument.Of(Feed.Parse($"{text}\n1\n2\n3\n")).TextsOf(".place span"));

    [Fact]
    public void A_feed_says_what_it_was_read_from_and_by()
        => Assert.Equal(
            [$"{Seed.RelativePath} · counts in English · SHA-256 48dd2ae3f881509df01415b4eacec99bb3520d9c105869ee115496193cd19e8c · read by Csm.Parsing {ParserVersion.Text}"],
            ReportDocument.Of(Seed.Parse()).TextsOf(".card + .note"));

    [Fact]
    public void One_feed_needs_no_overview() => Assert.Null(ReportDocument.Of(Seed.Parse()).QuerySelector(".overview"));

    [Fact]
    public void A_report_on_no_feeds_is_a_page_with_a_title() => Assert.Equal("Report on 0 feeds", ReportDocument.Of([]).Title);

    [Fact]
    public void The_report_on_an_empty_dump_has_only_a_diagnostic()
    {
        IHtmlDocument document = ReportDocument.Of("");

        Assert.Equal(["Diagnostics"], document.TextsOf("h3"));
        Assert.Contains("CSM0001", document.TextsOf("h4").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_places_of_a_thread_appear_as_ranges()
        => Assert.Equal(
            ["Not in the dump: 2 to 4, 6"],
            ReportDocument.Of("[5/6] b\n1\n2\n3\n[1/6] a\n1\n2\n3\n").TextsOf("h4[id] ~ p"));

    [Fact]
    public void The_page_is_English_and_the_language_of_the_texts_is_unknown()
    {
        IHtmlDocument document = ReportDocument.Of(Seed.Parse());

        Assert.Equal("en", document.DocumentElement.GetAttribute("lang"));
        Assert.All(document.QuerySelectorAll(".text, h2, .thread span"), text => Assert.Equal(("", "auto"), (text.GetAttribute("lang"), text.GetAttribute("dir"))));
    }

    [Fact]
    public void The_machine_s_culture_changes_nothing()
    {
        string expected = ReportDocument.Write(Seed.Parse());
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CreateStrangeCulture();

            Assert.Equal(expected, ReportDocument.Write(Seed.Parse()));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // Made here, since without ICU no culture has separators of its own.
    private static CultureInfo CreateStrangeCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ";";
        culture.NumberFormat.NumberGroupSeparator = "_";
        culture.NumberFormat.NegativeSign = "~";
        return culture;
    }
}
