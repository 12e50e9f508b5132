using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Csm.Parsing.Cli.Output;
using Csm.Parsing.Text;
using CsvHelper;

namespace Csm.Parsing.Cli.Tests;

/// <summary>The CSV says what the JSON says: each field is compared with what its name means there.</summary>
public sealed class CsvColumnTests
{
    private static readonly string[] Counts = ["replies", "reposts", "likes"];

    [Fact]
    public void The_seed_says_the_same() => AssertSameAsJson(File.ReadAllBytes(Seed.Path));

    [Fact]
    public void Dumps_that_a_fuzzer_found_say_the_same()
        => Assert.All(
            Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests", "Csm.Parsing.Fuzz", "corpus", "dump")),
            file => AssertSameAsJson(File.ReadAllBytes(file)));

    [Fact]
    public void Numbers_that_the_json_does_not_hold_are_empty()
        => AssertSameAsJson(Encoding.UTF8.GetBytes("text\n9007199254740992\n9007199254740993\n99999999999999999999\n"));

    [Fact]
    public void Entities_of_each_kind_after_surrogate_pairs_say_the_same()
        => AssertSameAsJson(Encoding.UTF8.GetBytes("🗞️ [2/3] 🇫🇷 Title 🗞️ @a/b @c #d $E 🇫🇷 https://x.com/?a|b\n1\n2\n3\n"));

    private static void AssertSameAsJson(byte[] dump)
    {
        using var stream = new MemoryStream(dump);
        ImmutableArray<Feed> feeds = Feed.ParseAll(SourceText.From(stream));
        foreach ((IDictionary<string, object> row, string line) in RowsOf(feeds).Zip(feeds.SelectMany(FeedJson.SerializePostLines)))
        {
            using var json = JsonDocument.Parse(line);
            Assert.All(CsvColumn.All, column => Assert.Equal(FieldOf(json.RootElement, column.Name), row[column.Name]));
        }
    }

    private static IDictionary<string, object>[] RowsOf(ImmutableArray<Feed> feeds)
    {
        var output = new CsvOutput();
        using var csv = new MemoryStream();
        output.WriteHeader(csv);
        output.Write(csv, feeds);
        csv.Position = 0;
        using var reader = new CsvReader(new StreamReader(csv), CultureInfo.InvariantCulture);
        IDictionary<string, object>[] rows = [.. reader.GetRecords<dynamic>().Cast<IDictionary<string, object>>()];
        Assert.Equal(feeds.Sum(feed => feed.Posts.Length), rows.Length);
        return rows;
    }

    private static string FieldOf(JsonElement post, string column) => column.Split('_') switch
    {
        ["thread", var name] => Inside(post.GetProperty("threadIndex"), name),
        ["utf16", "start"] => Inside(post.GetProperty("span"), "utf16Start"),
        ["utf16", _] => Inside(post.GetProperty("span"), "utf16Length"),
        [var count, var name] => Inside(post.GetProperty(count), name switch { "min" => "minimum", "max" => "maximum", _ => name }),
        _ when Counts.Contains(column) => Inside(post.GetProperty(column), "value"),
        ["entities"] => Join(post.GetProperty(column), entity => $"{entity.GetProperty("kind")}:{entity.GetProperty("indices")[0]}:{entity.GetProperty("indices")[1]}"),
        _ when post.GetProperty(column) is { ValueKind: JsonValueKind.Array } list => Join(list, item => item.ToString().Replace("|", "%7C", StringComparison.Ordinal)),
        _ => post.GetProperty(column).ToString(),
    };

    private static string Inside(JsonElement element, string name) => element.ValueKind == JsonValueKind.Null ? "" : element.GetProperty(name).ToString();

    private static string Join(JsonElement list, Func<JsonElement, string> describe) => string.Join('|', list.EnumerateArray().Select(describe));
}
