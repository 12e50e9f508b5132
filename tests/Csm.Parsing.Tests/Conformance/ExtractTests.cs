using System.Globalization;
using Csm.Parsing.Text;
using YamlDotNet.RepresentationModel;

namespace Csm.Parsing.Tests.Conformance;

/// <summary>twitter-text, extract.yml: all entities of a text, in order.</summary>
public sealed class ExtractTests
{
    public static TheoryData<SuiteCase> Values
        => Read("mentions", "urls", "tco_urls_with_params", "hashtags", "hashtags_from_astral", "cashtags");

    public static TheoryData<SuiteCase> ValuesAndIndices
        => Read(
            "mentions_with_indices",
            "mentions_or_lists_with_indices",
            "urls_with_indices",
            "urls_with_directional_markers",
            "hashtags_with_indices",
            "cashtags_with_indices");

    public static TheoryData<SuiteCase> Replies => Read("replies");

    [ConformanceTheory]
    [MemberData(nameof(Values), DisableDiscoveryEnumeration = true)]
    public void A_text_has_these_entities(SuiteCase item)
        => Assert.Equal(item.ExpectedList.Select(value => value.ToString()), EntitiesOf(item).Select(entity => entity.Value));

    [ConformanceTheory]
    [MemberData(nameof(ValuesAndIndices), DisableDiscoveryEnumeration = true)]
    public void Entities_are_where_they_should_be(SuiteCase item)
        => Assert.Equal(item.ExpectedList.Select(Expected), EntitiesOf(item).Select(entity => (entity.Value, entity.Span.ToCodePoints(item.Text))));

    [ConformanceTheory]
    [MemberData(nameof(Replies), DisableDiscoveryEnumeration = true)]
    public void A_text_replies_to_whom_it_should(SuiteCase item) => Assert.Equal(item.ExpectedValue, PostText.Parse(item.Text).ReplyTo);

    [ConformanceFact]
    public void Extraction_has_238_cases() => Assert.Equal(238, Values.Count + ValuesAndIndices.Count + Replies.Count);

    private static TheoryData<SuiteCase> Read(params string[] sections) => YamlSuite.Read("extract.yml", sections);

    private static IEnumerable<TextEntity> EntitiesOf(SuiteCase item)
    {
        TextEntityKind[] kinds = KindsOf(item.Section);
        return PostText.Parse(item.Text).Entities.Where(entity => kinds.Contains(entity.Kind));
    }

    // "mentions" are accounts alone: twitter-text's extractMentions leaves lists out, their owners too.
    private static TextEntityKind[] KindsOf(string section) => section switch
    {
        "mentions" or "mentions_with_indices" => [TextEntityKind.Mention],
        "mentions_or_lists_with_indices" => [TextEntityKind.Mention, TextEntityKind.List],
        "hashtags" or "hashtags_from_astral" or "hashtags_with_indices" => [TextEntityKind.Hashtag],
        "cashtags" or "cashtags_with_indices" => [TextEntityKind.Cashtag],
        _ => [TextEntityKind.Url],
    };

    private static (string Value, TextSpan Span) Expected(YamlNode entity)
    {
        var members = ((YamlMappingNode)entity).Children;
        int[] indices = [.. ((YamlSequenceNode)members["indices"]).Select(index => int.Parse(index.ToString(), CultureInfo.InvariantCulture))];

        // The other members are the parts of the value: "owner" and "/list", or a single one for all other kinds.
        string value = string.Concat(members.Where(member => member.Key.ToString() != "indices").Select(member => member.Value));
        return (value, TextSpan.FromBounds(indices[0], indices[1]));
    }
}
