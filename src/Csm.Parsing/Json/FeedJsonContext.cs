using System.Text.Json.Serialization;

namespace Csm.Parsing.Json;

[JsonSerializable(typeof(FeedDocument))]
[JsonSerializable(typeof(IEnumerable<FeedDocument>))]
[JsonSerializable(typeof(PostDocument))]
[JsonSerializable(typeof(PostLineDocument))]
[JsonSerializable(typeof(ProfileDocument))]
internal sealed partial class FeedJsonContext : JsonSerializerContext;
