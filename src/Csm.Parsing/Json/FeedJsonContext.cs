using System.Text.Json.Serialization;

namespace Csm.Parsing.Json;

[JsonSerializable(typeof(FeedDocument))]
[JsonSerializable(typeof(IEnumerable<FeedDocument>))]
[JsonSerializable(typeof(PostLineDocument))]
internal sealed partial class FeedJsonContext : JsonSerializerContext;
