using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Csm.Parsing.Tests.Properties;
using FsCheck.Xunit;

namespace Csm.Parsing.Data.Tests.Reports;

/// <summary>Whatever a dump contains, the page shows it as text, and loads and runs nothing.</summary>
[Properties(Arbitrary = [typeof(Generators)], MaxTest = 200, QuietOnSuccess = true)]
public sealed class SafetyTests
{
    private static readonly HashSet<string> Elements =
    [
        "html", "head", "meta", "title", "style", "body", "header", "main", "section", "h1", "h2", "h3", "h4", "p", "a", "abbr", "span", "small", "mark",
        "ul", "ol", "li", "dl", "div", "dt", "dd", "figure", "figcaption", "svg", "g", "line", "rect", "text", "details", "summary",
        "table", "caption", "thead", "tbody", "tr", "th", "td",
    ];

    private static readonly HashSet<string> Attributes =
    [
        "lang", "charset", "http-equiv", "content", "name", "class", "id", "href", "rel", "dir", "title", "tabindex", "role", "aria-hidden", "aria-label",
        "aria-labelledby", "scope", "width", "height", "x", "y", "x1", "x2", "y1", "y2", "dx", "text-anchor",
    ];

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("</style></title><h1>x</h1>")]
    [InlineData("&lt;b&gt; &amp;amp; &#60;")]
    [InlineData("<!-- -->")]
    public void Markup_anywhere_is_shown_as_text(string markup)
    {
        string location = markup[..Math.Min(20, markup.Length)];
        IHtmlDocument document = ReportDocument.Of(
            $"{markup}\n@handle\nFollowers\n1\nBio {markup}\n{location}\nJoined May 2020\n[1/3] [{markup}] {markup}\n1\n2\n3\n");

        AssertHarmless(document);
        Assert.Equal(markup, document.QuerySelector("h2")!.TextContent);
        Assert.Contains(markup, document.QuerySelector(".posts .text")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NUL \0", "NUL ⟨U+0000⟩")]
    [InlineData("ESC \u001B[31m", "ESC ⟨U+001B⟩[31m")]
    [InlineData("C1 \u009B", "C1 ⟨U+009B⟩")]
    [InlineData("RLO \u202Eabc", "RLO ⟨U+202E⟩abc")]
    [InlineData("No character \uFDD0\uFFFF", "No character ⟨U+FDD0⟩⟨U+FFFF⟩")]
    [InlineData("FSI \u2068abc\u2069", "FSI \u2068abc\u2069")]
    public void Hidden_characters_of_a_text_are_shown(string text, string shown)
        => Assert.Equal(shown, ReportDocument.Of($"{text}\n1\n2\n3\n").QuerySelector(".posts .text")!.TextContent);

    // Not among the others: an attribute cannot hold it.
    [Fact]
    public void Half_a_surrogate_pair_is_shown()
        => Assert.Equal("Half \uFFFD.", ReportDocument.Of("Half \uD800.\n1\n2\n3\n").QuerySelector(".posts .text")!.TextContent);

    [Property]
    public void Any_text_gives_a_harmless_page(AnyText text) => AssertHarmless(ReportDocument.Of(text.Value));

    [Property]
    public void Any_dump_gives_a_harmless_page_with_all_its_posts_and_diagnostics(MutatedSeed dump)
    {
        Feed[] feeds = [.. Feed.ParseAll(dump.Value)];

        IHtmlDocument document = ReportDocument.Of(feeds);

        AssertHarmless(document);
        Assert.Equal(feeds.Sum(feed => feed.Posts.Length), document.QuerySelectorAll(".posts > li").Length);
        Assert.Equal(feeds.Sum(feed => feed.Diagnostics.Length), document.QuerySelectorAll(".diagnostics > li").Length);
    }

    [Fact]
    public void A_policy_forbids_loading_running_and_sending()
        => Assert.Equal(
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
            ReportDocument.Of([]).QuerySelector("meta[http-equiv='Content-Security-Policy']")?.GetAttribute("content"));

    [Fact]
    public void The_style_sheet_refers_to_nothing()
    {
        string css = ReportDocument.Of([]).QuerySelector("style")!.TextContent;

        Assert.DoesNotContain("url(", css, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("@import", css, StringComparison.OrdinalIgnoreCase);
    }

    // The page has only the elements and attributes of the report, none of which loads or runs anything, and links within the page or to the web.
    private static void AssertHarmless(IHtmlDocument document)
    {
        foreach (IElement element in document.All)
        {
            Assert.Contains(element.LocalName, Elements);
            Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
            if (element.GetAttribute("href") is { } target)
            {
                Assert.Equal("a", element.LocalName);
                Assert.Matches("^(#|https?://)", target.ToLowerInvariant());
            }
        }
    }
}
