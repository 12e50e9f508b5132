using System.Text.Json;
using Csm.Parsing.Tests.Properties;
using Csm.Parsing.Text;
using FsCheck.Xunit;
using Json.Schema;

namespace Csm.Parsing.Tests.Json.Schema;

/// <summary>The published JSON Schema is that of the fields, and all JSON that is written is valid by it.</summary>
[Properties(Arbitrary = [typeof(Generators)], MaxTest = 100)]
public sealed class FeedJsonSchemaTests
{
    private static readonly string SchemaPath = Path.Combine(RepositoryRoot.Path, "docs", "csm-feed-1.schema.json");

    private static readonly JsonSchema Schema = JsonSchema.FromText(FeedJsonSchema.Create());

    private static readonly string SeedJson = FeedJson.Serialize(Seed.Parse());

    public static TheoryData<string> Corpus
        => [.. Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "tests", "Csm.Parsing.Fuzz", "corpus", "dump")).Select(path => Path.GetFileName(path)!)];

    [Fact]
    public void The_published_schema_is_that_of_the_fields()
    {
        string schema = FeedJsonSchema.Create();
        string published = File.Exists(SchemaPath) ? File.ReadAllText(SchemaPath) : "";
        string received = Path.ChangeExtension(SchemaPath, "received.json");
        File.Delete(received);
        if (schema != published)
        {
            File.WriteAllText(received, schema);
            Assert.Fail($"{SchemaPath} is not the schema of the fields. If the fields are right, replace it with {Path.GetFileName(received)}, which is beside it.");
        }
    }

    [Fact]
    public void The_seed_is_valid() => AssertValid(Seed.Parse());

    [Theory]
    [MemberData(nameof(Corpus))]
    public void The_fuzzing_corpus_is_valid(string file)
    {
        using FileStream stream = File.OpenRead(Path.Combine(RepositoryRoot.Path, "tests", "Csm.Parsing.Fuzz", "corpus", "dump", file));
        Assert.All(Feed.ParseAll(SourceText.From(stream, file)), AssertValid);
    }

    [Property]
    public void Valid_dumps_are_valid(ValidDump dump) => AssertValid(Feed.Parse(dump.Value));

    [Property]
    public void Shuffled_lines_are_valid(ShuffledDump dump) => AssertValid(Feed.Parse(dump.Value));

    [Property]
    public void The_edited_seed_is_valid(MutatedSeed dump) => AssertValid(Feed.Parse(dump.Value));

    [Theory]
    [InlineData("\"csm-feed/1\"", "\"csm-feed/2\"")]
    [InlineData("\"index\":0,", "")]
    [InlineData("\"index\":0,", "\"index\":\"0\",")]
    [InlineData("\"kind\":\"emoji\"", "\"kind\":\"smiley\"")]
    [InlineData("\"headline\":null", "\"headline\":1")]
    [InlineData("\"posts\":[", "\"posts\":[null,")]
    [InlineData("\"utf16Start\":280", "\"utf16Start\":280.5")]
    [InlineData("\"followers\":{\"text\":\"21K\"", "\"followers\":{\"text\":21")]
    public void A_broken_document_is_not_valid(string written, string broken)
    {
        Assert.Contains(written, SeedJson, StringComparison.Ordinal);
        Assert.False(IsValid(SeedJson.Replace(written, broken, StringComparison.Ordinal)));
    }

    private static void AssertValid(Feed feed)
    {
        string json = FeedJson.Serialize(feed);
        Assert.True(IsValid(json), json);
    }

    private static bool IsValid(string json)
    {
        using var document = JsonDocument.Parse(json);
        return Schema.Evaluate(document.RootElement).IsValid;
    }
}
