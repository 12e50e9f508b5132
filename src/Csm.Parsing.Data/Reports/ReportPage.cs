using System.Collections.Immutable;
using System.Globalization;

namespace Csm.Parsing.Data.Reports;

/// <summary>The whole page.</summary>
internal sealed class ReportPage(HtmlWriter html)
{
    // Whatever a dump holds, the page can load nothing, run nothing and send nothing.
    private const string SecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    public void Write(ImmutableArray<NumberedFeed> feeds)
    {
        html.Constant("<!DOCTYPE html>\n");
        WritePage(feeds);
        html.Line();
    }

    private void WritePage(ImmutableArray<NumberedFeed> feeds)
    {
        using var page = html.Open("html", ("lang", "en"));
        WriteHead(feeds);
        html.Line();
        using var body = html.Open("body");
        html.Element("a", "Skip to the report", ("class", "skip"), ("href", "#report"));
        using (html.Open("header", ("class", "page")))
        {
            html.Element("h1", TitleOf(feeds));
        }

        using var main = html.Open("main", ("id", "report"), ("tabindex", "-1"));
        if (feeds.Length > 1)
        {
            WriteOverview(feeds);
        }

        foreach (NumberedFeed numbered in feeds)
        {
            html.Line();
            new FeedSection(html, numbered).Write();
        }
    }

    private void WriteHead(ImmutableArray<NumberedFeed> feeds)
    {
        using var head = html.Open("head");
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", SecurityPolicy));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Element("title", TitleOf(feeds));
        html.Line();
        using var style = html.Open("style");
        html.Constant(ReportStyle.Css);
    }

    private void WriteOverview(ImmutableArray<NumberedFeed> feeds)
    {
        html.Element("h2", "Overview");
        OverviewTable.Write(html, feeds);
        var usage = new UsageLists([.. feeds.SelectMany(numbered => numbered.Feed.Posts)]);
        if (!usage.IsEmpty)
        {
            html.Element("h2", "Most used in all feeds");
            usage.Write(html, "h3");
        }
    }

    private static string TitleOf(ImmutableArray<NumberedFeed> feeds)
        => feeds is [var only] ? $"Report on {only.Name}" : string.Create(CultureInfo.InvariantCulture, $"Report on {feeds.Length:N0} feeds");
}
