using System.Text.Json;
using System.Text.Json.Serialization;

namespace Csm.Parsing.Json;

/// <summary>Lets <c>JsonSerializer.Serialize(feed)</c> write what <see cref="FeedJson"/> writes; only the indentation is the caller's.</summary>
internal sealed class FeedJsonConverter : JsonConverter<Feed>
{
    public override Feed Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => throw new NotSupportedException("A feed is read from its dump: use Feed.Parse.");

    public override void Write(Utf8JsonWriter writer, Feed value, JsonSerializerOptions options)
        => JsonSerializer.Serialize(writer, FeedDocument.Of(value), FeedJson.Compact.FeedDocument);
}
