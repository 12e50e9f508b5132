using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Csm.Parsing.Data.Tests.Reports;

/// <summary>The report on some feeds, written and read back.</summary>
internal static class ReportDocument
{
    // An error of the markup throws.
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true });

    public static string Write(params Feed[] feeds) => Write(feeds, PostCounting.Once);

    public static IHtmlDocument Of(params Feed[] feeds) => Parser.ParseDocument(Write(feeds));

    public static IHtmlDocument OfEveryDump(params Feed[] feeds) => Parser.ParseDocument(Write(feeds, PostCounting.EveryDump));

    public static IHtmlDocument Of(string dump) => Of([.. Feed.ParseAll(dump)]);

    /// <summary>The texts of what a selector finds.</summary>
    public static string[] TextsOf(this IParentNode document, string selector) => [.. document.QuerySelectorAll(selector).Select(element => element.TextContent)];

    private static string Write(Feed[] feeds, PostCounting counting)
    {
        using var writer = new StringWriter();
        HtmlReport.Write(writer, feeds, counting);
        return writer.ToString();
    }
}
