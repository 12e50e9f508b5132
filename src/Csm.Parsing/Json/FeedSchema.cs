using System.Text.Json.Serialization;
using Csm.Parsing.Diagnostics;

// csm-feed/1 as a whole: the fields in the order in which they are written, with what they mean; FeedSchema.Values.cs takes their values from the model. JSON,
// NDJSON, docs/csm-feed-1.schema.json and, in Csm.Parsing.Data, the tables and their codebook follow from this list.
namespace Csm.Parsing.Json;

#pragma warning disable CS1591 // The attribute Field documents each property; a comment would repeat it.

/// <summary>A feed: the root object of csm-feed/1. Fields are never renamed or retyped, only added.</summary>
public sealed partial record FeedDocument
{
    [Field("The name of this schema, `csm-feed/1`", IsColumn = false), JsonConverter(typeof(SchemaNameConverter))]
    public required string Schema { get; init; }
    [Field("The source of the feed")]
    public required SourceDocument Source { get; init; }
    [Field("The language in which the counts are written, by BCP 47", NullWhere = "it is unknown")]
    public required string? Language { get; init; }
    [Field("The layout in which the page was read: `viewer` or `x`", NullWhere = "the page is of another site and was not read")]
    public required string? Layout { get; init; }
    [Field("The account", NullWhere = "the source begins with posts", Column = "")]
    public required ProfileDocument? Profile { get; init; }
    [Field("The posts in the order of the source, newest first", IsColumn = false)]
    public required IReadOnlyList<PostDocument> Posts { get; init; }
    [Field("The threads that the numbers in the posts' texts show, in the order of the source", IsColumn = false)]
    public required IReadOnlyList<ThreadDocument> Threads { get; init; }
    [Field("What is ambiguous or damaged, in the order of the source", IsColumn = false)]
    public required IReadOnlyList<DiagnosticDocument> Diagnostics { get; init; }
}

/// <summary>Where a feed is from, and what read it.</summary>
public sealed partial record SourceDocument
{
    [Field("A short id made of the path and the bytes, so that two files with the same bytes differ in it")]
    public required string Id { get; init; }
    [Field("The path as given, with forward slashes", NullWhere = "the source has no name")]
    public required string? Path { get; init; }
    [Field("The SHA-256 of the bytes, in lower-case hexadecimal digits", NullWhere = "the source was a string")]
    public required string? Sha256 { get; init; }
    [Field("The size in bytes", Unit = "bytes", NullWhere = "the source was a string")]
    public required long? Bytes { get; init; }
    [Field("When the page was copied, as given: `2025-04`, `2025-04-14` or `2025-04-14T12:00:00`", NullWhere = "it is unknown", IsColumn = false)]
    public required string? CollectedAt { get; init; }
    [Field("The program that read the source, and its version", IsColumn = false)]
    public required string Generator { get; init; }
}

/// <summary>An account as the header of its page describes it.</summary>
public sealed partial record ProfileDocument
{
    [Field("The name of the account", NullWhere = "the header has none")]
    public required string? DisplayName { get; init; }
    [Field("The handle of the account, without @", NullWhere = "the feed has no profile, or the profile no handle")]
    public required string? Handle { get; init; }
    [Field("How many accounts follow this one", Unit = "accounts", NullWhere = "the header has no such count")]
    public required CountDocument? Followers { get; init; }
    [Field("How many accounts this one follows", Unit = "accounts", NullWhere = "the header has no such count")]
    public required CountDocument? Following { get; init; }
    [Field("How many pictures and videos the account has posted", Unit = "pictures and videos", NullWhere = "the header has no such count")]
    public required CountDocument? Media { get; init; }
    [Field("How many posts the account has written", Unit = "posts", NullWhere = "the header has no such count")]
    public required CountDocument? Statuses { get; init; }
    [Field("How the account describes itself", NullWhere = "the header has no such line")]
    public required string? Bio { get; init; }
    [Field("The place that the account names", NullWhere = "it names none")]
    public required string? Location { get; init; }
    [Field("The link that the account gives, as printed", NullWhere = "it gives none, or the layout has none")]
    public required string? Link { get; init; }

    [Field("The birthday that the account gives, as printed", NullWhere = "it gives none, or the layout has none")]
    public required string? Born { get; init; }

    [Field("How many accounts this one pays for", Unit = "accounts", NullWhere = "the header has no such count")]
    public required CountDocument? Subscriptions { get; init; }

