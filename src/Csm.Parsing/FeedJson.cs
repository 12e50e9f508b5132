using System.Buffers;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Csm.Parsing.Json;
using Csm.Parsing.Text;

namespace Csm.Parsing;

/// <summary>Writes feeds as JSON of the schema <c>csm-feed/1</c>, and reads that JSON back into documents. Accents and emoji are not escaped.</summary>
/// <remarks>Fields are never renamed or retyped, only added; what is absent is null or an empty list. The JSON Schema is <c>docs/csm-feed-1.schema.json</c>.</remarks>
public static class FeedJson
{
    /// <summary>The name of the schema.</summary>
    public const string Schema = "csm-feed/1";

    /// <summary>How many bytes of NDJSON are gathered before they go to a stream.</summary>
    private const int BufferSize = 1 << 14;

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    private static readonly FeedJsonContext Indented = new(new JsonSerializerOptions(FeedJsonContext.Default.Options)
    {
        WriteIndented = true,
#if NET9_0_OR_GREATER
        NewLine = "\n",
#endif
    });

    /// <summary>Writes a feed as one JSON object.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <returns>The JSON.</returns>
    public static string Serialize(Feed feed, FeedJsonOptions? options = null)
        => JsonSerializer.Serialize(FeedDocument.Of(feed), ContextFor(options).FeedDocument);

    /// <summary>Writes a document as one JSON object. A document that was read from JSON gives the same JSON.</summary>
    /// <param name="document">The document.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <returns>The JSON.</returns>
    public static string Serialize(FeedDocument document, FeedJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.Serialize(document, ContextFor(options).FeedDocument);
    }

    /// <summary>Writes a feed to a stream as one JSON object, piece by piece, in UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <param name="utf8Json">The destination.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <exception cref="IOException">The stream cannot be written; part of the JSON may have been.</exception>
    public static void Serialize(Stream utf8Json, Feed feed, FeedJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        JsonSerializer.Serialize(utf8Json, FeedDocument.Of(feed), ContextFor(options).FeedDocument);
    }

