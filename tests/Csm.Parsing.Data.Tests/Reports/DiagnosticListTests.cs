using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Csm.Parsing.Data.Reports;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Tests.Reports;

public sealed class DiagnosticListTests
{
    [Fact]
    public void A_diagnostic_shows_its_line_with_the_range_marked()
    {
        IHtmlDocument document = ReportDocument.Of("a\n1\n1.2.3K\n3\nb\n1\n2\n3\n");

        IElement item = document.QuerySelectorAll(".diagnostics li").Single(item => item.TextContent.Contains("1.2.3K'", StringComparison.Ordinal));

        Assert.StartsWith("Line 3, character 1: expected a count", item.QuerySelector("p")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("<mark>1.2.3K</mark>", item.QuerySelector(".source")?.InnerHtml);
    }

    [Fact]
    public void Errors_come_first_and_every_kind_is_explained()
    {
        IHtmlDocument document = ReportDocument.Of(Feed.Parse(SourceText.From(new MemoryStream([.. "Text\n1\n"u8, 0xFF]))));

        Assert.Equal(["error", "error", "warning", "info"], document.TextsOf(".severity"));
        Assert.Equal(document.QuerySelectorAll("h4 > .severity").Length, document.QuerySelectorAll("details p").Length);
    }

    [Fact]
    public void Invisible_characters_of_the_line_appear_as_code_points()
        => Assert.Equal("a ⟨U+0000⟩ \u05D0⟨U+00A0⟩⟨U+202E⟩⟨U+D800⟩b", SourceOf("a \0 \u05D0\u00A0\u202E\uD800b\n1\n2\n3\n"));

    [Theory]
    [InlineData("abc", 1, 1, "a|b|c")]
    [InlineData("abc", 3, 0, "abc||")]
    [InlineData("abc\ndef", 2, 3, "ab|c|")]
    [InlineData("abc\r\ndef", 4, 2, "abc||")]
    [InlineData("", 0, 0, "||")]
    public void An_excerpt_is_one_line(string text, int start, int length, string expected)
        => Assert.Equal(expected, Show(SourceExcerpt.Of(SourceText.From(text), new TextSpan(start, length))));

    [Fact]
    public void A_long_line_is_cut_around_the_range()
        => Assert.Equal(
            $"…{new string('a', 80)}|b|{new string('c', 80)}…",
            Show(SourceExcerpt.Of(SourceText.From($"{new string('a', 500)}b{new string('c', 500)}"), new TextSpan(500, 1))));

    [Fact]
    public void A_long_range_is_cut_too()
        => Assert.Equal($"|{new string('a', 200)}…|", Show(SourceExcerpt.Of(SourceText.From(new string('a', 500)), new TextSpan(0, 500))));

    [Fact]
    public void No_surrogate_pair_is_cut()
    {
        string emoji = string.Concat(Enumerable.Repeat("📜", 300));

        var excerpt = SourceExcerpt.Of(SourceText.From($"a{emoji}b"), new TextSpan(301, 0));

        Assert.All(new[] { excerpt.Before, excerpt.After }, part => Assert.DoesNotContain('\uFFFD', string.Concat(part.EnumerateRunes())));
    }

    private static string SourceOf(string dump) => Assert.Single(
        ReportDocument.Of(dump).TextsOf(".source").Where(source => source.Contains("U+0000", StringComparison.Ordinal)).Distinct());

    private static string Show(SourceExcerpt excerpt) => $"{excerpt.Before}|{excerpt.Marked}|{excerpt.After}";
}
