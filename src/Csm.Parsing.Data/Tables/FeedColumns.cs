using Csm.Parsing.Text;
using NodaTime.Text;
using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.Tables.FeedRecord>;

namespace Csm.Parsing.Data.Tables;

/// <summary>The columns of feeds.</summary>
internal static class FeedColumns
{
    private const string NoCount = "the header has no such count";

    private static readonly YearMonthPattern Month = YearMonthPattern.Iso;

    public static FeedTable Table { get; } = new(
        "feeds",
        "One row for each feed: an account as the header of its page describes it, and how much was read.",
        [
            .. OriginColumns.Feed<FeedRecord>(),
            Column.TextOrNull("source_path", record => PathOf(record.Origin.Source), "The path of the source as it was given, with forward slashes; null where it has no name."),
            Column.NumberOrNull("source_bytes", "bytes", record => record.Origin.Source.ByteLength, "The size of the source; null where the source was a string."),
            Column.TextOrNull("counts_language", record => record.Origin.Feed.Language?.Tag, "The language in which the counts are read, by BCP 47; null where nothing tells one."),
            Column.TextOrNull("display_name", record => record.Profile?.DisplayName, "The name of the account; null where the header has none."),
            .. Column.Count("followers", "accounts", record => record.Profile?.Followers, "How many accounts follow this one", NoCount),
            .. Column.Count("following", "accounts", record => record.Profile?.Following, "How many accounts this one follows", NoCount),
            .. Column.Count("media", "pictures and videos", record => record.Profile?.Media, "How many pictures and videos the account has posted", NoCount),
            .. Column.Count("statuses", "posts", record => record.Profile?.Statuses, "How many posts the account has written", NoCount),
            Column.TextOrNull("bio", record => record.Profile?.Bio?.Text, "How the account describes itself; null where the header has no such line."),
            Column.TextOrNull("location", record => record.Profile?.Location, "The place that the account names; null where it names none."),
            Column.TextOrNull("joined", record => record.Profile?.Joined is { } month ? Month.Format(month) : null, "The month in which the account was opened, as `2014-12`; null where the header does not say it."),
            Column.Number("post_count", "posts", record => record.Origin.Feed.Posts.Length, "How many rows of `posts` the feed has."),
            Column.Number("thread_count", "threads", record => record.Origin.Feed.Threads.Length, "How many rows of `threads` the feed has."),
            Column.Number("diagnostic_count", "diagnostics", record => record.Origin.Feed.Diagnostics.Length, "How many rows of `diagnostics` the feed has."),
        ],
        origin => [new FeedRecord(origin)]);

    // On Windows too, so that the same folder gives the same table.
    private static string? PathOf(SourceText source) => source.Path?.Replace(Path.DirectorySeparatorChar, '/');
}
