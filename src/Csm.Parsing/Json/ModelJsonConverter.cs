using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Csm.Parsing.Json;

/// <summary>Lets <c>JsonSerializer.Serialize</c> write of the model what <see cref="FeedJson"/> writes; only the indentation is the caller's.</summary>
internal abstract class ModelJsonConverter<TModel, TDocument>(Func<TModel, TDocument> toDocument, JsonTypeInfo<TDocument> type) : JsonConverter<TModel>
{
    public override TModel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("A feed is read from its dump: use Feed.Parse.");

    public override void Write(Utf8JsonWriter writer, TModel value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, toDocument(value), type);
}
