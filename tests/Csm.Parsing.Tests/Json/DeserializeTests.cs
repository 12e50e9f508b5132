using System.Text;
using System.Text.Json;
using Csm.Parsing.Json;
using Csm.Parsing.Tests.Properties;
using FsCheck.Xunit;

namespace Csm.Parsing.Tests.Json;

/// <summary>JSON that was written can be read back.</summary>
[Properties(Arbitrary = [typeof(Generators)], MaxTest = 100)]
public sealed class DeserializeTests
{
    private static readonly string Json = FeedJson.Serialize(Seed.Parse());

    [Fact]
    public void A_document_holds_what_was_written()
    {
        FeedDocument document = FeedJson.Deserialize(Json);
        Assert.Equal(("csm-feed/1", "CSMagistrature", 20), (document.Schema, document.Profile?.Handle, document.Posts.Count));
        Assert.Equal((747L, TextEntityKind.Mention), (document.Posts[13].Likes?.Value, document.Posts[3].Entities[0].Kind));
    }

    [Fact]
    public void The_seed_is_written_again_byte_for_byte() => AssertWrittenAgain(Seed.Parse());

    [Property]
    public void A_valid_dump_is_written_again_byte_for_byte(ValidDump dump) => AssertWrittenAgain(Feed.Parse(dump.Value));

    [Property]
    public void Shuffled_lines_are_written_again_byte_for_byte(ShuffledDump dump) => AssertWrittenAgain(Feed.Parse(dump.Value));

    [Property]
    public void The_edited_seed_is_written_again_byte_for_byte(MutatedSeed dump) => AssertWrittenAgain(Feed.Parse(dump.Value));

    [Fact]
    public void Numbers_above_2_to_the_53_are_written_again_as_null()
        => AssertWrittenAgain(Feed.Parse("Name\n@handle\nFollowers\n9007199254740993\nFollowing\n99999999999999999999"));

    [Fact]
    public async Task Strings_bytes_and_streams_give_the_same()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Json);
        Assert.Equal(Json, FeedJson.Serialize(FeedJson.Deserialize(utf8)));
        Assert.Equal(Json, FeedJson.Serialize(FeedJson.Deserialize(new MemoryStream(utf8))));
        Assert.Equal(Json, FeedJson.Serialize(await FeedJson.DeserializeAsync(new MemoryStream(utf8))));
    }

    [Fact]
    public void A_field_that_is_unknown_is_ignored()
        => Assert.Equal(Json, FeedJson.Serialize(FeedJson.Deserialize($"{{\"later\":{{\"a\":[1]}},{Json[1..]}")));

    [Theory]
    [InlineData("csm-feed/2")]
    [InlineData("")]
    public void Another_schema_is_refused_by_name(string schema)
    {
        string json = Json.Replace("\"csm-feed/1\"", $"\"{schema}\"", StringComparison.Ordinal);
        Assert.Contains("not JSON of the schema csm-feed/1", Assert.Throws<JsonException>(() => FeedJson.Deserialize(json)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"schema\":null}")]
    [InlineData("{\"schema\":1}")]
    [InlineData("not JSON")]
    public void Other_JSON_is_refused(string json) => Assert.Throws<JsonException>(() => FeedJson.Deserialize(json));

    [Fact]
    public void Null_instead_of_several_feeds_is_refused_with_the_name_of_the_schema()
        => Assert.Contains("not JSON of the schema csm-feed/1", Assert.Throws<JsonException>(() => FeedJson.DeserializeAll("null")).Message, StringComparison.Ordinal);

    [Fact]
    public void Null_instead_of_a_stream_is_refused_before_there_is_a_task()
        => Assert.Throws<ArgumentNullException>("utf8Json", () => { _ = FeedJson.DeserializeAsync(null!); });

    [Fact]
    public void A_missing_field_is_reported_by_name()
        => Assert.Contains("posts", Assert.Throws<JsonException>(() => FeedJson.Deserialize(Json.Replace("\"posts\":", "\"other\":", StringComparison.Ordinal))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_model_says_how_JSON_is_read()
    {
        Assert.Contains("FeedJson.Deserialize", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Feed>(Json)).Message, StringComparison.Ordinal);
        Assert.Contains("FeedJson.Deserialize", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Engagement>("{}")).Message, StringComparison.Ordinal);
        Assert.Contains("FeedJson.Deserialize", Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<ApproximateCount?>("{}")).Message, StringComparison.Ordinal);
    }

    private static void AssertWrittenAgain(Feed feed)
    {
        string json = FeedJson.Serialize(feed);
        Assert.Equal(json, FeedJson.Serialize(FeedJson.Deserialize(json)));
    }
}
