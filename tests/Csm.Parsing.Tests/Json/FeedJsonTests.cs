using System.Text;
using System.Text.Json;
using Csm.Parsing.Json;

namespace Csm.Parsing.Tests.Json;

public sealed class FeedJsonTests
{
    [Fact]
    public void Fields_are_in_the_order_of_the_contract()
    {
        using var json = JsonDocument.Parse(FeedJson.Serialize(Seed.Parse()));
        JsonElement root = json.RootElement;
        Assert.Equal("schema source language layout profile posts threads diagnostics", NamesOf(root));
        Assert.Equal("id path sha256 bytes collectedAt generator", NamesOf(root.GetProperty("source")));
        Assert.Equal("displayName handle followers following media statuses bio location link born subscriptions joined", NamesOf(root.GetProperty("profile")));
        Assert.Equal("text value minimum maximum", NamesOf(root.GetProperty("profile").GetProperty("followers")));
        Assert.Equal(
            "index author published repostedBy isPinned isPromoted isTruncated replyingTo text body threadIndex markers topic headline counts replies reposts likes views bookmarks quotes "
                + "quote media mentions lists hashtags cashtags urls emoji entities dates publishedBetween line span",
            NamesOf(root.GetProperty("posts")[0]));
        Assert.Equal("position total", NamesOf(root.GetProperty("posts")[0].GetProperty("threadIndex")));
        Assert.Equal("kind value indices", NamesOf(root.GetProperty("posts")[3].GetProperty("entities")[0]));
        Assert.Equal("kind text edtf isOrderAssumed indices", NamesOf(root.GetProperty("posts")[1].GetProperty("dates")[0]));
        Assert.Equal("earliest latest", NamesOf(root.GetProperty("posts")[1].GetProperty("publishedBetween")));
        Assert.Equal("utf16Start utf16Length", NamesOf(root.GetProperty("posts")[0].GetProperty("span")));
        Assert.Equal("total postIndexes missingRanges", NamesOf(root.GetProperty("threads")[0]));
    }

    [Fact]
    public void A_diagnostic_has_one_based_places()
    {
        using var json = JsonDocument.Parse(FeedJson.Serialize(Feed.Parse("Name\n@handle\nFollowers\n1\nJoined May 2020\nA post\n0\n1")));
        JsonElement diagnostic = json.RootElement.GetProperty("diagnostics")[0];
        Assert.Equal("id severity message line column span", NamesOf(diagnostic));
        Assert.Equal(("CSM0020", "warning", 8, 2), (diagnostic.GetProperty("id").GetString(), diagnostic.GetProperty("severity").GetString(), diagnostic.GetProperty("line").GetInt32(), diagnostic.GetProperty("column").GetInt32()));
    }

