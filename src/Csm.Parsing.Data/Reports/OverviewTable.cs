using System.Collections.Immutable;
using System.Globalization;

namespace Csm.Parsing.Data.Reports;

/// <summary>Writes one row per feed, or per account, with a link to it.</summary>
internal static class OverviewTable
{
    /// <summary>Writes a row for each feed.</summary>
    public static void Write(HtmlWriter html, ImmutableArray<NumberedFeed> feeds) => Write(
        html,
        "Feeds in the order of the files. Replies, reposts and likes are totals over all posts of a feed.",
        ["Account", "Followers", "Posts", "Threads", .. Measure.All.Select(measure => measure.Name), "Diagnostics"],
        feeds.Select(numbered => new Row(
            numbered,

            // Dumps of the same account differ only by their files.
            numbered.Feed.Source.Path,
            [
                ShownCount.Of(numbered.Feed.Profile?.Followers),
                Number(numbered.Feed.Posts.Length),
                Number(numbered.Feed.Threads.Length),
                .. Measure.All.Select(measure => measure.Sum(numbered.Feed.Posts.Select(post => post.Engagement))),
                Number(numbered.Feed.Diagnostics.Length),
            ])));

    /// <summary>Writes a row for each account.</summary>
    public static void Write(HtmlWriter html, ImmutableArray<AccountDumps> accounts) => Write(
        html,
        "Accounts in the order of their first files. A post that several dumps of an account have counts once; followers, replies, reposts and likes are those of the newest dump that has them.",
        ["Account", "Dumps", "Followers", "Posts", .. Measure.All.Select(measure => measure.Name), "Diagnostics"],
        accounts.Select(account => new Row(
            account.Newest,
            account.Feeds.Length == 1 ? account.Newest.Feed.Source.Path : null,
            [
                Number(account.Feeds.Length),
                ShownCount.Of(account.Followers),
                Number(account.Counts.Length),
                .. Measure.All.Select(measure => measure.Sum(account.Counts)),
                Number(account.Feeds.Sum(numbered => numbered.Feed.Diagnostics.Length)),
            ])));

    private static void Write(HtmlWriter html, string caption, string[] headers, IEnumerable<Row> rows)
    {
        using var table = html.Open("table", ("class", "overview"));
        html.Element("caption", caption);
        using (html.Open("thead"))
        {
            using var row = html.Open("tr");
            foreach (string header in headers)
            {
                html.Element("th", header, ("scope", "col"));
            }
        }

        using var body = html.Open("tbody");
        foreach (Row row in rows)
        {
            WriteRow(html, row);
        }
    }

    private static void WriteRow(HtmlWriter html, Row row)
    {
        using var line = html.Open("tr");
        using (html.Open("th", ("scope", "row"), ("dir", "auto")))
        {
            html.Element("a", row.Target.Name, ("href", $"#{row.Target.Id}"));
            if (row.Path is { } path)
            {
                html.Element("small", path);
            }
        }

        foreach (ShownCount count in row.Counts)
        {
            using var cell = html.Open("td");
            count.Write(html);
        }

        html.Line();
    }

    private static ShownCount Number(int number) => new(number, number.ToString("N0", CultureInfo.InvariantCulture), null);

    private sealed record Row(NumberedFeed Target, string? Path, ImmutableArray<ShownCount> Counts);
}
