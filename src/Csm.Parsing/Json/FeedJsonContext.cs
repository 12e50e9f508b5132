using System.Text.Json.Serialization;
using Csm.Parsing.Diagnostics;

namespace Csm.Parsing.Json;

/// <summary>Serializes the documents of csm-feed/1 without reflection. Internal, since a public one would make each generated member public.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters =
    [
        typeof(UnescapedStringConverter),
        typeof(SafeIntegerConverter),
        typeof(TextListConverter),
        typeof(IntegerListConverter),
        typeof(KindNameConverter<TextEntityKind>),
        typeof(KindNameConverter<TextDateKind>),
        typeof(KindNameConverter<DiagnosticSeverity>),
    ])]
[JsonSerializable(typeof(FeedDocument))]
[JsonSerializable(typeof(IEnumerable<FeedDocument>))]
[JsonSerializable(typeof(PostLineDocument))]
internal sealed partial class FeedJsonContext : JsonSerializerContext;
