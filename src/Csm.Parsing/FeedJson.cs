using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Csm.Parsing.Json;

namespace Csm.Parsing;

/// <summary>Writes feeds as JSON of the schema <c>csm-feed/1</c>; accents and emoji are not escaped.</summary>
/// <remarks>Fields are never renamed or retyped, only added; what is absent is null or an empty list.</remarks>
public static class FeedJson
{
    /// <summary>The name of the schema.</summary>
    public const string Schema = "csm-feed/1";

    private static readonly FeedJsonContext Indented = CreateContext(indented: true);

    internal static FeedJsonContext Compact { get; } = CreateContext(indented: false);

    /// <summary>A feed as one JSON object.</summary>
    public static string Serialize(Feed feed, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return JsonSerializer.Serialize(FeedDocument.Of(feed), (indented ? Indented : Compact).FeedDocument);
    }

    /// <summary>A feed as one JSON object in UTF-8, which is written as it is made.</summary>
    public static void Serialize(Stream utf8Json, Feed feed, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(feed);
        JsonSerializer.Serialize(utf8Json, FeedDocument.Of(feed), (indented ? Indented : Compact).FeedDocument);
    }

    /// <summary>Some feeds as a JSON array.</summary>
    public static string SerializeAll(IEnumerable<Feed> feeds, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        return JsonSerializer.Serialize(feeds.Select(FeedDocument.Of), (indented ? Indented : Compact).IEnumerableFeedDocument);
    }

    /// <summary>Some feeds as a JSON array in UTF-8, which is written as it is made.</summary>
    public static void SerializeAll(Stream utf8Json, IEnumerable<Feed> feeds, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(feeds);
        JsonSerializer.Serialize(utf8Json, feeds.Select(FeedDocument.Of), (indented ? Indented : Compact).IEnumerableFeedDocument);
    }

    /// <summary>The posts of a feed as JSON objects for lines of NDJSON: the account's handle and the source's SHA-256, then the fields of a post.</summary>
    public static IEnumerable<string> SerializePosts(Feed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        JsonTypeInfo<PostLineDocument> type = Compact.PostLineDocument;
        return PostLineDocument.AllOf(feed).Select(line => JsonSerializer.Serialize(line, type));
    }

    /// <summary>The posts of a feed as NDJSON in UTF-8: what <see cref="SerializePosts(Feed)"/> gives, each with <c>\n</c> after it.</summary>
    public static void SerializePosts(Stream utf8Json, Feed feed)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(feed);
        JsonTypeInfo<PostLineDocument> type = Compact.PostLineDocument;
        using var writer = new Utf8JsonWriter(utf8Json, new JsonWriterOptions { SkipValidation = true });
        foreach (PostLineDocument line in PostLineDocument.AllOf(feed))
        {
            JsonSerializer.Serialize(writer, line, type);
            writer.Flush();
            utf8Json.WriteByte((byte)'\n');
            writer.Reset();
        }
    }

    private static FeedJsonContext CreateContext(bool indented) => new(new JsonSerializerOptions
    {
        Converters = { new UnescapedStringConverter() },
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = indented,
#if NET9_0_OR_GREATER
        NewLine = "\n",
#endif
    });
}
