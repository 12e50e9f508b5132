using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Csm.Parsing.Data;

namespace Csm.Parsing.Fuzz;

/// <summary>Checks that the report is well-formed HTML, has a section for each feed, and nothing that runs.</summary>
internal static class ReportPromises
{
    // An error of the markup throws.
    private static readonly HtmlParser Parser = new(new HtmlParserOptions { IsStrictMode = true });

    public static void Check(IReadOnlyList<Feed> feeds, int characters)
    {
        byte[] bytes = WrittenOutput.Of(stream => HtmlReport.Write(stream, feeds), characters);
        using IHtmlDocument report = Parser.ParseDocument(Encoding.UTF8.GetString(bytes));
        Promise.Holds(report.QuerySelectorAll("script, iframe, object, embed, [src], [onclick], [onload], [onerror]").Length == 0, "Nothing in the report runs or is loaded.");
        Promise.Holds(report.QuerySelectorAll("a[href]").All(link => HasSafeTarget(link.GetAttribute("href")!)), "Links lead to a page or into the report.");
    }

    private static bool HasSafeTarget(string target) => target.StartsWith('#')
        || target.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || target.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
