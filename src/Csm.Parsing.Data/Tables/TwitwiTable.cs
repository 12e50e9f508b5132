using System.Collections.Immutable;
using NodaTime.Text;
using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.Tables.PostsTable.Record>;

namespace Csm.Parsing.Data.Tables;

/// <summary>The table of posts with the columns of twitwi's <c>TWEET_FIELDS</c>, in its order, with the values that its normalizers and formatters would give.</summary>
internal static class TwitwiTable
{
    private const string NotInDump = "Always empty: a dump does not contain it.";

    public static FeedTable Table { get; } = new(
        "posts",
        "One row for each post, in the order of the source: newest first.",
        [
            .. Empty("id", "timestamp_utc"),
            Column.TextOrNull("local_time", record => LocalTimeOf(record.Post), "The time below an opened post (`published_edtf` and `published_time`), in the time zone of the page; null where the page prints no time."),
            Column.TextOrNull("user_screen_name", record => record.Post.Author.Handle, "The author, without @ (`author_handle`); null where it is unknown."),
            Column.Text("text", record => record.Post.Text, "The text (`text`); links as the page shows them, not resolved."),
            .. Empty("possibly_sensitive"),
            Column.NumberOrNull("retweet_count", "reposts", record => record.Post.Engagement.Reposts?.Value, $"The reposts (`reposts_value`). {Approximate}"),
            Column.NumberOrNull("like_count", "likes", record => record.Post.Engagement.Likes?.Value, $"The likes (`likes_value`). {Approximate}"),
            Column.NumberOrNull("reply_count", "replies", record => record.Post.Engagement.Replies?.Value, $"The replies (`replies_value`). {Approximate}"),
            Column.NumberOrNull("impression_count", "views", record => record.Post.Engagement.Views?.Value, $"The views (`views_value`), which only pages of X print. {Approximate}"),
            EmptyBecause("lang", "Always empty: the language of a post is not guessed."),
            Column.TextOrNull("to_username", record => record.Post.ReplyingTo is [var first, ..] ? first : record.Post.Content.ReplyTo, "The first account that the post replies to (`replying_to`), otherwise the handle that the text begins with (`reply_to`); null where there is none."),
            .. Empty("to_userid", "to_tweetid", "source_name", "source_url"),
            Column.TextOrNull("user_location", record => OwnProfileOf(record)?.Location, "The place that the account names (`location`); null where it names none."),
            .. Empty("lat", "lng", "user_id"),
            Column.TextOrNull("user_name", record => record.Post.Author.DisplayName, "The name of the author (`author_name`); null where it is unknown."),
            .. Empty("user_verified", "user_verified_type", "user_is_blue_verified"),
            Column.TextOrNull("user_description", record => OwnProfileOf(record)?.Bio?.Text, "How the account describes itself (`bio`); null where the header has no such line."),
            .. Empty("user_url", "user_image"),
            Column.NumberOrNull("user_tweets", "posts", record => OwnProfileOf(record)?.Statuses?.Value, $"The posts of the account (`statuses_value`). {Approximate}"),
            Column.NumberOrNull("user_followers", "accounts", record => OwnProfileOf(record)?.Followers?.Value, $"The followers (`followers_value`). {Approximate}"),
            Column.NumberOrNull("user_friends", "accounts", record => OwnProfileOf(record)?.Following?.Value, $"The accounts that this one follows (`following_value`). {Approximate}"),
            .. Empty("user_likes", "user_lists"),
            EmptyBecause("user_created_at", "Always empty: twitwi has a time here, and a dump only gives the month (`joined` of the table `feeds`)."),
            .. Empty("user_timestamp_utc"),
            Column.TextList("collected_via", record => ["dump"], "Always `dump`."),
            .. Empty("match_query", "retweeted_id"),
            Column.TextOrNull("retweeted_user", record => record.Post.RepostedBy is null ? null : record.Post.Author.Handle, "The author of a post that somebody reposted (`reposted_by`), without @; null where nobody did."),
            .. Empty("retweeted_user_id", "retweeted_timestamp_utc", "quoted_id"),
            Column.TextOrNull("quoted_user", record => record.Post.Quote?.Author.Handle, "The author of the quoted post, without @ (`quote_author_handle`); null where the post quotes none."),
            .. Empty("quoted_user_id", "quoted_timestamp_utc"),
            Column.TextOrNull("collection_time", record => record.Origin.Feed.CollectedAt?.ToString(), "When the page was copied, as given and as far as it is known (`collected_at`); null where it is unknown."),
            .. Empty("url", "place_country_code", "place_name", "place_type", "place_coordinates"),
            Column.TextList("links", record => Sorted(record.Post.Urls, value => value), "The URLs (`urls`) as the page shows them, each once, sorted; not resolved."),
            EmptyBecause("domains", "Always empty: they belong to resolved links."),
            .. Empty("media_urls", "media_files", "media_types", "media_alt_texts"),
            Column.TextList("mentioned_names", record => Sorted(record.Post.Mentions, Lower), "The accounts mentioned (`mentions`) in lower case, each once, sorted."),
            .. Empty("mentioned_ids"),
            Column.TextList("hashtags", record => Sorted(record.Post.Hashtags, Lower), "The hashtags (`hashtags`) in lower case, each once, sorted."),
            .. OriginColumns.First,
            PostsTable.Key,
            .. OriginColumns.Last,
        ],
        PostsTable.RecordsOf);

    /// <summary>Gets the profile of the feed if the post is by its account; a page of X can have posts of others.</summary>
    private static Profile? OwnProfileOf(PostsTable.Record record)
        => record.Origin.Feed.Profile is { } profile && string.Equals(profile.Handle, record.Post.Author.Handle, StringComparison.OrdinalIgnoreCase) ? profile : null;

    private static string? LocalTimeOf(Post post)
        => post.Published is { Time: { } time, Date.LocalDate: { } day } ? LocalDateTimePattern.GeneralIso.Format(day.At(time)) : null;

    private static string Approximate => "For an abbreviated count the number that the page shows: 21,000 for `21K`, which can mean 20,500 to 21,999.";

    private static IEnumerable<TableColumn> Empty(params string[] names) => names.Select(name => EmptyBecause(name, NotInDump));

    private static TableColumn EmptyBecause(string name, string description) => Column.TextOrNull(name, record => null, description);

    private static string Lower(string value) => value.ToLowerInvariant();

    private static ImmutableArray<string> Sorted(ImmutableArray<TextEntity> entities, Func<string, string> convert)
        => [.. entities.Select(entity => convert(entity.Value)).Distinct().Order(StringComparer.Ordinal)];
}
