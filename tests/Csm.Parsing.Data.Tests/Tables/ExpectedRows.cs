using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Csm.Parsing.Text;
using NodaTime;

namespace Csm.Parsing.Data.Tests.Tables;

/// <summary>What the tables must hold, read from the model column by column, by another way than the tables' own.</summary>
internal static class ExpectedRows
{
    private static readonly string Version =
        typeof(Feed).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion is var version && version.IndexOf('+', StringComparison.Ordinal) is >= 0 and var plus
            ? version[..plus]
            : version;

    public static ImmutableArray<Row> Of(FeedTable table, IReadOnlyList<Feed> feeds) =>
    [
        .. feeds.SelectMany((feed, index) => RowsOf(table, feed, index).Select(Row (row) => [.. row, .. File(feed)])),
    ];

    private static IEnumerable<Row> RowsOf(FeedTable table, Feed feed, int index) => table.Name switch
    {
        "feeds" => [FeedRow(feed, index)],
        "posts" => feed.Posts.Select(post => PostRow(feed, index, post)),
        "entities" => EntityRows(feed, index),
        "dates" => DateRows(feed, index),
        "threads" => feed.Threads.Select((thread, place) => ThreadRow(feed, index, thread, place)),
        _ => DiagnosticRows(feed, index),
    };

    private static Row FeedRow(Feed feed, int index) =>
    [
        .. Origin(feed, index),
        ("source_bytes", feed.Source.ByteLength),
        ("language", feed.Language?.Tag),
        ("layout", feed.Layout?.Name),
        ("display_name", feed.Profile?.DisplayName),
        .. Count("followers", feed.Profile?.Followers),
        .. Count("following", feed.Profile?.Following),
        .. Count("media", feed.Profile?.Media),
        .. Count("statuses", feed.Profile?.Statuses),
        ("bio", feed.Profile?.Bio?.Text),
        ("location", feed.Profile?.Location),
        ("link", feed.Profile?.Link),
        ("born", feed.Profile?.Born),
        .. Count("subscriptions", feed.Profile?.Subscriptions),
        ("joined", feed.Profile?.Joined?.ToString("uuuu-MM", CultureInfo.InvariantCulture)),
        ("post_count", (long)feed.Posts.Length),
        ("thread_count", (long)feed.Threads.Length),
        ("diagnostic_count", (long)feed.Diagnostics.Length),
    ];

