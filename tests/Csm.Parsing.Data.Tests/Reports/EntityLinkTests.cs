using AngleSharp.Dom;

namespace Csm.Parsing.Data.Tests.Reports;

public sealed class EntityLinkTests
{
    [Theory]
    [InlineData("@name", "mention", "https://x.com/name")]
    [InlineData("＠name", "mention", "https://x.com/name")]
    [InlineData("@owner/list", "list", "https://x.com/owner/lists/list")]
    [InlineData("#démocratie", "hashtag", "https://x.com/hashtag/d%C3%A9mocratie")]
    [InlineData("$ACME", "cashtag", "https://x.com/search?q=%24ACME")]
    [InlineData("https://example.org/a?b=c&d=e", "url", "https://example.org/a?b=c&d=e")]
    [InlineData("HTTP://example.org", "url", "HTTP://example.org")]
    [InlineData("example.org/a", "url", "https://example.org/a")]
    public void An_entity_is_marked_and_linked(string entity, string kind, string target)
    {
        IElement link = ReportDocument.Of($"before {entity} after\n1\n2\n3\n").QuerySelector(".posts .text a")!;

        Assert.Equal((entity, kind, target), (link.TextContent, link.ClassName, link.GetAttribute("href")));
        Assert.Equal("noopener noreferrer nofollow", link.GetAttribute("rel"));
    }

    [Fact]
    public void A_date_is_marked_with_what_it_was_read_as()
        => Assert.Equal(
            "<a class=\"mention\" href=\"https://x.com/a\" rel=\"noopener noreferrer nofollow\">@a</a> <span class=\"date\" title=\"XXXX-10-06/XXXX-10-08\">du 6 au 8 octobre</span> #1",
            ReportDocument.Of("@a du 6 au 8 octobre #1\n1\n2\n3\n").QuerySelector(".posts .text")!.InnerHtml);

    [Fact]
    public void An_emoji_is_marked_and_leads_nowhere()
        => Assert.Equal(
            "<span class=\"emoji\">👩‍👩‍👧</span>",
            ReportDocument.Of("a 👩‍👩‍👧\n1\n2\n3\n").QuerySelector(".posts .text")!.InnerHtml[2..]);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("ftp://example.org")]
    public void Nothing_but_http_is_linked(string text)
        => Assert.DoesNotContain(
            ReportDocument.Of($"before {text}\n1\n2\n3\n").QuerySelectorAll(".posts .text a"),
            link => !link.GetAttribute("href")!.StartsWith("https://", StringComparison.Ordinal));

    [Fact]
    public void The_bio_has_its_links_too()
        => Assert.Equal(
            ["https://x.com/someone"],
            ReportDocument.Of("Name\n@handle\nFollowers\n1\nWith @someone\nJoined May 2020\n").QuerySelectorAll(".bio a").Select(link => link.GetAttribute("href")));
}