    /// <summary>Writes a feed as <see cref="Serialize(Stream, Feed, FeedJsonOptions?)"/> does, without ever blocking on the stream.</summary>
    /// <param name="utf8Json">The destination, such as <c>response.Body</c>.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when everything is written.</returns>
    /// <exception cref="IOException">The stream cannot be written; part of the JSON may have been.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task SerializeAsync(Stream utf8Json, Feed feed, FeedJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return JsonSerializer.SerializeAsync(utf8Json, FeedDocument.Of(feed), ContextFor(options).FeedDocument, cancellationToken);
    }

    /// <summary>Writes feeds as a JSON array.</summary>
    /// <param name="feeds">The feeds.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <returns>The JSON.</returns>
    public static string SerializeAll(IEnumerable<Feed> feeds, FeedJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        return JsonSerializer.Serialize(feeds.Select(FeedDocument.Of), ContextFor(options).IEnumerableFeedDocument);
    }

    /// <summary>Writes feeds to a stream as a JSON array, piece by piece, in UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <param name="utf8Json">The destination.</param>
    /// <param name="feeds">The feeds.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <exception cref="IOException">The stream cannot be written; part of the JSON may have been.</exception>
    public static void SerializeAll(Stream utf8Json, IEnumerable<Feed> feeds, FeedJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(feeds);
        JsonSerializer.Serialize(utf8Json, feeds.Select(FeedDocument.Of), ContextFor(options).IEnumerableFeedDocument);
    }

    /// <summary>Writes feeds as <see cref="SerializeAll(Stream, IEnumerable{Feed}, FeedJsonOptions?)"/> does, without ever blocking on the stream.</summary>
    /// <param name="utf8Json">The destination, such as <c>response.Body</c>.</param>
    /// <param name="feeds">The feeds.</param>
    /// <param name="options">How to write; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when everything is written.</returns>
    /// <exception cref="IOException">The stream cannot be written; part of the JSON may have been.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task SerializeAllAsync(
        Stream utf8Json, IEnumerable<Feed> feeds, FeedJsonOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(feeds);
        return JsonSerializer.SerializeAsync(utf8Json, feeds.Select(FeedDocument.Of), ContextFor(options).IEnumerableFeedDocument, cancellationToken);
    }

    /// <summary>Writes the posts of a feed as the lines of NDJSON: the account's handle and the source's SHA-256, then the fields of a post.</summary>
    /// <param name="feed">The feed.</param>
    /// <returns>A JSON object for each post, without a line end, written when it is asked for.</returns>
    public static IEnumerable<string> SerializePostLines(Feed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        JsonTypeInfo<PostLineDocument> type = FeedJsonContext.Default.PostLineDocument;
        return PostLineDocument.AllOf(feed).Select(line => JsonSerializer.Serialize(line, type));
    }

    /// <summary>
    /// Writes the posts of a feed to a stream as NDJSON, in UTF-8 without a byte order mark: what <see cref="SerializePostLines(Feed)"/> returns, each line
    /// ended by <c>\n</c>. The stream stays open.
    /// </summary>
    /// <param name="utf8Json">The destination.</param>
    /// <param name="feed">The feed.</param>
    /// <exception cref="IOException">The stream cannot be written; some of the posts may have been.</exception>
    public static void SerializePostLines(Stream utf8Json, Feed feed)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(feed);
        foreach (ReadOnlyMemory<byte> lines in GatherPostLines(feed))
        {
            utf8Json.Write(lines.Span);
        }
    }

    /// <summary>Writes the posts of a feed as <see cref="SerializePostLines(Stream, Feed)"/> does, without ever blocking on the stream.</summary>
    /// <param name="utf8Json">The destination, such as <c>response.Body</c>.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when everything is written.</returns>
    /// <exception cref="IOException">The stream cannot be written; some of the posts may have been.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task SerializePostLinesAsync(Stream utf8Json, Feed feed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        ArgumentNullException.ThrowIfNull(feed);
        return WriteAsync();

        async Task WriteAsync()
        {
            foreach (ReadOnlyMemory<byte> lines in GatherPostLines(feed))
            {
                await utf8Json.WriteAsync(lines, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>Reads the JSON of a feed into a document. Unknown fields are ignored.</summary>
    /// <param name="json">One JSON object of the schema <c>csm-feed/1</c>.</param>
    /// <exception cref="JsonException">It is not JSON, or not of that schema.</exception>
    public static FeedDocument Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentCheck.Of(JsonSerializer.Deserialize(json.AsSpan().TrimStart(SourceText.ByteOrderMark), FeedJsonContext.Default.FeedDocument));
    }

    /// <summary>Reads the JSON of a feed into a document. Unknown fields are ignored.</summary>
    /// <param name="utf8Json">One JSON object of the schema <c>csm-feed/1</c>, in UTF-8.</param>
    /// <exception cref="JsonException">It is not JSON, or not of that schema.</exception>
    public static FeedDocument Deserialize(ReadOnlySpan<byte> utf8Json)
        => DocumentCheck.Of(JsonSerializer.Deserialize(utf8Json.StartsWith(ByteOrderMark) ? utf8Json[ByteOrderMark.Length..] : utf8Json, FeedJsonContext.Default.FeedDocument));

    /// <summary>Reads the JSON of a feed into a document. Unknown fields are ignored.</summary>
    /// <param name="utf8Json">A stream of one JSON object of the schema <c>csm-feed/1</c>, in UTF-8, which is read to its end.</param>
    /// <exception cref="JsonException">It is not JSON, or not of that schema.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static FeedDocument Deserialize(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return DocumentCheck.Of(JsonSerializer.Deserialize(utf8Json, FeedJsonContext.Default.FeedDocument));
    }

    /// <summary>Reads the JSON of a feed as <see cref="Deserialize(Stream)"/> does, without ever blocking on the stream.</summary>
    /// <param name="utf8Json">A stream of one JSON object of the schema <c>csm-feed/1</c>, in UTF-8, which is read to its end.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <exception cref="JsonException">It is not JSON, or not of that schema.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static Task<FeedDocument> DeserializeAsync(Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return ReadAsync();

        async Task<FeedDocument> ReadAsync()
            => DocumentCheck.Of(await JsonSerializer.DeserializeAsync(utf8Json, FeedJsonContext.Default.FeedDocument, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>Reads the JSON of several feeds into documents. Unknown fields are ignored.</summary>
    /// <param name="json">A JSON array of objects of the schema <c>csm-feed/1</c>.</param>
    /// <exception cref="JsonException">It is not JSON, or not of that schema.</exception>
    public static ImmutableArray<FeedDocument> DeserializeAll(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return CheckAll(JsonSerializer.Deserialize(json.AsSpan().TrimStart(SourceText.ByteOrderMark), FeedJsonContext.Default.IEnumerableFeedDocument));
    }

    /// <summary>Reads the JSON of several feeds into documents. Unknown fields are ignored.</summary>
    /// <param name="utf8Json">A stream of a JSON array of objects of the schema <c>csm-feed/1</c>, in UTF-8, which is read to its end.</param>
    /// <exception cref="JsonException">It is not JSON, or not of that schema.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static ImmutableArray<FeedDocument> DeserializeAll(Stream utf8Json)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return CheckAll(JsonSerializer.Deserialize(utf8Json, FeedJsonContext.Default.IEnumerableFeedDocument));
    }

    /// <summary>Reads a line of NDJSON, as <see cref="SerializePostLines(Feed)"/> writes it, into a document. Unknown fields are ignored.</summary>
    /// <param name="json">One JSON object.</param>
    /// <exception cref="JsonException">It is not JSON, or not such a line.</exception>
    public static PostLineDocument DeserializePostLine(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return DocumentCheck.Of(JsonSerializer.Deserialize(json, FeedJsonContext.Default.PostLineDocument));
    }

    private static ImmutableArray<FeedDocument> CheckAll(IEnumerable<FeedDocument>? documents)
        => [.. (documents ?? throw new JsonException($"This is not JSON of the schema {Schema}.")).Select(DocumentCheck.Of)];

    private static FeedJsonContext ContextFor(FeedJsonOptions? options) => options is { WriteIndented: true } ? Indented : FeedJsonContext.Default;

    // Whole lines, many at once: each piece is overwritten by the next.
    private static IEnumerable<ReadOnlyMemory<byte>> GatherPostLines(Feed feed)
    {
        JsonTypeInfo<PostLineDocument> type = FeedJsonContext.Default.PostLineDocument;
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
                yield return lines.WrittenMemory;
                lines.ResetWrittenCount();
            }
        }

        yield return lines.WrittenMemory;
    }
}
