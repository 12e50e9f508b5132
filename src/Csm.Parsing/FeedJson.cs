using System.Buffers;
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

    /// <summary>How much NDJSON goes to a stream at once.</summary>
    private const int BufferSize = 1 << 14;

    private static readonly FeedJsonContext Indented = CreateContext(indented: true);

    internal static FeedJsonContext Compact { get; } = CreateContext(indented: false);

    /// <summary>A feed as one JSON object.</summary>
    /// <example>
    /// <code>
    /// Feed feed = Feed.Parse("A post\n1\n2\n3\n");
    /// File.WriteAllText("feed.json", FeedJson.Serialize(feed));
    /// </code>
    /// </example>
    public static string Serialize(Feed feed, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return JsonSerializer.Serialize(FeedDocument.Of(feed), (indented ? Indented : Compact).FeedDocument);
    }

    /// <summary>Writes a feed to a stream as one JSON object, piece by piece, in UTF-8 without a byte order mark; the stream stays open.</summary>
    /// <exception cref="IOException">The stream cannot be written; a part of the JSON may be.</exception>
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

    /// <summary>Writes some feeds to a stream as a JSON array, piece by piece, in UTF-8 without a byte order mark; the stream stays open.</summary>
    /// <exception cref="IOException">The stream cannot be written; a part of the JSON may be.</exception>
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

    /// <summary>
    /// Writes the posts of a feed to a stream as NDJSON, in UTF-8 without a byte order mark: what <see cref="SerializePosts(Feed)"/> gives, each with
    /// <c>\n</c> after it. The stream stays open.
    /// </summary>
    /// <exception cref="IOException">The stream cannot be written; some of the posts may be.</exception>
    public static void SerializePosts(Stream utf8Json, Feed feed)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(feed);
        JsonTypeInfo<PostLineDocument> type = Compact.PostLineDocument;
        var lines = new ArrayBufferWriter<byte>(BufferSize);
        using var writer = new Utf8JsonWriter(lines, new JsonWriterOptions { SkipValidation = true });
        foreach (PostLineDocument line in PostLineDocument.AllOf(feed))
        {
            JsonSerializer.Serialize(writer, line, type);
            writer.Flush();
            writer.Reset();
            lines.Write("\n"u8);
            if (lines.WrittenCount >= BufferSize)
            {
                utf8Json.Write(lines.WrittenSpan);
                lines.ResetWrittenCount();
            }
        }

        utf8Json.Write(lines.WrittenSpan);
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