    private static Row PostRow(Feed feed, int index, Post post) =>
    [
        .. Origin(feed, index),
        ("post_index", (long)feed.Posts.IndexOf(post)),
        ("post_key", post.Key),
        ("author_name", post.Author.DisplayName),
        ("author_handle", post.Author.Handle),
        ("published_text", post.Published?.Text),
        ("published_edtf", EdtfOf(post.Published)),
        ("published_time", TimeOf(post.Published)),
        ("reposted_by", post.RepostedBy),
        ("is_pinned", post.IsPinned),
        ("is_promoted", post.IsPromoted),
        ("is_truncated", post.IsTruncated),
        ("replying_to", post.ReplyingTo.ToArray()),
        ("text", post.Text),
        ("body", post.Body),
        ("thread_index", feed.Threads.Select((thread, place) => thread.Posts.Contains(post) ? (long?)place : null).FirstOrDefault(place => place is not null)),
        ("thread_position", (long?)post.ThreadIndex?.Position),
        ("thread_total", (long?)post.ThreadIndex?.Total),
        ("markers", Values(post.Markers)),
        ("topic", post.Topic),
        ("headline", post.Headline),
        ("reply_to", PostText.Parse(post.Text).ReplyTo),
        ("counts", post.Engagement.Printed.ToArray()),
        .. Count("replies", post.Engagement.Replies),
        .. Count("reposts", post.Engagement.Reposts),
        .. Count("likes", post.Engagement.Likes),
        ("weighted_length", (long)PostText.Parse(post.Text).WeightedLength),
        ("is_valid", PostText.Parse(post.Text).IsValid),
        .. Count("views", post.Engagement.Views),
        .. Count("bookmarks", post.Engagement.Bookmarks),
        .. Count("quotes", post.Engagement.Quotes),
        ("quote_author_name", post.Quote?.Author.DisplayName),
        ("quote_author_handle", post.Quote?.Author.Handle),
        ("quote_published_text", post.Quote?.Published?.Text),
        ("quote_published_edtf", EdtfOf(post.Quote?.Published)),
        ("quote_published_time", TimeOf(post.Quote?.Published)),
        ("quote_text", post.Quote?.Text),
        ("quote_entities", post.Quote?.Entities.Select(entity => $"{NameOf(entity)}:{CodePoints(entity, post.Quote.Text).Start}:{CodePoints(entity, post.Quote.Text).End}").ToArray() ?? []),
        ("quote_is_truncated", post.Quote?.IsTruncated),
        ("media", post.Media.ToArray()),
        ("mentions", Values(post.Mentions)),
        ("lists", Values(post.Lists)),
        ("hashtags", Values(post.Hashtags)),
        ("cashtags", Values(post.Cashtags)),
        ("urls", Values(post.Urls)),
        ("emoji", Values(post.Emoji)),
        ("entities", post.Entities.Select(entity => $"{NameOf(entity)}:{CodePoints(entity, post.Text).Start}:{CodePoints(entity, post.Text).End}").ToArray()),
        ("dates", post.Dates.Select(date => $"{date}").ToArray()),
        ("published_earliest", post.PublishedBetween?.Earliest?.ToDateOnly()),
        ("published_latest", post.PublishedBetween?.Latest?.ToDateOnly()),
        ("line", (long)feed.Source.GetLinePosition(post.Syntax.Span.Start).Line + 1),
        ("utf16_start", (long)post.Syntax.Span.Start),
        ("utf16_length", (long)post.Syntax.Span.Length),
    ];

    private static IEnumerable<Row> EntityRows(Feed feed, int index)
    {
        var ofBio = (feed.Profile?.Bio?.Entities ?? []).Select((entity, place) => EntityRow(feed, index, null, feed.Profile!.Bio!.Text, entity, place));
        return ofBio.Concat(feed.Posts.SelectMany(post => post.Entities.Select((entity, place) => EntityRow(feed, index, post, post.Text, entity, place))));
    }

    private static Row EntityRow(Feed feed, int index, Post? post, string text, TextEntity entity, int place) =>
    [
        .. Origin(feed, index),
        ("context", post is null ? "bio" : "post"),
        ("post_index", (long?)post?.Index),
        ("entity_index", (long)place),
        ("kind", NameOf(entity)),
        ("text", entity.Text),
        ("value", entity.Value),
        ("normalized_value", entity.Kind is TextEntityKind.Url or TextEntityKind.Emoji ? entity.Value : UnicodeNormalization.ToFormC(entity.Value).ToUpper(CultureInfo.InvariantCulture).ToLower(CultureInfo.InvariantCulture)),
        ("utf16_start", (long)entity.Span.Start),
        ("utf16_length", (long)entity.Span.Length),
        ("text_utf16_start", (long)entity.SpanInText.Start),
        ("code_point_start", (long)CodePoints(entity, text).Start),
        ("code_point_end", (long)CodePoints(entity, text).End),
    ];

    private static IEnumerable<Row> DateRows(Feed feed, int index)
    {
        var ofBio = (feed.Profile?.Bio?.Dates ?? []).Select((date, place) => DateRow(feed, index, null, feed.Profile!.Bio!.Text, date, place));
        return ofBio.Concat(feed.Posts.SelectMany(post => post.Dates.Select((date, place) => DateRow(feed, index, post, post.Text, date, place))));
    }

