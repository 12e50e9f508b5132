using System.Collections.Immutable;
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
            .. Empty("id", "timestamp_utc", "local_time"),
            Column.TextOrNull("user_screen_name", record => record.Origin.Document.Profile?.Handle, "The account, without @ (`handle`); null where the feed has no profile, or the profile no handle."),
            Column.Text("text", record => record.Post.Text, "The text (`text`); links as the page shows them, not resolved."),
            .. Empty("possibly_sensitive"),
            Column.NumberOrNull("retweet_count", "reposts", record => record.Post.Engagement.Reposts?.Value, $"The reposts (`reposts_value`). {Approximate}"),
            Column.NumberOrNull("like_count", "likes", record => record.Post.Engagement.Likes?.Value, $"The likes (`likes_value`). {Approximate}"),
            Column.NumberOrNull("reply_count", "replies", record => record.Post.Engagement.Replies?.Value, $"The replies (`replies_value`). {Approximate}"),
            .. Empty("impression_count"),
            EmptyBecause("lang", "Always empty: the language of a post is not guessed."),
            Column.TextOrNull("to_username", record => record.Post.Content.ReplyTo, "The handle that the text begins with (`reply_to`); null where it begins with none."),
            .. Empty("to_userid", "to_tweetid", "source_name", "source_url"),
            Column.TextOrNull("user_location", record => record.Origin.Feed.Profile?.Location, "The place that the account names (`location`); null where it names none."),
            .. Empty("lat", "lng", "user_id"),
            Column.TextOrNull("user_name", record => record.Origin.Feed.Profile?.DisplayName, "The name of the account (`display_name`); null where the header has none."),
            .. Empty("user_verified", "user_verified_type", "user_is_blue_verified"),
            Column.TextOrNull("user_description", record => record.Origin.Feed.Profile?.Bio?.Text, "How the account describes itself (`bio`); null where the header has no such line."),
            .. Empty("user_url", "user_image"),
            Column.NumberOrNull("user_tweets", "posts", record => record.Origin.Feed.Profile?.Statuses?.Value, $"The posts of the account (`statuses_value`). {Approximate}"),
            Column.NumberOrNull("user_followers", "accounts", record => record.Origin.Feed.Profile?.Followers?.Value, $"The followers (`followers_value`). {Approximate}"),
            Column.NumberOrNull("user_friends", "accounts", record => record.Origin.Feed.Profile?.Following?.Value, $"The accounts that this one follows (`following_value`). {Approximate}"),
            .. Empty("user_likes", "user_lists"),
            EmptyBecause("user_created_at", "Always empty: twitwi has a time here, and a dump only gives the month (`joined` of the table `feeds`)."),
            .. Empty("user_timestamp_utc"),
            Column.TextList("collected_via", record => ["dump"], "Always `dump`."),
            .. Empty(
                "match_query", "retweeted_id", "retweeted_user", "retweeted_user_id", "retweeted_timestamp_utc", "quoted_id", "quoted_user", "quoted_user_id",
                "quoted_timestamp_utc", "collection_time", "url", "place_country_code", "place_name", "place_type", "place_coordinates"),
            Column.TextList("links", record => Sorted(record.Post.Urls, value => value), "The URLs (`urls`) as the page shows them, each once, sorted; not resolved."),
            EmptyBecause("domains", "Always empty: they belong to resolved links."),
            .. Empty("media_urls", "media_files", "media_types", "media_alt_texts"),
            Column.TextList("mentioned_names", record => Sorted(record.Post.Mentions, Lower), "The accounts mentioned (`mentions`) in lower case, each once, sorted."),
            .. Empty("mentioned_ids"),
            Column.TextList("hashtags", record => Sorted(record.Post.Hashtags, Lower), "The hashtags (`hashtags`) in lower case, each once, sorted."),
            .. OriginColumns.Provenance,
        ],
        PostsTable.RecordsOf);

    private static string Approximate => "For an abbreviated count the number that the page shows: 21,000 for `21K`, which can mean 20,500 to 21,999.";

    private static IEnumerable<TableColumn> Empty(params string[] names) => names.Select(name => EmptyBecause(name, NotInDump));

    private static TableColumn EmptyBecause(string name, string description) => Column.TextOrNull(name, record => null, description);

    private static string Lower(string value) => value.ToLowerInvariant();

    private static ImmutableArray<string> Sorted(ImmutableArray<TextEntity> entities, Func<string, string> convert)
        => [.. entities.Select(entity => convert(entity.Value)).Distinct().Order(StringComparer.Ordinal)];
}
