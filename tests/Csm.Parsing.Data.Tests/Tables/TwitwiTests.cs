using Csm.Parsing.Tests;
using NodaTime;

namespace Csm.Parsing.Data.Tests.Tables;

/// <summary>The schema that minet and gazouilloire read.</summary>
public sealed class TwitwiTests
{
    /// <summary>TWEET_FIELDS of twitwi/constants.py at commit fcf9122.</summary>
    private const string TweetFields =
        "id timestamp_utc local_time user_screen_name text possibly_sensitive retweet_count like_count reply_count impression_count lang to_username to_userid "
        + "to_tweetid source_name source_url user_location lat lng user_id user_name user_verified user_verified_type user_is_blue_verified user_description "
        + "user_url user_image user_tweets user_followers user_friends user_likes user_lists user_created_at user_timestamp_utc collected_via match_query "
        + "retweeted_id retweeted_user retweeted_user_id retweeted_timestamp_utc quoted_id quoted_user quoted_user_id quoted_timestamp_utc collection_time url "
        + "place_country_code place_name place_type place_coordinates links domains media_urls media_files media_types media_alt_texts mentioned_names "
        + "mentioned_ids hashtags";

    private static readonly FeedTable Table = Assert.IsType<FeedTable>(Assert.Single(TableSchema.Twitwi.Tables));

    [Fact]
    public void The_columns_are_those_of_twitwi_and_then_where_the_row_is_from()
        => Assert.Equal([.. TweetFields.Split(' '), "source_id", "collected_at", "feed_index", "handle", "post_key", "source_path", "source_sha256", "parser_version"], Table.Columns.Select(column => column.Name));

    [Fact]
    public void The_columns_that_a_dump_can_fill_are_filled()
    {
        Row row = ReadFirst("Le Conseil\n@CSM\nFollowers\n21K\nFollowing\n9\nStatuses\n855\nUn compte\nParis\nJoined May 2020\n@b et @A, @B #Été #B #b https://x.com/?a|b a.fr\n1\n2\n1.2M\n");

        Assert.Equal(
            new Dictionary<string, object?>
            {
                ["user_screen_name"] = "CSM",
                ["text"] = "@b et @A, @B #Été #B #b https://x.com/?a|b a.fr",
                ["retweet_count"] = "2",
                ["like_count"] = "1200000",
                ["reply_count"] = "1",
                ["to_username"] = "b",
                ["user_location"] = "Paris",
                ["user_name"] = "Le Conseil",
                ["user_description"] = "Un compte",
                ["user_tweets"] = "855",
                ["user_followers"] = "21000",
                ["user_friends"] = "9",
                ["collected_via"] = "dump",
                ["links"] = "a.fr|https://x.com/?a%7Cb",
                ["mentioned_names"] = "a|b",
                ["hashtags"] = "b|été",
            },
            row.TakeWhile(cell => cell.Column != "source_id").Where(cell => (string?)cell.Value != "").ToDictionary(cell => cell.Column, cell => cell.Value));
    }

    [Fact]
    public void What_is_said_to_be_always_empty_is_empty_in_the_seed()
    {
        string[] empty = [.. Table.Columns.Where(column => column.Description.StartsWith("Always empty", StringComparison.Ordinal)).Select(column => column.Name)];

        Assert.Equal(38, empty.Length);
        Assert.All(Table.GetRows(Seed.Parse()), row => Assert.All(empty, name => Assert.Null(row[name])));
    }

    [Fact]
    public void What_only_pages_of_x_print_has_its_columns()
    {
        const string Page = "Conversation\nAnn\n@ann\nHello\n6:40 AM · Jun 9, 2026\n·\n3,861\n Views\nBob reposted\nCy\n@cy\n·\n2h\na\nQuote\nDora\n@dora\n·\n2h\nb\n";
        var feed = Feed.Parse(Page, new FeedParseOptions { CollectedAt = new LocalDate(2026, 6, 10) });
        Row[] rows = [.. TableFile.ReadCsv(TableFile.Write(Table, TableFormat.Csv, [feed]))];

        Assert.Equal<object?[]>(
            ["2026-06-09T06:40:00", "3861", "cy", "dora", "2026-06-10"],
            [rows[0]["local_time"], rows[0]["impression_count"], rows[1]["retweeted_user"], rows[1]["quoted_user"], rows[1]["collection_time"]]);
    }

    private static Row ReadFirst(string dump) => TableFile.ReadCsv(TableFile.Write(Table, TableFormat.Csv, [Feed.Parse(dump)]))[0];
}
