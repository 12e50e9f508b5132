namespace Csm.Parsing.Json;

/// <inheritdoc/>
internal sealed class ProfileJsonConverter() : ModelJsonConverter<Profile, ProfileDocument>(ProfileDocument.Of, FeedJson.Compact.ProfileDocument);