    [Fact]
    public void What_is_absent_is_null_or_empty()
    {
        string json = FeedJson.Serialize(Feed.Parse(""));
        Assert.Contains("\"path\":null,\"sha256\":null,\"bytes\":null,\"collectedAt\":null,\"generator\":\"Csm.Parsing ", json, StringComparison.Ordinal);
        Assert.Contains("\"profile\":null,\"posts\":[],\"threads\":[],", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Accents_emoji_and_quotes_are_written_as_json_asks_and_no_more()
    {
        string json = FeedJson.Serialize(Feed.Parse("été 🇫🇷 \u202F\u00A0 <'&+> \"q\" \\ \u0001\tx\n0\n0\n0"));
        Assert.Contains("\"text\":\"été 🇫🇷 \u202F\u00A0 <'&+> \\\"q\\\" \\\\ \\u0001\\tx\"", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1/999] a", """[{"first":2,"last":999}]""")]
    [InlineData("[6/7] a\n0\n0\n0\n[4/7] a", """[{"first":1,"last":3},{"first":5,"last":5},{"first":7,"last":7}]""")]
    [InlineData("[1/1] a", "[]")]
    public void Missing_positions_of_a_thread_are_ranges(string posts, string ranges)
    {
        string json = FeedJson.Serialize(Feed.Parse($"{posts}\n0\n0\n0"));
        Assert.Contains($"\"missingRanges\":{ranges}", json, StringComparison.Ordinal);
        Assert.Equal(json, FeedJson.Serialize(FeedJson.Deserialize(json)));
    }

    [Fact]
    public void A_line_of_NDJSON_has_no_character_that_ends_a_line_for_some_reader()
    {
        const string Text = "a\u0085b\u2028c\u2029d";
        string line = Assert.Single(FeedJson.SerializePostLines(Feed.Parse($"{Text}\n0\n0\n0")));
        Assert.Contains("\"text\":\"a\\u0085b\\u2028c\\u2029d\"", line, StringComparison.Ordinal);
        Assert.Equal(Text, FeedJson.DeserializePostLine(line).Text);
    }

    [Fact]
    public void A_lone_surrogate_is_written_as_a_replacement_character()
    {
        Feed feed = Feed.Parse("a\uD83Db\n0\n0\n0");
        Assert.Contains("\"text\":\"a\uFFFDb\"", FeedJson.Serialize(feed), StringComparison.Ordinal);
        Assert.Contains(feed.Diagnostics, diagnostic => diagnostic.Id == "CSM0003");
    }

    [Fact]
    public void Indices_count_code_points_of_the_text()
    {
        using var json = JsonDocument.Parse(FeedJson.Serialize(Feed.Parse("🇫🇷 é @a 👍🏽 #b\n0\n0\n0")));
        int[][] indices = [.. json.RootElement.GetProperty("posts")[0].GetProperty("entities").EnumerateArray()
            .Select(entity => entity.GetProperty("indices").EnumerateArray().Select(index => index.GetInt32()).ToArray())];
        Assert.Equal([[0, 2], [5, 7], [8, 10], [11, 13]], indices);
    }

    [Fact]
    public void Dates_are_written_by_edtf_with_their_places_in_code_points()
    {
        string json = FeedJson.Serialize(Feed.Parse("🇫🇷 le 3 mai, les 4 et 5 mai, du 6 au 8 mai, depuis 2022, d'ici 2030, 1/2/2025\n0\n0\n0", new FeedParseOptions { Language = FeedLanguage.English }));
        Assert.Contains(
            "\"dates\":[{\"kind\":\"date\",\"text\":\"3 mai\",\"edtf\":\"XXXX-05-03\",\"isOrderAssumed\":false,\"indices\":[6,11]},"
            + "{\"kind\":\"list\",\"text\":\"4 et 5 mai\",\"edtf\":\"{XXXX-05-04,XXXX-05-05}\",\"isOrderAssumed\":false,\"indices\":[17,27]},"
            + "{\"kind\":\"interval\",\"text\":\"du 6 au 8 mai\",\"edtf\":\"XXXX-05-06/XXXX-05-08\",\"isOrderAssumed\":false,\"indices\":[29,42]},"
            + "{\"kind\":\"since\",\"text\":\"depuis 2022\",\"edtf\":\"2022/..\",\"isOrderAssumed\":false,\"indices\":[44,55]},"
            + "{\"kind\":\"until\",\"text\":\"d'ici 2030\",\"edtf\":\"../2030\",\"isOrderAssumed\":false,\"indices\":[57,67]},"
            + "{\"kind\":\"date\",\"text\":\"1/2/2025\",\"edtf\":\"2025-02-01\",\"isOrderAssumed\":false,\"indices\":[69,77]}],"
            + "\"publishedBetween\":{\"earliest\":\"2022-01-01\",\"latest\":\"2030-12-31\"}",
            json,
            StringComparison.Ordinal);
        Assert.Contains("\"isOrderAssumed\":true", FeedJson.Serialize(Feed.Parse("1/2/2025\n0\n0\n0")), StringComparison.Ordinal);
        Assert.Contains("\"dates\":[],\"publishedBetween\":null", FeedJson.Serialize(Feed.Parse("a\n0\n0\n0")), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_above_2_to_the_53_are_null_and_their_text_stays()
    {
        string json = FeedJson.Serialize(Feed.Parse("Name\n@handle\nFollowers\n9007199254740993\nFollowing\n9007199254740992"));
        Assert.Contains("{\"text\":\"9007199254740993\",\"value\":null,\"minimum\":null,\"maximum\":null}", json, StringComparison.Ordinal);
        Assert.Contains("\"value\":9007199254740992", json, StringComparison.Ordinal);
    }

    [Fact]
    public void The_serializer_of_the_platform_writes_the_same()
        => Assert.Equal(FeedJson.Serialize(Seed.Parse()), JsonSerializer.Serialize(Seed.Parse()));

    [Fact]
    public void A_part_of_the_model_is_written_as_in_the_whole()
    {
        Feed feed = Seed.Parse();
        Assert.Contains(JsonSerializer.Serialize(feed.Profile), FeedJson.Serialize(feed), StringComparison.Ordinal);
        Assert.All(feed.Posts, post => Assert.Contains(JsonSerializer.Serialize(post), FeedJson.Serialize(feed), StringComparison.Ordinal));
        Assert.Contains($"\"threads\":{JsonSerializer.Serialize(feed.Threads)}", FeedJson.Serialize(feed), StringComparison.Ordinal);
        Assert.Contains($"\"followers\":{JsonSerializer.Serialize(feed.Profile!.Followers)}", FeedJson.Serialize(feed), StringComparison.Ordinal);
        Assert.Contains(JsonSerializer.Serialize(feed.Posts[0].Engagement)[1..^1], FeedJson.Serialize(feed), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_feeds_are_an_array()
        => Assert.Equal($"[{FeedJson.Serialize(Seed.Parse())}]", FeedJson.SerializeAll([Seed.Parse()]));

    [Fact]
    public void A_line_of_ndjson_begins_with_where_the_post_is_from()
    {
        string[] lines = [.. FeedJson.SerializePostLines(Seed.Parse())];
        Assert.Equal(20, lines.Length);
        using var json = JsonDocument.Parse(lines[0]);
        Assert.StartsWith("sourceId collectedAt handle postKey index author published", NamesOf(json.RootElement), StringComparison.Ordinal);
        Assert.Equal("CSMagistrature", json.RootElement.GetProperty("handle").GetString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_stream_gets_the_same_as_utf8(bool indented)
    {
        Feed feed = Seed.Parse();
        var options = new FeedJsonOptions { WriteIndented = indented };
        Assert.Equal(FeedJson.Serialize(feed, options), WrittenBy(stream => FeedJson.Serialize(stream, feed, options)));
        Assert.Equal(FeedJson.SerializeAll([feed, feed], options), WrittenBy(stream => FeedJson.SerializeAll(stream, [feed, feed], options)));
    }

    [Fact]
    public async Task A_stream_that_only_writes_asynchronously_gets_the_same()
    {
        Feed feed = Feed.Parse(string.Concat(Enumerable.Repeat("a\n0\n1\n2\n", 1000)));
        Assert.Equal(FeedJson.Serialize(feed), await WrittenByAsync(stream => FeedJson.SerializeAsync(stream, feed)));
        Assert.Equal(FeedJson.SerializeAll([feed, feed]), await WrittenByAsync(stream => FeedJson.SerializeAllAsync(stream, [feed, feed])));
        Assert.Equal(WrittenBy(stream => FeedJson.SerializePostLines(stream, feed)), await WrittenByAsync(stream => FeedJson.SerializePostLinesAsync(stream, feed)));
    }

    [Fact]
    public async Task Writing_can_be_cancelled()
    {
        using var stream = new AsyncOnlyStream();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FeedJson.SerializeAsync(stream, Seed.Parse(), cancellationToken: new CancellationToken(true)));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FeedJson.SerializePostLinesAsync(stream, Seed.Parse(), new CancellationToken(true)));
    }

    [Fact]
    public void Ndjson_is_the_posts_with_a_line_feed_after_each()
    {
        Feed feed = Seed.Parse();
        Assert.Equal(string.Concat(FeedJson.SerializePostLines(feed).Select(line => line + '\n')), WrittenBy(stream => FeedJson.SerializePostLines(stream, feed)));
        Assert.Empty(WrittenBy(stream => FeedJson.SerializePostLines(stream, Feed.Parse(""))));
    }

    [Fact]
    public void A_path_is_written_with_slashes()
        => Assert.Contains("\"path\":\"a/b.txt\"", FeedJson.Serialize(Feed.Parse(Csm.Parsing.Text.SourceText.From("", Path.Combine("a", "b.txt")))), StringComparison.Ordinal);

    [Fact]
    public void Lines_are_written_together_and_the_stream_is_never_flushed()
    {
        using var stream = new CountingStream();
        Feed feed = Feed.Parse(string.Concat(Enumerable.Repeat("a\n0\n1\n2\n", 1000)));
        FeedJson.SerializePostLines(stream, feed);
        Assert.Equal(1000, Encoding.UTF8.GetString(stream.ToArray()).Count(character => character == '\n'));
        Assert.Equal(0, stream.Flushes);
        Assert.InRange(stream.Writes, 1, 100);
    }

    private static string WrittenBy(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task<string> WrittenByAsync(Func<Stream, Task> write)
    {
        using var stream = new AsyncOnlyStream();
        await write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string NamesOf(JsonElement element) => string.Join(' ', element.EnumerateObject().Select(property => property.Name));

    private sealed class CountingStream : MemoryStream
    {
        public int Flushes { get; private set; }

        public int Writes { get; private set; }

        public override void Flush() => Flushes++;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Writes++;
            base.Write(buffer);
        }
    }

    [Theory]
    [InlineData("\"posts\":[{", "\"posts\":[null,{")]
    [InlineData("\"body\":\"", "\"body\":null,\"x\":\"")]
    [InlineData("\"generator\":\"", "\"generator\":null,\"x\":\"")]
    public void Null_where_the_schema_has_none_is_refused(string old, string damaged)
    {
        string json = FeedJson.Serialize(Seed.Parse());
        Assert.Contains(old, json, StringComparison.Ordinal);
        Assert.Contains("is null", Assert.Throws<JsonException>(() => FeedJson.Deserialize(json.Replace(old, damaged, StringComparison.Ordinal))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_before_the_json_is_skipped()
    {
        string json = "\uFEFF" + FeedJson.Serialize(Seed.Parse());
        byte[] bytes = Encoding.UTF8.GetBytes(json);
        Assert.Equal(20, FeedJson.Deserialize(json).Posts.Count);
        Assert.Equal(20, FeedJson.Deserialize(bytes).Posts.Count);
        Assert.Equal(20, FeedJson.Deserialize(new MemoryStream(bytes)).Posts.Count);
    }

    [Fact]
    public void What_is_written_of_several_feeds_and_of_post_lines_can_be_read()
    {
        var feeds = Feed.ParseAll(Seed.Text + "\n" + Seed.Text);
        string json = FeedJson.SerializeAll(feeds);
        Assert.Equal(feeds.Select(feed => FeedJson.Serialize(feed)), FeedJson.DeserializeAll(json).Select(document => FeedJson.Serialize(document)));
        Assert.Equal(2, FeedJson.DeserializeAll(new MemoryStream(Encoding.UTF8.GetBytes(json))).Length);
        PostLineDocument line = FeedJson.DeserializePostLine(FeedJson.SerializePostLines(feeds[0]).First());
        Assert.Equal(("CSMagistrature", feeds[0].Posts[0].Text), (line.Handle, line.Text));
    }
}