    [Field("The month in which the account was opened, as `2014-12`", NullWhere = "the header does not give it")]
    public required string? Joined { get; init; }
}

/// <summary>A post.</summary>
public partial record PostDocument
{
    [Field("The 0-based position of the post in its feed", Column = "post_index")]
    public required int Index { get; init; }
    [Field("Who wrote the post", Column = "author")]
    public required AuthorDocument Author { get; init; }

    [Field("When the post was published, as printed", NullWhere = "the page does not print it", Column = "published")]
    public required PublishedDocument? Published { get; init; }

    [Field("The name of the account that reposted the post, `You` for the one who copied the page", NullWhere = "none did, or the layout does not print it")]
    public required string? RepostedBy { get; init; }

    [Field("Whether the post is pinned to the profile")]
    public required bool IsPinned { get; init; }

    [Field("Whether somebody pays for the post")]
    public required bool IsPromoted { get; init; }

    [Field("Whether the page cuts the text")]
    public required bool IsTruncated { get; init; }

    [Field("The accounts that the post replies to, without @, as far as the page prints them")]
    public required IReadOnlyList<string> ReplyingTo { get; init; }

    [Field("What the author wrote, its lines joined by LF; empty for a post that only has media")]
    public required string Text { get; init; }
    [Field("The text without thread index, markers and topic")]
    public required string Body { get; init; }
    [Field("What the text says of its thread", NullWhere = "it gives no position", Column = "thread")]
    public required ThreadIndexDocument? ThreadIndex { get; init; }
    [Field("The emoji before the topic and the body")]
    public required IReadOnlyList<string> Markers { get; init; }
    [Field("The words in brackets before the body, without the brackets", NullWhere = "there are none")]
    public required string? Topic { get; init; }
    [Field("The words between a marker and the same emoji again", NullWhere = "there are none")]
    public required string? Headline { get; init; }
    [Field("The counts as written, in the order of the page, without the views beside a date")]
    public required IReadOnlyList<string> Counts { get; init; }

    [Field("How many replies the post has", Unit = "replies", NullWhere = "the page does not print it, or the source ends before it")]
    public required CountDocument? Replies { get; init; }
    [Field("How often the post was reposted", Unit = "reposts", NullWhere = "the page does not print it, or the source ends before it")]
    public required CountDocument? Reposts { get; init; }
    [Field("How many likes the post has", Unit = "likes", NullWhere = "the page does not print it, or the source ends before it")]
    public required CountDocument? Likes { get; init; }
    [Field("How often the post was seen", Unit = "views", NullWhere = "the page does not print it")]
    public required CountDocument? Views { get; init; }

    [Field("How often the post was bookmarked", Unit = "bookmarks", NullWhere = "the page does not print it")]
    public required CountDocument? Bookmarks { get; init; }

    [Field("How many posts quote the post", Unit = "quotes", NullWhere = "the page does not print it")]
    public required CountDocument? Quotes { get; init; }

    [Field("The post that this one quotes", NullWhere = "it quotes none", Column = "quote")]
    public required QuoteDocument? Quote { get; init; }

    [Field("The lines about pictures, videos and links, as printed")]
    public required IReadOnlyList<string> Media { get; init; }

    [Field("The accounts mentioned, without @, in the order of the text, with repeats")]
    public required IReadOnlyList<string> Mentions { get; init; }
    [Field("The lists mentioned, as `owner/name`")]
    public required IReadOnlyList<string> Lists { get; init; }
    [Field("The hashtags as written, without #")]
    public required IReadOnlyList<string> Hashtags { get; init; }
    [Field("The cashtags as written, without $")]
    public required IReadOnlyList<string> Cashtags { get; init; }
    [Field("The URLs as written")]
    public required IReadOnlyList<string> Urls { get; init; }
    [Field("The emoji, markers included")]
    public required IReadOnlyList<string> Emoji { get; init; }
    [Field("All entities, in the order of the text", ColumnNote = "Each as `kind:start:end`, in code points of `text`; the table `entities` has the details.")]
    public required IReadOnlyList<EntityDocument> Entities { get; init; }
    [Field("The dates that the text gives", ColumnNote = "Each by EDTF (ISO 8601-2:2019); the table `dates` has the details.")]
    public required IReadOnlyList<DateDocument> Dates { get; init; }
    [Field("When the post was published, as far as the page prints it and the dates in texts and the order of the posts show, often only since the month in which the account was opened", NullWhere = "nothing follows", Column = "published")]
    public required BoundsDocument? PublishedBetween { get; init; }
    [Field("The 1-based line of the source where the post begins")]
    public required int Line { get; init; }
    [Field("The range of the post in the source, counts included", Column = "")]
    public required SpanDocument Span { get; init; }
}

