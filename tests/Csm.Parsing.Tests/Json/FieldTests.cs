using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using Csm.Parsing.Json;

namespace Csm.Parsing.Tests.Json;

/// <summary>The definitions of the fields agree with the types of the documents, and with the JSON.</summary>
public sealed class FieldTests
{
    private static readonly NullabilityInfoContext Nullability = new();

    public static TheoryData<Type> Documents => [.. typeof(FeedDocument).Assembly.GetTypes().Where(IsDocument)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_property_is_a_field_that_says_what_it_means(Type document)
        => Assert.All(PropertiesOf(document), property =>
        {
            FieldAttribute field = Assert.IsType<FieldAttribute>(property.GetCustomAttribute<FieldAttribute>());
            Assert.Matches("^[A-Z`]", field.Meaning);
            Assert.DoesNotMatch(@"[.;]$|\n", field.Meaning);
        });

    [Theory]
    [MemberData(nameof(Documents))]
    public void What_can_be_null_says_where(Type document)
        => Assert.All(PropertiesOf(document), property =>
        {
            bool isNullable = Nullability.Create(property).ReadState == NullabilityState.Nullable;
            bool saysWhere = property.GetCustomAttribute<FieldAttribute>()!.NullWhere is not null;
            Assert.Equal(isNullable, saysWhere);
        });

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_within_a_document_has_its_fields(Type document)
        => Assert.All(PropertiesOf(document).Where(property => IsDocument(property.PropertyType)), property
            => Assert.Equal(PropertiesOf(property.PropertyType).Length, FieldsOf(document).Single(field => field.Type == property.PropertyType && field.Name.Equals(property.Name, StringComparison.OrdinalIgnoreCase)).Fields.Length));

    [Fact]
    public void A_field_is_read_by_its_name_in_JSON()
    {
        PostDocument post = PostDocument.Of(Seed.Parse().Posts[0]);
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(Seed.Parse().Posts[0]));
        ImmutableArray<DocumentField> fields = DocumentField.Of<PostDocument>();

        Assert.Equal(json.RootElement.EnumerateObject().Select(property => property.Name), fields.Select(field => field.Name));
        Assert.Equal(post.Text, fields.Single(field => field.Name == "text").GetValue(post));
    }

    [Fact]
    public void Kinds_are_named_in_lower_case()
        => Assert.Equal(
            ["mention", "until", "warning"],
            [KindName.Of(TextEntityKind.Mention), KindName.Of(TextDateKind.Until), KindName.Of(Csm.Parsing.Diagnostics.DiagnosticSeverity.Warning)]);

    private static bool IsDocument(Type type) => type.Namespace == "Csm.Parsing.Json" && type.Name.EndsWith("Document", StringComparison.Ordinal);

    private static PropertyInfo[] PropertiesOf(Type document) => document.GetProperties(BindingFlags.Public | BindingFlags.Instance);

    private static ImmutableArray<DocumentField> FieldsOf(Type document)
        => (ImmutableArray<DocumentField>)typeof(DocumentField).GetMethod(nameof(DocumentField.Of))!.MakeGenericMethod(document).Invoke(null, [])!;
}
