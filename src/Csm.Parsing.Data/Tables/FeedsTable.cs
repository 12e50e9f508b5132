using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.Tables.FeedRecord>;

namespace Csm.Parsing.Data.Tables;

/// <summary>The table of feeds.</summary>
internal static class FeedsTable
{
    public static FeedTable Table { get; } = new(
        "feeds",
        "One row for each feed: an account as the header of its page describes it, and how much was read.",
        [
            .. OriginColumns.First,
            .. OriginColumns.OfFeed.Except([.. OriginColumns.First, .. OriginColumns.Last]),
            Column.Number("post_count", "posts", record => record.Origin.Feed.Posts.Length, "How many rows of `posts` the feed has."),
            Column.Number("thread_count", "threads", record => record.Origin.Feed.Threads.Length, "How many rows of `threads` the feed has."),
            Column.Number("diagnostic_count", "diagnostics", record => record.Origin.Feed.Diagnostics.Length, "How many rows of `diagnostics` the feed has."),
            .. OriginColumns.Last,
        ],
        origin => [new Record(origin)]);

    private sealed class Record(FeedOrigin origin) : FeedRecord(origin);
}
