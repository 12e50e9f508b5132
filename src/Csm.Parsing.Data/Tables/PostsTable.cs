using Csm.Parsing.Json;
using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.Tables.PostsTable.Record>;

namespace Csm.Parsing.Data.Tables;

/// <summary>The table of posts.</summary>
internal static class PostsTable
{
    /// <summary>The column that identifies a post across dumps.</summary>
    public static TableColumn Key { get; } = Column.Text("post_key", record => record.Post.Key, "What identifies the post across dumps: made of the handle of the author, the text, and the place among the posts of the feed with both, counted from the oldest. It changes if the text is edited or cut, if the account is renamed, and, of posts with the same text, if an older one is no longer on the page.");

    public static FeedTable Table { get; } = new(
        "posts",
        "One row for each post, in the order of the source: newest first.",
        [
            .. OriginColumns.First,
            .. DocumentColumns.Of(record => ((Record)record).Document)
                .InsertAfter("post_index", Key)
                .InsertAfter(
                    "body",
                    Column.NumberOrNull("thread_index", null, record => record.Post.Thread is { } thread ? record.Origin.IndexOf(thread) : null, "The row of `threads` that the post belongs to; null where its text gives no position in a thread."))
                .InsertAfter(
                    "headline",
                    Column.TextOrNull("reply_to", record => record.Post.Content.ReplyTo, "The handle that the text begins with, without @: whom the post answers; null where it begins with none."))
                .InsertAfter(
                    "likes_max",
                    Column.Number("weighted_length", null, record => record.Post.Content.WeightedLength, "The length of the text as the network counts it (twitter-text, configuration 3)."),
                    Column.Boolean("is_valid", record => record.Post.Content.IsValid, "Whether the text is valid by twitter-text: 1 to 280 long by `weighted_length`, and without U+FEFF, U+FFFE and U+FFFF.")),
            .. OriginColumns.Last,
        ],
        RecordsOf);

    public static IEnumerable<Record> RecordsOf(FeedOrigin origin) => origin.Feed.Posts.Select(post => new Record(origin, post));

    internal sealed class Record(FeedOrigin origin, Post post) : FeedRecord(origin)
    {
        public Post Post => post;

        public PostDocument Document => field ??= PostDocument.Of(post);
    }
}
