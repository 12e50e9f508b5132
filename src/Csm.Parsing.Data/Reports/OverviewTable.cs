using System.Collections.Immutable;
using System.Globalization;

namespace Csm.Parsing.Data.Reports;

/// <summary>Writes one row per feed, with a link to it.</summary>
internal static class OverviewTable
{
    public static void Write(HtmlWriter html, ImmutableArray<NumberedFeed> feeds)
    {
        using var table = html.Open("table", ("class", "overview"));
        html.Element("caption", "Feeds in the order of the files. Replies, reposts and likes are totals over all posts of a feed.");
        using (html.Open("thead"))
        {
            using var row = html.Open("tr");
            foreach (string header in (string[])["Account", "Followers", "Posts", "Threads", .. Measure.All.Select(measure => measure.Name), "Diagnostics"])
            {
                html.Element("th", header, ("scope", "col"));
            }
        }

        using var body = html.Open("tbody");
        foreach (NumberedFeed numbered in feeds)
        {
            WriteRow(html, numbered);
        }
    }

    private static void WriteRow(HtmlWriter html, NumberedFeed numbered)
    {
        Feed feed = numbered.Feed;
        using var row = html.Open("tr");
        using (html.Open("th", ("scope", "row"), ("dir", "auto")))
        {
            html.Element("a", numbered.Name, ("href", $"#{numbered.Id}"));
            if (feed.Source.Path is { } path)
            {
                // Dumps of the same account differ only by their files.
                html.Element("small", path);
            }
        }

        WriteCell(html, ShownCount.Of(feed.Profile?.Followers));
        WriteCell(html, feed.Posts.Length);
        WriteCell(html, feed.Threads.Length);
        foreach (Measure measure in Measure.All)
        {
            WriteCell(html, measure.Sum(feed.Posts));
        }

        WriteCell(html, feed.Diagnostics.Length);
        html.Line();
    }

    private static void WriteCell(HtmlWriter html, int number) => html.Element("td", number.ToString("N0", CultureInfo.InvariantCulture));

    private static void WriteCell(HtmlWriter html, ShownCount count)
    {
        using var cell = html.Open("td");
        count.Write(html);
    }
}