/// <summary>A post as a line of NDJSON: where it is from, then the fields of the post.</summary>
public sealed partial record PostLineDocument : PostDocument
{
    [Field("The id of the source, which two files with the same bytes do not share"), JsonPropertyOrder(-4)]
    public required string SourceId { get; init; }
    [Field("When the page was copied, as given", NullWhere = "it is unknown"), JsonPropertyOrder(-3)]
    public required string? CollectedAt { get; init; }
    [Field("The handle of the account, without @", NullWhere = "the feed has no profile, or the profile no handle"), JsonPropertyOrder(-2)]
    public required string? Handle { get; init; }
    [Field("What identifies the post across dumps, as long as its text is not edited"), JsonPropertyOrder(-1)]
    public required string PostKey { get; init; }
    [Field("The path of the source as given, with forward slashes", NullWhere = "the source has no name"), JsonPropertyOrder(1)]
    public required string? SourcePath { get; init; }
    [Field("The SHA-256 of the source's bytes, in lower-case hexadecimal digits", NullWhere = "the source was a string"), JsonPropertyOrder(2)]
    public required string? Sha256 { get; init; }
}

/// <summary>Who wrote a post.</summary>
public sealed partial record AuthorDocument
{
    [Field("The name of the author", NullWhere = "it is not printed", Column = "name")]
    public required string? DisplayName { get; init; }

    [Field("The handle of the author, without @", NullWhere = "it is not printed")]
    public required string? Handle { get; init; }
}

/// <summary>When a post was published, as its page prints it.</summary>
public sealed partial record PublishedDocument
{
    [Field("The date, the age, or the time and date, as printed: `Aug 25, 2023`, `38m`")]
    public required string Text { get; init; }

    [Field("The printed date by EDTF (ISO 8601-2:2019): `2023-08-25`, `XXXX-05-27`", NullWhere = "an age is printed, or the date is unreadable")]
    public required string? Edtf { get; init; }

    [Field("The printed time of day, as `18:40`, in the time zone of the page", NullWhere = "none is printed")]
    public required string? Time { get; init; }

    [Field("The first day that the printed date or age can mean", NullWhere = "it is unknown, as without a year or the time of the copy", IsColumn = false)]
    public required DateOnly? Earliest { get; init; }

    [Field("The last day that the printed date or age can mean", NullWhere = "it is unknown, as without a year or the time of the copy", IsColumn = false)]
    public required DateOnly? Latest { get; init; }
}

/// <summary>A post that another one quotes.</summary>
public sealed partial record QuoteDocument
{
    [Field("Who wrote the quoted post", Column = "author")]
    public required AuthorDocument Author { get; init; }

    [Field("When the quoted post was published, as printed", NullWhere = "the page does not print it", Column = "published")]
    public required PublishedDocument? Published { get; init; }

    [Field("The text of the quoted post, its lines joined by LF")]
    public required string Text { get; init; }

    [Field("All entities of the quoted post, in the order of its text", ColumnNote = "Each as `kind:start:end`, in code points of `quote_text`.")]
    public required IReadOnlyList<EntityDocument> Entities { get; init; }

    [Field("Whether the page cuts the text of the quoted post")]
    public required bool IsTruncated { get; init; }
}

/// <summary>A post's position in a thread.</summary>
public sealed partial record ThreadIndexDocument
{
    [Field("The 1-based position, 3 for `[3/4]`")]
    public required int Position { get; init; }
    [Field("The announced number of posts, 4 for `[3/4]`, which can be wrong", NullWhere = "the text announces none", Unit = "posts")]
    public required int? Total { get; init; }
}

