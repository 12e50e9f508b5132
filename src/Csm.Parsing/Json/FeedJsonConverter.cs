namespace Csm.Parsing.Json;

/// <inheritdoc/>
internal sealed class FeedJsonConverter() : ModelJsonConverter<Feed, FeedDocument>(FeedDocument.Of, FeedJson.Compact.FeedDocument);
