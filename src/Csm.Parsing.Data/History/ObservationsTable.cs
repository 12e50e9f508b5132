using Csm.Parsing.Data.Tables;
using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.History.ObservationsTable.Record>;

namespace Csm.Parsing.Data.History;

/// <summary>The table of posts in dumps.</summary>
internal static class ObservationsTable
{
    public static HistoryTable Table { get; } = new(
        "observations",
        "One row for each post and dump that has it: the posts in the order of `post_history`, each from its first dump.",
        [
            HistoryRecord.HandleColumn,
            Column.Text("post_key", record => record.Post.Key, PostHistoryTable.KeyMeaning),
            .. HistoryRecord.DumpColumns,
            Column.Number("post_index", null, record => record.Observation.PostIndex, "The row of `posts` in that dump."),
            Column.Boolean("is_pinned", record => record.Observation.IsPinned, "Whether the dump shows the post as pinned, by a mark or out of its place."),
            Column.Boolean("is_edited", record => record.Observation.IsEdited, "Whether the text differs from that of the dump before that has the post."),
            .. CountColumns.Of<Record>(record => record.Observation.Engagement),
            .. OriginColumns.Last,
        ],
        history => from post in history.Posts
                   from observation in post.Observations
                   select new Record(history, post, observation));

    internal sealed class Record(FeedHistory history, PostHistory post, PostObservation observation) : HistoryRecord(history, observation.Dump)
    {
        public PostHistory Post => post;

        public PostObservation Observation => observation;
    }
}
