using Csm.Parsing.Tests.Reference;
using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Conformance;

/// <summary>twitter-text, validate.yml, the sections about entities: whether the whole text is one entity.</summary>
public sealed class ValidateEntityTests
{
    public static TheoryData<SuiteCase> SignedEntities => YamlSuite.Read("validate.yml", "usernames", "lists", "hashtags");

    public static TheoryData<SuiteCase> Urls => YamlSuite.Read("validate.yml", "urls", "urls_without_protocol");

    [ConformanceTheory]
    [MemberData(nameof(SignedEntities), DisableDiscoveryEnumeration = true)]
    public void A_text_is_one_entity_or_none(SuiteCase item)
        => Assert.Equal(item.ExpectedValue == "true", IsOne(item.Text, KindOf(item.Section)));

    // Not every valid URL is found in a text. Those that the search never finds as a whole are checked by the reference.
    [ConformanceTheory]
    [MemberData(nameof(Urls), DisableDiscoveryEnumeration = true)]
    public void A_text_is_one_URL_or_none(SuiteCase item)
        => Assert.Equal(item.ExpectedValue == "true", UrlForm.IsNeverFound(item.Text)
            ? ReferenceUrlValidity.IsValid(item.Text, requireProtocol: item.Section == "urls")
            : IsOne(item.Text, TextEntityKind.Url));

    [ConformanceFact]
    public void Validation_has_97_cases()
        => Assert.Equal(97, new[]
        {
            SignedEntities, Urls, ValidateLengthTests.Posts, ValidateLengthTests.PostsWithWeights, ValidateLengthTests.PostsOfToday,
        }.Sum(cases => cases.Count));

    private static bool IsOne(string text, TextEntityKind kind)
        => PostText.Parse(text).Entities is [var entity] && entity.Kind == kind && entity.Span == new TextSpan(0, text.Length);

    private static TextEntityKind KindOf(string section) => section switch
    {
        "usernames" => TextEntityKind.Mention,
        "lists" => TextEntityKind.List,
        _ => TextEntityKind.Hashtag,
    };
}
