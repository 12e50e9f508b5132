using System.Globalization;
using System.Text.Json;
using CsvHelper;

namespace Csm.Parsing.Cli.Tests;

/// <summary>The table <c>posts</c> of <c>csm export</c> has the values that <c>csm parse --format ndjson</c> has.</summary>
public sealed class SamePostsTests : IDisposable
{
    /// <summary>The columns whose values are in the JSON of a post.</summary>
    private static readonly string[] Columns =
    [
        "source_id", "source_path", "source_sha256", "handle", "post_key", "post_index", "text", "body", "thread_position", "thread_total", "markers", "topic", "headline",
        .. from count in (string[])["replies", "reposts", "likes"] from part in (string[])["text", "value", "min", "max"] select $"{count}_{part}",
        "mentions", "lists", "hashtags", "cashtags", "urls", "emoji", "entities", "dates", "published_earliest", "published_latest",
        "line", "utf16_start", "utf16_length",
    ];

    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public Task In_the_seed() => AssertSamePostsAsync(CliSession.Seed);

    [Fact]
    public Task In_dumps_that_a_fuzzer_found()
        => AssertSamePostsAsync(Path.Combine(RepositoryRoot.Path, "tests", "Csm.Parsing.Fuzz", "corpus", "dump", "*"));

    [Theory]
    [InlineData("text\n9007199254740992\n9007199254740993\n99999999999999999999\n")]
    [InlineData("🗞️ [2/3] 🇫🇷 Title 🗞️ @a/b @c #d $E 🇫🇷 https://x.com/?a|b\n1\n2\n3\n")]
    public Task Where_numbers_are_too_large_and_after_surrogate_pairs(string dump)
    {
        _session.Write("dump.txt", dump);
        return AssertSamePostsAsync("dump.txt");
    }

    private async Task AssertSamePostsAsync(string file)
    {
        await _session.RunAsync("export", file, "--tables", "posts", "--output", "tables");
        CliResult parsed = await _session.RunAsync("parse", file, "--all-feeds", "--format", "ndjson");

        string[] lines = parsed.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var reader = new CsvReader(new StringReader(_session.Read("tables/posts.csv")), CultureInfo.InvariantCulture);
        IDictionary<string, object>[] rows = [.. reader.GetRecords<dynamic>().Cast<IDictionary<string, object>>()];
        Assert.Equal(lines.Length, rows.Length);
        Assert.NotEmpty(rows);
        foreach ((IDictionary<string, object> row, string line) in rows.Zip(lines))
        {
            using var json = JsonDocument.Parse(line);
            Assert.All(Columns, column => Assert.Equal(FieldOf(json.RootElement, column), row[column]));
        }
    }

    private static string FieldOf(JsonElement post, string column) => column.Split('_') switch
    {
        ["source", "sha256"] => post.GetProperty("sha256").ToString(),
        ["source", var name] => post.GetProperty("source" + char.ToUpperInvariant(name[0]) + name[1..]).ToString(),
        ["post", "key"] => post.GetProperty("postKey").ToString(),
        ["post", var name] => post.GetProperty(name).ToString(),
        ["thread", var name] => Inside(post.GetProperty("threadIndex"), name),
        ["published", var name] => Inside(post.GetProperty("publishedBetween"), name),
        ["utf16", "start"] => Inside(post.GetProperty("span"), "utf16Start"),
        ["utf16", _] => Inside(post.GetProperty("span"), "utf16Length"),
        [var count, var name] => Inside(post.GetProperty(count), name switch { "min" => "minimum", "max" => "maximum", _ => name }),
        ["entities"] => Join(post.GetProperty(column), PlaceOf),
        ["dates"] => Join(post.GetProperty(column), date => date.GetProperty("edtf").ToString()),
        _ when post.GetProperty(column) is { ValueKind: JsonValueKind.Array } list
            => Join(list, item => item.ToString().Replace("|", "%7C", StringComparison.Ordinal)),
        _ => post.GetProperty(column).ToString(),
    };

    private static string Inside(JsonElement element, string name) => element.ValueKind == JsonValueKind.Null ? "" : element.GetProperty(name).ToString();

    private static string PlaceOf(JsonElement entity)
        => $"{entity.GetProperty("kind")}:{entity.GetProperty("indices")[0]}:{entity.GetProperty("indices")[1]}";

    private static string Join(JsonElement list, Func<JsonElement, string> describe) => string.Join('|', list.EnumerateArray().Select(describe));
}
