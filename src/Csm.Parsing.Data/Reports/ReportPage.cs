using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Csm.Parsing.Data.Reports;

/// <summary>The whole page.</summary>
internal sealed class ReportPage(IEnumerable<Feed> feeds, PostCounting counting)
{
    // Whatever a dump contains, the page can load nothing, run nothing and send nothing.
    private const string SecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private const string TimeNote =
        "From left to right is when the dumps were collected, not how old a post is, which most dumps do not say. The line is what the pages show, the band what that can mean, "
        + "as 20,500 to 21,999 for 21K. Each chart has its own scale. A post has vanished if a dump does not have it, but an older one.";

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
        var accounts = AccountDumps.Of(_feeds);
        bool countsOnce = counting == PostCounting.Once && accounts.Length < _feeds.Length;
        if (countsOnce)
        {
            OverviewTable.Write(html, accounts);
        }
        else
        {
            OverviewTable.Write(html, _feeds);
        }

        var usage = new UsageLists(countsOnce ? [.. accounts.SelectMany(account => account.Posts)] : [.. _feeds.SelectMany(numbered => numbered.Feed.Posts)]);
        if (!usage.IsEmpty)
        {
            html.Element("h2", countsOnce ? "Most used in all feeds, each post once" : "Most used in all feeds");
            usage.Write(html, "h3");
        }

        WriteOverTime(html, accounts);
    }

    private static void WriteOverTime(HtmlWriter html, ImmutableArray<AccountDumps> accounts)
    {
        AccountDumps[] followed = [.. accounts.Where(account => account.History is not null)];
        if (followed.Length > 0)
        {
            html.Element("h2", "Over time");
            html.Element("p", TimeNote, ("class", "note"));
        }

        foreach (AccountDumps account in followed)
        {
            new OverTimeSection(html, account).Write();
        }

        string[] unordered = [.. accounts.Where(account => account is { Feeds.Length: > 1, History: null }).Select(account => account.Newest.Name)];
        if (unordered.Length > 0)
        {
            html.Element("p", $"Not shown over time, because it is unknown in which order their dumps were collected: {string.Join(", ", unordered)}.", ("class", "note"));
        }
    }
}
