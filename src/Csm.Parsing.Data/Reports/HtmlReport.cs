using Csm.Parsing.Data.Reports;

namespace Csm.Parsing.Data;

/// <summary>Feeds as one HTML page to look at: accounts, engagement as charts, posts, threads, what is used most, diagnostics. It has no script and loads nothing.</summary>
public static class HtmlReport
{
    /// <summary>Writes the page; several feeds get an overview before them. The same feeds give the same page.</summary>
    /// <param name="feeds">The feeds, in the order of the page; there may be none.</param>
    /// <param name="writer">Takes the page; what it leads to must be UTF-8, as the page says of itself.</param>
    /// <exception cref="IOException">The writer cannot write.</exception>
    public static void Write(IReadOnlyList<Feed> feeds, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        ArgumentNullException.ThrowIfNull(writer);
        new ReportPage(new HtmlWriter(writer)).Write([.. feeds.Select((feed, index) => new NumberedFeed(feed, index + 1))]);
    }
}
