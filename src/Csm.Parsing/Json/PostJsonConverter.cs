namespace Csm.Parsing.Json;

/// <inheritdoc/>
internal sealed class PostJsonConverter() : ModelJsonConverter<Post, PostDocument>(PostDocument.Of, FeedJson.Compact.PostDocument);
