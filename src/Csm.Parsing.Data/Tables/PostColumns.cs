using System.Collections.Immutable;
using System.Globalization;
using Csm.Parsing.Text;
using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.Tables.PostRecord>;

namespace Csm.Parsing.Data.Tables;

/// <summary>The columns of posts.</summary>
internal static class PostColumns
{
    private const string NoCount = "the source ends before the count";

    public static FeedTable Table { get; } = new(
        "posts",
        "One row for each post, in the order of the source: newest first.",
        [
            .. OriginColumns.Feed<PostRecord>(),
            Column.Number("post_index", null, record => record.Post.Index, "The 0-based place of the post in its feed."),
            Column.Text("text", record => record.Post.Text, "All that is written before the counts, its lines joined by LF; empty for a post with media only."),
            Column.Text("body", record => record.Post.Body, "The text without thread index, markers and topic."),
            Column.NumberOrNull("thread_index", null, record => record.Post.Thread is { } thread ? record.Origin.IndexOf(thread) : null, "The row of `threads` that the post belongs to; null where its text gives no place in a thread."),
            Column.NumberOrNull("thread_position", null, record => record.Post.ThreadIndex?.Position, "The 1-based place in a thread that the text gives, 3 for `[3/4]`; null where it gives none."),
            Column.NumberOrNull("thread_total", "posts", record => record.Post.ThreadIndex?.Total, "The length of the thread that the text gives, 4 for `[3/4]`; it can be wrong; null where it gives none."),
            List("markers", post => post.Markers, "The emoji before the topic and the body."),
            Column.TextOrNull("topic", record => record.Post.Topic, "The words in brackets before the body, without the brackets; null where there are none."),
            Column.TextOrNull("headline", record => record.Post.Headline, "The words between a marker and the same emoji again; null where there are none."),
            Column.TextOrNull("reply_to", record => record.Post.Content.ReplyTo, "The handle that the text begins with, without @: whom it answers; null where it begins with none."),
            .. Column.Count("replies", "replies", record => record.Engagement.Replies, "How many replies the post has", NoCount),
            .. Column.Count("reposts", "reposts", record => record.Engagement.Reposts, "How often the post was reposted", NoCount),
            .. Column.Count("likes", "likes", record => record.Engagement.Likes, "How many likes the post has", NoCount),
            Column.Number("weighted_length", null, record => record.Post.Content.WeightedLength, "The length of the text as the network counts it (twitter-text, configuration 3)."),
            Column.Boolean("is_valid", record => record.Post.Content.IsValid, "Whether the text is valid by twitter-text: 1 to 280 long by `weighted_length`, and without U+FEFF, U+FFFE and U+FFFF."),
            List("mentions", post => post.Mentions, "The accounts that are mentioned, without @, in the order of the text, with repeats."),
            List("lists", post => post.Lists, "The lists that are mentioned, as `owner/name`."),
            List("hashtags", post => post.Hashtags, "The hashtags as they are written, without #."),
            List("cashtags", post => post.Cashtags, "The cashtags as they are written, without $."),
            List("urls", post => post.Urls, "The URLs as they are written."),
            List("emoji", post => post.Emoji, "The emoji, markers included."),
            Column.TextList("entities", record => Describe(record.Post), "All entities as `kind:start:end`, in code points of `text`; the table `entities` says more."),
            Column.TextList("dates", record => [.. record.Post.Dates.Select(date => date.ToString())], "The dates that the text says, by EDTF (ISO 8601-2:2019); the table `dates` says more."),
            Column.DateOrNull("published_earliest", record => record.Post.PublishedBetween?.Earliest, "The first day on which the post can have been published, as far as it follows from dates that texts say and from the order of the posts, often no more than the month in which the account was opened (`joined` of `feeds`); null where nothing follows."),
            Column.DateOrNull("published_latest", record => record.Post.PublishedBetween?.Latest, "The last such day; null where nothing follows."),
            Column.Number("line", null, record => record.Origin.LineOf(record.Post.Syntax.Span.Start), "The 1-based line of the source where the post begins."),
            Column.Number("utf16_start", "UTF-16 units", record => record.Post.Syntax.Span.Start, "The 0-based place in the source where the post begins."),
            Column.Number("utf16_length", "UTF-16 units", record => record.Post.Syntax.Span.Length, "How much of the source the post is, counts included."),
        ],
        PostRecord.AllOf);

    private static TableColumn List(string name, Func<Post, ImmutableArray<TextEntity>> entities, string description)
        => Column.TextList(name, record => ValuesOf(entities(record.Post)), description);

    // Most posts have no entities of most kinds.
    private static ImmutableArray<string> ValuesOf(ImmutableArray<TextEntity> entities)
        => entities.IsEmpty ? [] : [.. entities.Select(entity => entity.Value)];

    private static ImmutableArray<string> Describe(Post post)
    {
        if (post.Entities.IsEmpty)
        {
            return [];
        }

        var codePoints = new CodePointCounter(post.Text);
        return [.. post.Entities.Select(entity => Describe(entity, codePoints.Convert(entity.SpanInText)))];
    }

    private static string Describe(TextEntity entity, TextSpan span)
        => string.Create(CultureInfo.InvariantCulture, $"{EntityKindName.Of(entity.Kind)}:{span.Start}:{span.End}");
}
