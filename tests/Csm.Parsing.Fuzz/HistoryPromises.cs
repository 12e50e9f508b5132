using Csm.Parsing.Data;
using NodaTime;

namespace Csm.Parsing.Fuzz;

/// <summary>Checks the history of a dump, the same dump again, and one without its oldest and newest posts.</summary>
internal static class HistoryPromises
{
    public static void Check(string text, Feed feed, FeedParseOptions options)
    {
        if (feed.Profile?.Handle is not { } handle || feed.Posts.IsEmpty)
        {
            return;
        }

        int start = feed.Posts[0].Syntax.Span.Start;
        int middle = feed.Posts[feed.Posts.Length / 2].Syntax.Span.Start;
        Feed[] feeds =
        [
            .. new[] { text, text, text[..start] + text[middle..], text[..middle] }
                .Select((dump, index) => Feed.Parse(dump, new FeedParseOptions { Language = options.Language, CollectedAt = new YearMonth(2025, index + 1) }))
                .Where(other => string.Equals(other.Profile?.Handle, handle, StringComparison.OrdinalIgnoreCase)),
        ];
        var history = FeedHistory.FromFeeds(feeds);
        for (int dump = 0; dump < feeds.Length; dump++)
        {
            int[] indexes = [.. history.Posts.SelectMany(post => post.Observations).Where(observation => observation.Dump == history.Dumps[dump]).Select(observation => observation.PostIndex)];
            Promise.Holds(indexes.Distinct().Count() == indexes.Length, "A post of a dump is observed once.");
            Promise.Holds(indexes.All(index => index < feeds[dump].Posts.Length), "What is observed is in the dump.");
        }

        Promise.Holds(history.Posts.Select(post => post.Key).Distinct().Count() == history.Posts.Length, "A key belongs to one post.");
        Promise.Holds(
            history.Posts.All(post => post.IsVanished == post.VanishedBefore is not null && (post.VanishedBefore is not { } before || before > post.LastCollected)),
            "A post vanishes after it was seen.");
        foreach (HistoryTable table in TableSchema.History.Tables.Cast<HistoryTable>())
        {
            WrittenOutput.Of(
                stream =>
                {
                    using var writer = TableWriter.Create(stream, table, TableFormat.Csv);
                    writer.Write(history);
                },
                text.Length);
        }
    }
}
