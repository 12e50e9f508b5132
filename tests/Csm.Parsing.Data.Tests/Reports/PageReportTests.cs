using AngleSharp.Html.Dom;
using NodaTime;

namespace Csm.Parsing.Data.Tests.Reports;

/// <summary>What the report shows of pages of X.</summary>
public sealed class PageReportTests
{
    private const string Page = "Ann\n@ann\n·\n2h\na\nQuote\nBob\n@bob\n·\nMay 27\nb\n3\n4\n5\n600\nCy\n@cy\n·\nAug 25, 2023\nc\n3\n4\n5\n700\nAnn\n@ann\n·\n3h\nd\n3\n4\n5\n800\n";

    private static readonly IHtmlDocument Document = ReportDocument.Of(Feed.Parse(Page, new FeedParseOptions { CollectedAt = new LocalDateTime(2026, 6, 10, 12, 0) }));

    [Fact]
    public void The_authors_are_listed_those_with_most_posts_first() => Assert.Equal(["Ann @ann 2 posts", "Cy @cy 1 post"], Document.TextsOf(".accounts li"));

    [Fact]
    public void A_page_of_one_account_has_no_list_of_them()
        => Assert.Empty(ReportDocument.Of("Ann\n@ann\nJoined May 2020\n1 Following\n2 Followers\nPosts\nReplies\nAnn’s posts\nAnn\n@ann\n·\n2h\na\n").QuerySelectorAll(".accounts"));

    [Fact]
    public void A_quoted_post_is_inside_the_post_with_its_author_and_date()
        => Assert.Equal(["Bob (@bob) · May 27b"], Document.TextsOf(".posts blockquote"));

    [Fact]
    public void An_age_is_shown_with_its_day_and_a_date_as_printed()
        => Assert.Equal(["#0Ann (@ann)2hpublished on 2026-06-10", "#1Cy (@cy)Aug 25, 2023", "#2Ann (@ann)3hpublished on 2026-06-10"], Document.TextsOf(".posts > li > .place"));

    [Fact]
    public void Views_are_a_fourth_count()
        => Assert.Equal("3 replies4 reposts5 likes600 views", Document.QuerySelector("#f1-p0 .engagement")?.TextContent);
}
