using Csm.Parsing.Json;
using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.Tables.ThreadsTable.Record>;

namespace Csm.Parsing.Data.Tables;

/// <summary>The table of threads.</summary>
internal static class ThreadsTable
{
    public static FeedTable Table { get; } = new(
        "threads",
        "One row for each thread: posts that belong together because their texts number them.",
        [
            .. OriginColumns.First,
            Column.Number("thread_index", null, record => record.Index, "The 0-based position of the thread in its feed."),
            .. DocumentColumns.Of(record => ((Record)record).Document)
                .InsertAfter(
                    "total",
                    Column.Number("post_count", "posts", record => record.Thread.Posts.Length, "How many posts of the thread the feed has."),
                    Column.Boolean("is_complete", record => record.Thread.IsComplete, "Whether `total` is known and every position up to it has its post."),
                    Column.Number("first_post_index", null, record => record.Thread.Posts[0].Index, "The row of `posts` to read first."),
                    Column.Number("last_post_index", null, record => record.Thread.Posts[^1].Index, "The row of `posts` to read last."))
                .InsertAfter(
                    "post_indexes",
                    Column.NumberList("positions", null, record => [.. record.Thread.Posts.Select(post => (long)post.ThreadIndex!.Value.Position)], "The 1-based positions that the texts of those posts give.")),
            .. OriginColumns.Last,
        ],
        origin => origin.Feed.Threads.Select((thread, index) => new Record(origin, thread, index)));

    internal sealed class Record(FeedOrigin origin, PostThread thread, int index) : FeedRecord(origin)
    {
        public PostThread Thread => thread;

        public int Index => index;

        public ThreadDocument Document { get; } = ThreadDocument.Of(thread);
    }
}