    private static Row DateRow(Feed feed, int index, Post? post, string text, TextDate date, int place) =>
    [
        .. Origin(feed, index),
        ("context", post is null ? "bio" : "post"),
        ("post_index", (long?)post?.Index),
        ("date_index", (long)place),
        ("kind", date.Kind.ToString().ToLowerInvariant()),
        ("text", date.Text),
        ("edtf", date.ToString()),
        ("earliest", date.Kind == TextDateKind.Until ? null : DayOf(date, item => item.Earliest, days => days.Min())),
        ("latest", date.Kind == TextDateKind.Since ? null : DayOf(date, item => item.Latest, days => days.Max())),
        ("is_order_assumed", date.IsOrderAssumed),
        ("utf16_start", (long)date.Span.Start),
        ("utf16_length", (long)date.Span.Length),
        ("text_utf16_start", (long)date.SpanInText.Start),
        ("code_point_start", (long)date.SpanInText.ToCodePoints(text).Start),
        ("code_point_end", (long)date.SpanInText.ToCodePoints(text).End),
    ];

    private static DateOnly? DayOf(TextDate date, Func<PartialDate, LocalDate?> select, Func<IEnumerable<LocalDate>, LocalDate> choose)
    {
        LocalDate[] days = [.. date.Dates.Select(select).OfType<LocalDate>()];
        return days.Length == date.Dates.Length ? choose(days).ToDateOnly() : null;
    }

    private static Row ThreadRow(Feed feed, int index, PostThread thread, int place) =>
    [
        .. Origin(feed, index),
        ("thread_index", (long)place),
        ("total", (long?)thread.Total),
        ("post_count", (long)thread.Posts.Length),
        ("is_complete", thread.IsComplete),
        ("first_post_index", (long)thread.Posts.First().Index),
        ("last_post_index", (long)thread.Posts.Last().Index),
        ("post_indexes", thread.Posts.Select(post => (long)post.Index).ToArray()),
        ("positions", thread.Posts.Select(post => (long)post.ThreadIndex.GetValueOrDefault().Position).ToArray()),
        ("missing_ranges", thread.MissingRanges.Select(range => range.Count == 1 ? $"{range.First}" : $"{range.First}-{range.Last}").ToArray()),
    ];

    private static IEnumerable<Row> DiagnosticRows(Feed feed, int index) => feed.Diagnostics.Select(diagnostic => new Row
    {
        Origin(feed, index),
        ("id", diagnostic.Id),
        ("severity", diagnostic.Severity.ToString().ToLowerInvariant()),
        ("title", diagnostic.Descriptor.Title),
        ("message", diagnostic.Message),
        ("line", (long)diagnostic.Position.Line + 1),
        ("column", (long)diagnostic.Position.Character + 1),
        ("utf16_start", (long)diagnostic.Span.Start),
        ("utf16_length", (long)diagnostic.Span.Length),
    });

    private static Row Origin(Feed feed, int index) =>
    [
        ("source_id", feed.Source.Id),
        ("collected_at", feed.CollectedAt?.ToString()),
        ("feed_index", (long)index),
        ("handle", feed.Profile?.Handle),
    ];

    private static Row File(Feed feed) =>
    [
        ("source_path", feed.Source.Path),
        ("source_sha256", feed.Source.Sha256),
        ("parser_version", Version),
    ];

    private static Row Count(string name, ApproximateCount? count) =>
    [
        ($"{name}_text", count?.Text),
        ($"{name}_value", count?.Value),
        ($"{name}_min", count?.Minimum),
        ($"{name}_max", count?.Maximum),
    ];

    private static string? EdtfOf(Published? published) => published?.Date is { Precision: not DatePrecision.None } date ? date.ToString() : null;

    private static string? TimeOf(Published? published) => published?.Time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static TextSpan CodePoints(TextEntity entity, string text) => entity.SpanInText.ToCodePoints(text);

    private static string NameOf(TextEntity entity) => entity.Kind.ToString().ToLowerInvariant();

    private static string[] Values(IEnumerable<TextEntity> entities) => [.. entities.Select(entity => entity.Value)];
}
