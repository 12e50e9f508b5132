using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Csm.Parsing.Json;

/// <summary>A field of a document of csm-feed/1: its name in JSON, its type, its definition, and how to read it. Immutable.</summary>
public sealed class DocumentField
{
    private static readonly Dictionary<Type, Func<ImmutableArray<DocumentField>>> Documents = new()
    {
        [typeof(SourceDocument)] = Of<SourceDocument>,
        [typeof(ProfileDocument)] = Of<ProfileDocument>,
        [typeof(ThreadIndexDocument)] = Of<ThreadIndexDocument>,
        [typeof(CountDocument)] = Of<CountDocument>,
        [typeof(BoundsDocument)] = Of<BoundsDocument>,
        [typeof(SpanDocument)] = Of<SpanDocument>,
    };

    private readonly Func<object, object?> _read;

    private DocumentField(JsonPropertyInfo property, FieldAttribute definition)
    {
        Name = property.Name;
        Type = property.PropertyType;
        Definition = definition;
        _read = property.Get!;
    }

    /// <summary>The name in JSON.</summary>
    public string Name { get; }

    /// <summary>The type of the property.</summary>
    public Type Type { get; }

    /// <summary>What the field means, and how tables show it.</summary>
    public FieldAttribute Definition { get; }

    /// <summary>The fields of the nested document; empty for a value or a list.</summary>
    public ImmutableArray<DocumentField> Fields => Documents.TryGetValue(Type, out Func<ImmutableArray<DocumentField>>? fields) ? fields() : [];

    /// <summary>Gets the fields of a type of documents, in their order.</summary>
    /// <typeparam name="TDocument">The type, such as <see cref="PostDocument"/>.</typeparam>
    public static ImmutableArray<DocumentField> Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TDocument>()
    {
        var definitions = typeof(TDocument).GetProperties()
            .ToDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name), property => property.GetCustomAttribute<FieldAttribute>()!);
        return [.. FeedJsonContext.Default.GetTypeInfo(typeof(TDocument))!.Properties.Select(property => new DocumentField(property, definitions[property.Name]))];
    }

    /// <summary>Reads the field of a document.</summary>
    /// <param name="document">The document, of the type that has the field.</param>
    /// <returns>The value; null if the document has none.</returns>
    public object? GetValue(object document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return _read(document);
    }

    /// <summary>The name in JSON.</summary>
    public override string ToString() => Name;
}
