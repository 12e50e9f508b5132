using Csm.Parsing.Data.Reports;
using Csm.Parsing.Data.Tables;
using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.History.PostHistoryTable.Record>;

namespace Csm.Parsing.Data.History;

/// <summary>The table of distinct posts.</summary>
internal static class PostHistoryTable
{
    public static HistoryTable Table { get; } = new(
        "post_history",
        "One row for each distinct post of an account, newest first, then those whose place is unknown since they were only seen pinned or promoted.",
        [
            Column.Text("handle", record => record.History.Handle, HistoryRecord.HandleColumn.Description),
            Column.Text("post_key", record => record.Post.Key, KeyMeaning),
            Column.Text("text", record => record.Post.Text, "What the author wrote, in the last dump that has the whole text; its lines joined by LF."),
            Column.Text("first_collected", record => $"{record.Post.FirstCollected}", "When the first dump that has the post was collected, as precisely as it is known: `2025-04`, `2025-04-14`."),
            Column.Text("last_collected", record => $"{record.Post.LastCollected}", "When the last dump that has the post was collected."),
            Column.Number("snapshots", "dumps", record => record.Post.Observations.Length, "How many dumps have the post."),
            Column.Boolean("is_vanished", record => record.Post.IsVanished, "Whether the post vanished: a later dump lacks it although it has an older post, and no dump since then has it. A post that may only have fallen out of the page has not vanished. A viewer does not mark the pinned post: one that is pinned in the first dump of all and nowhere else seems to vanish."),
            Column.TextOrNull("vanished_after", record => record.Post.VanishedAfter?.ToString(), "When the last dump that has the post was collected; null where it has not vanished."),
            Column.TextOrNull("vanished_before", record => record.Post.VanishedBefore?.ToString(), "When the first dump that shows the post to be missing was collected; null where it has not vanished."),
            Column.Boolean("is_edited", record => record.Post.IsEdited, "Whether the text was edited between two dumps: nearly the same text at the same place."),
            Column.NumberOrNull("similarity_percent", "percent", record => record.Post.Similarity is { } similarity ? (long)((100 * similarity) + 1e-9) : null, "How similar the texts before and after an edit are: 100 less their Levenshtein distance in percent of the longer one, rounded down; of several edits, the least; null where there is none."),
            Column.Boolean("is_pinned", record => record.Post.IsPinned, "Whether a dump shows the post as pinned, by a mark or out of its place."),
            Column.TextOrNull("author_name", record => record.Post.Author.DisplayName, "The name of the author; null where it is not printed."),
            Column.TextOrNull("author_handle", record => record.Post.Author.Handle, "The handle of the author, without @; another one than `handle` where the account reposted the post, and null where it is not printed."),
            .. Measure.AllWithViews.SelectMany(ColumnsOf),
            Column.Text("parser_version", _ => ParserVersion.Text, OriginColumns.Last.Named("parser_version").Description),
        ],
        history => history.Posts.Select(post => new Record(history, post)));

    /// <summary>What <c>post_key</c> means in the tables of a history.</summary>
    public const string KeyMeaning = "What identifies the post in these tables: the `post_key` of `posts` in the first dump that has it, but numbered over all dumps where a text is repeated. It stays when the text is edited, and when later dumps are added.";

    private static IEnumerable<TableColumn> ColumnsOf(Measure measure) =>
    [
        .. CountColumns.Of<Record>(measure, record => record.Post.Observations[0].Engagement, "first_", "In the first dump that has the post: "),
        .. CountColumns.Of<Record>(measure, record => record.Post.Observations[^1].Engagement, "last_", "In the last dump that has the post: "),
        Column.NumberOrNull($"{measure.Name}_growth_min", measure.Name, record => record.Post.GrowthOf(measure.Read)?.Minimum, $"How much the {measure.Name} grew from the first dump to the last, at least; negative where they fell, null where a count or its bound is unknown."),
        Column.NumberOrNull($"{measure.Name}_growth_max", measure.Name, record => record.Post.GrowthOf(measure.Read)?.Maximum, $"How much the {measure.Name} grew from the first dump to the last, at most; null where a count or its bound is unknown."),
    ];

    internal sealed class Record(FeedHistory history, PostHistory post) : TableRecord
    {
        public FeedHistory History => history;

        public PostHistory Post => post;
    }
}
