using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Csm.Parsing.Data.Reports;

/// <summary>The whole page.</summary>
internal sealed class ReportPage(IEnumerable<Feed> feeds)
{
    // Whatever a dump contains, the page can load nothing, run nothing and send nothing.
    private const string SecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private readonly ImmutableArray<NumberedFeed> _feeds = [.. feeds.Select((feed, index) => new NumberedFeed(feed, index + 1))];

    private string Title => _feeds is [var only] ? $"Report on {only.Name}" : string.Create(CultureInfo.InvariantCulture, $"Report on {_feeds.Length:N0} feeds");

    /// <summary>The page in pieces, for <see cref="PieceWriter"/> to copy; a piece ends after a feed.</summary>
    public IEnumerable<StringBuilder> Write()
    {
        using var text = new PieceWriter();
        var html = new HtmlWriter(text);
        html.Constant("<!DOCTYPE html>\n");
        using (html.Open("html", ("lang", "en")))
        {
            WriteHead(html);
            html.Line();
            using (html.Open("body"))
            {
                WriteHeader(html);
                using (html.Open("main", ("id", "report"), ("tabindex", "-1")))
                {
                    WriteOverview(html);
                    foreach (NumberedFeed numbered in _feeds)
                    {
                        html.Line();
                        new FeedSection(html, numbered).Write();
                        if (text.IsLarge)
                        {
                            yield return text.Piece;
                        }
                    }
                }
            }
        }

        html.Line();
        yield return text.Piece;
    }

    private void WriteHead(HtmlWriter html)
    {
        using var head = html.Open("head");
        html.Void("meta", ("charset", "utf-8"));
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", SecurityPolicy));
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
        html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
        html.Element("title", Title);
        html.Line();
        using var style = html.Open("style");
        html.Constant(ReportStyle.Css);
    }

    private void WriteHeader(HtmlWriter html)
    {
        html.Element("a", "Skip to the report", ("class", "skip"), ("href", "#report"));
        using var header = html.Open("header", ("class", "page"));
        html.Element("h1", Title);
    }

    /// <summary>Writes what compares several feeds; nothing for one.</summary>
    private void WriteOverview(HtmlWriter html)
    {
        if (_feeds.Length < 2)
        {
            return;
        }

        html.Element("h2", "Overview");
        OverviewTable.Write(html, _feeds);
        var usage = new UsageLists([.. _feeds.SelectMany(numbered => numbered.Feed.Posts)]);
        if (!usage.IsEmpty)
        {
            html.Element("h2", "Most used in all feeds");
            usage.Write(html, "h3");
        }
    }
}
