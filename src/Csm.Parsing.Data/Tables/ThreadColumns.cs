using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.Tables.ThreadRecord>;

namespace Csm.Parsing.Data.Tables;

/// <summary>The columns of threads.</summary>
internal static class ThreadColumns
{
    public static FeedTable Table { get; } = new(
        "threads",
        "One row for each thread: posts that belong together because their texts number them.",
        [
            .. OriginColumns.Feed<ThreadRecord>(),
            Column.Number("thread_index", null, record => record.Index, "The 0-based place of the thread in its feed."),
            Column.NumberOrNull("total", "posts", record => record.Thread.Total, "How many posts the texts announce, the last one where they differ; null where none does."),
            Column.Number("post_count", "posts", record => record.Thread.Posts.Length, "How many posts of the thread are there."),
            Column.Boolean("is_complete", record => record.Thread.IsComplete, "Whether `total` is known and every place up to it has its post."),
            Column.Number("first_post_index", null, record => record.Thread.Posts[0].Index, "The row of `posts` to read first."),
            Column.Number("last_post_index", null, record => record.Thread.Posts[^1].Index, "The row of `posts` to read last."),
            Column.NumberList("post_indexes", null, record => [.. record.Thread.Posts.Select(post => (long)post.Index)], "The rows of `posts`, in reading order."),
            Column.NumberList("positions", null, record => [.. record.Thread.Posts.Select(post => (long)post.ThreadIndex!.Value.Position)], "The 1-based places that those posts give."),
            Column.NumberList("missing_positions", null, record => [.. record.Thread.MissingPositions.Select(position => (long)position)], "The places up to `total` or the last post, whichever is more, that no post has."),
        ],
        ThreadRecord.AllOf);
}
