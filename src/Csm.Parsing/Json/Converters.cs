using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Csm.Parsing.Json;

/// <summary>Lets <see cref="JsonSerializer"/> write a part of the model as <see cref="FeedJson"/> does; only the indentation is the caller's.</summary>
/// <typeparam name="TModel">The type of the model.</typeparam>
/// <typeparam name="TDocument">The document that is written for it.</typeparam>
public abstract class ModelJsonConverter<TModel, TDocument> : JsonConverter<TModel>
{
    private readonly Func<TModel, TDocument> _toDocument;
    private readonly Func<FeedJsonContext, JsonTypeInfo<TDocument>> _typeOf;

    private protected ModelJsonConverter(Func<TModel, TDocument> toDocument, Func<FeedJsonContext, JsonTypeInfo<TDocument>> typeOf)
    {
        _toDocument = toDocument;
        _typeOf = typeOf;
    }

    /// <summary>Not supported: the model comes from a dump.</summary>
    /// <param name="reader">The JSON.</param>
    /// <param name="typeToConvert">The type of the model.</param>
    /// <param name="options">The caller's options.</param>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override TModel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw ModelJson.CannotBeRead(typeof(TModel));

    /// <summary>Writes the document.</summary>
    /// <param name="writer">The destination.</param>
    /// <param name="value">The part of the model.</param>
    /// <param name="options">The caller's options, which are not used: csm-feed/1 fixes the names and the escapes.</param>
    public override void Write(Utf8JsonWriter writer, TModel value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, _toDocument(value), _typeOf(FeedJsonContext.Default));
}

/// <summary>Creates the exception for converters of the model that are asked to read.</summary>
internal static class ModelJson
{
    public static NotSupportedException CannotBeRead(Type type)
        => new($"{type.Name} cannot be read from JSON: FeedJson.Deserialize reads the JSON of a feed into a document, and Feed.Parse reads a dump.");
}

/// <summary>Writes a <see cref="Feed"/> as a <see cref="FeedDocument"/>.</summary>
public sealed class FeedJsonConverter() : ModelJsonConverter<Feed, FeedDocument>(FeedDocument.Of, context => context.FeedDocument);

/// <summary>Writes a <see cref="Profile"/> as a <see cref="ProfileDocument"/>.</summary>
public sealed class ProfileJsonConverter() : ModelJsonConverter<Profile, ProfileDocument>(ProfileDocument.Of, context => context.ProfileDocument);

/// <summary>Writes a <see cref="Post"/> as a <see cref="PostDocument"/>.</summary>
public sealed class PostJsonConverter() : ModelJsonConverter<Post, PostDocument>(PostDocument.Of, context => context.PostDocument);

/// <summary>Writes a <see cref="PostThread"/> as a <see cref="ThreadDocument"/>.</summary>
public sealed class PostThreadJsonConverter() : ModelJsonConverter<PostThread, ThreadDocument>(ThreadDocument.Of, context => context.ThreadDocument);

/// <summary>Writes an <see cref="ApproximateCount"/> as a <see cref="CountDocument"/>.</summary>
public sealed class ApproximateCountJsonConverter()
    : ModelJsonConverter<ApproximateCount, CountDocument>(count => CountDocument.Of(count)!, context => context.CountDocument);

/// <summary>Writes an <see cref="Engagement"/> as the counts among the fields of a <see cref="PostDocument"/>.</summary>
public sealed class EngagementJsonConverter : JsonConverter<Engagement>
{
    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always: the model comes from a dump.</exception>
    public override Engagement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw ModelJson.CannotBeRead(typeof(Engagement));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Engagement value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        Write(writer, "replies", value.Replies);
        Write(writer, "reposts", value.Reposts);
        Write(writer, "likes", value.Likes);
        Write(writer, "views", value.Views);
        Write(writer, "bookmarks", value.Bookmarks);
        Write(writer, "quotes", value.Quotes);
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, string name, ApproximateCount? count)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, CountDocument.Of(count), FeedJsonContext.Default.CountDocument!);
    }
}

/// <summary>Writes an integer above 2^53, which not every reader of JSON can hold, as null.</summary>
public sealed class SafeIntegerConverter : JsonConverter<long?>
{
    /// <summary>2^53: every integer up to here has an exact double, so every reader can hold it.</summary>
    public const long Largest = 1L << 53;

    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    public override long? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.Null ? null : reader.GetInt64();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, long? value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value <= Largest)
        {
            writer.WriteNumberValue(value.Value);
        }
        else
        {
            writer.WriteNullValue();
        }
    }
}

/// <summary>Writes the many short lists of a feed without an enumerator for each.</summary>
internal abstract class ListConverter<TItem> : JsonConverter<IReadOnlyList<TItem>>
{
    public override IReadOnlyList<TItem> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var items = new List<TItem>();
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException();
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(ReadItem(ref reader));
        }

        return items;
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<TItem> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        for (int index = 0; index < value.Count; index++)
        {
            WriteItem(writer, value[index]);
        }

        writer.WriteEndArray();
    }

    protected abstract TItem ReadItem(ref Utf8JsonReader reader);

    protected abstract void WriteItem(Utf8JsonWriter writer, TItem item);
}

internal sealed class TextListConverter : ListConverter<string>
{
    protected override string ReadItem(ref Utf8JsonReader reader) => reader.GetString() ?? throw new JsonException();

    protected override void WriteItem(Utf8JsonWriter writer, string item) => UnescapedStringConverter.WriteTo(writer, item);
}

internal sealed class IntegerListConverter : ListConverter<int>
{
    protected override int ReadItem(ref Utf8JsonReader reader) => reader.GetInt32();

    protected override void WriteItem(Utf8JsonWriter writer, int item) => writer.WriteNumberValue(item);
}

/// <summary>Reads the name <c>csm-feed/1</c>, and refuses the JSON of any other schema.</summary>
public sealed class SchemaNameConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">It is another name.</exception>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(FeedJson.Schema)
            ? FeedJson.Schema
            : throw new JsonException($"This is not JSON of the schema {FeedJson.Schema}.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => UnescapedStringConverter.WriteTo(writer, value);
}
