using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Csm.Parsing.Json;

/// <summary>A field of a document of csm-feed/1: its name in JSON, its type, its definition, and how to read it. Immutable.</summary>
public sealed class DocumentField
{
    /// <summary>The fields of each document, found when first asked for.</summary>
    private static readonly Dictionary<Type, Lazy<ImmutableArray<DocumentField>>> Documents = new()
    {
        [typeof(FeedDocument)] = new(Find<FeedDocument>),
        [typeof(SourceDocument)] = new(Find<SourceDocument>),
        [typeof(ProfileDocument)] = new(Find<ProfileDocument>),
        [typeof(PostDocument)] = new(Find<PostDocument>),
        [typeof(PostLineDocument)] = new(Find<PostLineDocument>),
        [typeof(ThreadDocument)] = new(Find<ThreadDocument>),
        [typeof(PositionRangeDocument)] = new(Find<PositionRangeDocument>),
        [typeof(ThreadIndexDocument)] = new(Find<ThreadIndexDocument>),
        [typeof(CountDocument)] = new(Find<CountDocument>),
        [typeof(AuthorDocument)] = new(Find<AuthorDocument>),
        [typeof(PublishedDocument)] = new(Find<PublishedDocument>),
        [typeof(QuoteDocument)] = new(Find<QuoteDocument>),
        [typeof(EntityDocument)] = new(Find<EntityDocument>),
        [typeof(DateDocument)] = new(Find<DateDocument>),
        [typeof(BoundsDocument)] = new(Find<BoundsDocument>),
        [typeof(SpanDocument)] = new(Find<SpanDocument>),
        [typeof(DiagnosticDocument)] = new(Find<DiagnosticDocument>),
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
    public ImmutableArray<DocumentField> Fields => Of(Type);

    /// <summary>Gets the fields of a type of documents, in their order.</summary>
    /// <typeparam name="TDocument">The type, such as <see cref="PostDocument"/>.</typeparam>
    public static ImmutableArray<DocumentField> Of<TDocument>() => Of(typeof(TDocument));

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

    /// <summary>Gets the fields of a type of documents; empty for any other type.</summary>
    internal static ImmutableArray<DocumentField> Of(Type type) => Documents.TryGetValue(type, out Lazy<ImmutableArray<DocumentField>>? fields) ? fields.Value : [];

    private static ImmutableArray<DocumentField> Find<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TDocument>()
    {
        var definitions = typeof(TDocument).GetProperties()
            .ToDictionary(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name), property => property.GetCustomAttribute<FieldAttribute>()!);
        return [.. FeedJsonContext.Default.GetTypeInfo(typeof(TDocument))!.Properties.Select(property => new DocumentField(property, definitions[property.Name]))];
    }
}
