using System.Collections.Immutable;
using System.Text.Json;

namespace Csm.Parsing.Cli.Output;

/// <summary>A column, and how its field is read from the JSON of a post, so that both formats say the same.</summary>
internal sealed record CsvColumn(string Name, Func<JsonElement, string> Read)
{
    private const char Separator = '|';

    public static ImmutableArray<CsvColumn> All { get; } =
    [
        Scalar("handle", "handle"),
        Scalar("sha256", "sha256"),
        Scalar("index", "index"),
        Scalar("text", "text"),
        Scalar("body", "body"),
        Scalar("thread_position", "threadIndex", "position"),
        Scalar("thread_total", "threadIndex", "total"),
        List("markers"),
        Scalar("topic", "topic"),
        Scalar("headline", "headline"),
        .. Count("replies"),
        .. Count("reposts"),
        .. Count("likes"),
        List("mentions"),
        List("lists"),
        List("hashtags"),
        List("cashtags"),
        List("urls"),
        List("emoji"),
        new("entities", post => Join(post.GetProperty("entities"), Describe)),
        Scalar("line", "line"),
        Scalar("utf16_start", "span", "utf16Start"),
        Scalar("utf16_length", "span", "utf16Length"),
    ];

    private static CsvColumn Scalar(string name, params string[] path) => new(name, post => TextOf(path.Aggregate(post, Enter)));

    private static CsvColumn List(string name) => new(name, post => Join(post.GetProperty(name), TextOf));

    private static IEnumerable<CsvColumn> Count(string name) =>
    [
        Scalar(name, name, "value"),
        Scalar($"{name}_text", name, "text"),
        Scalar($"{name}_min", name, "minimum"),
        Scalar($"{name}_max", name, "maximum"),
    ];

    // What is inside of null is null too.
    private static JsonElement Enter(JsonElement element, string property)
        => element.ValueKind == JsonValueKind.Null ? element : element.GetProperty(property);

    private static string TextOf(JsonElement element) => element.ToString();

    // Only a URL can hold the separator; percent-encoded it is the same address.
    private static string Join(JsonElement list, Func<JsonElement, string> describe)
        => string.Join(Separator, list.EnumerateArray().Select(item => describe(item).Replace("|", "%7C", StringComparison.Ordinal)));

    private static string Describe(JsonElement entity)
    {
        JsonElement indices = entity.GetProperty("indices");
        return $"{entity.GetProperty("kind")}:{indices[0]}:{indices[1]}";
    }
}