/// <summary>A count, exact or abbreviated. JSON, CSV and NDJSON have null for a number above 2^53, which not every reader can hold.</summary>
public sealed partial record CountDocument
{
    [Field("The count as the page shows it, such as `21K`", NullWhere = "the page does not print it, but shows what it can be")]
    public required string? Text { get; init; }
    [Field("The number that the page shows, 21,000 for `21K`", NullWhere = "it is unreadable or above 2^63 - 1")]
    public required long? Value { get; init; }
    [Field("The smallest number that can be meant, 20,500 for `21K`, or 0 where the count is unreadable", NullWhere = "it is too large, as for the number", Column = "min")]
    public required long? Minimum { get; init; }
    [Field("The largest number that can be meant, 21,999 for `21K`", NullWhere = "it is unreadable or above 2^63 - 1", Column = "max")]
    public required long? Maximum { get; init; }
}

/// <summary>A mention, list, hashtag, cashtag, URL or emoji in a text.</summary>
public sealed partial record EntityDocument
{
    [Field("`mention`, `list`, `hashtag`, `cashtag`, `url` or `emoji`")]
    public required TextEntityKind Kind { get; init; }
    [Field("The entity without its sign, `Justice` for `#Justice`; for a list `owner/name`")]
    public required string Value { get; init; }
    [Field("The 0-based start and the end in the text, as in the network's own API", Unit = "code points", IsColumn = false)]
    public required IReadOnlyList<int> Indices { get; init; }
}

/// <summary>A date that a text gives, in French or English.</summary>
public sealed partial record DateDocument
{
    [Field("`date`, `list` (of days or months), `interval`, `since` (its end is open) or `until` (from the day of writing until the date)")]
    public required TextDateKind Kind { get; init; }
    [Field("The date as written: `Du 6 au 8 octobre`")]
    public required string Text { get; init; }
    [Field("The date by EDTF (ISO 8601-2:2019): `2025-09-25`, `XXXX-09-15`, `2025-08`, `{XXXX-09-15,XXXX-09-16}`, `XXXX-10-06/XXXX-10-08`, `2022/..`")]
    public required string Edtf { get; init; }
    [Field("Whether it is assumed which number is the day and which the month, as in `5/02/1994`")]
    public required bool IsOrderAssumed { get; init; }
    [Field("The 0-based start and the end in the text", Unit = "code points", IsColumn = false)]
    public required IReadOnlyList<int> Indices { get; init; }
}

/// <summary>The days between which something happened.</summary>
public sealed partial record BoundsDocument
{
    [Field("The first possible day", NullWhere = "nothing follows")]
    public required DateOnly? Earliest { get; init; }
    [Field("The last possible day", NullWhere = "nothing follows")]
    public required DateOnly? Latest { get; init; }
}

/// <summary>Posts that belong together because their texts number them.</summary>
public sealed partial record ThreadDocument
{
    [Field("How many posts the texts announce, the last one where they differ", Unit = "posts", NullWhere = "none does")]
    public required int? Total { get; init; }
    [Field("The indices of the posts, in reading order")]
    public required IReadOnlyList<int> PostIndexes { get; init; }
    [Field("The positions, up to `total` or the last post, whichever is greater, that no post has, as ranges in order", ColumnNote = "Each as `2-5`, or `7` where it is one position.")]
    public required IReadOnlyList<PositionRangeDocument> MissingRanges { get; init; }
}

/// <summary>A range of positions in a thread, both ends included.</summary>
public sealed partial record PositionRangeDocument
{
    [Field("The first position, 1-based")]
    public required int First { get; init; }
    [Field("The last position, which is the first one where the range has only one")]
    public required int Last { get; init; }
}

/// <summary>A range of the source.</summary>
public sealed partial record SpanDocument
{
    [Field("The 0-based position in the source where it begins", Unit = "UTF-16 units")]
    public required int Utf16Start { get; init; }
    [Field("How long it is in the source, 0 where something is missing", Unit = "UTF-16 units")]
    public required int Utf16Length { get; init; }
}

/// <summary>A part of the source that is ambiguous or damaged.</summary>
public sealed partial record DiagnosticDocument
{
    [Field("The kind of problem, such as `CSM0020`; `csm explain CSM0020` says more")]
    public required string Id { get; init; }
    [Field("`info`, `warning` or `error`")]
    public required DiagnosticSeverity Severity { get; init; }
    [Field("What was found, and what was expected")]
    public required string Message { get; init; }
    [Field("The 1-based line of the source")]
    public required int Line { get; init; }
    [Field("The 1-based position in the line", Unit = "UTF-16 units")]
    public required int Column { get; init; }
    [Field("The range in the source, empty where something is missing", Column = "")]
    public required SpanDocument Span { get; init; }
}
