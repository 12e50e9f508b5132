using Csm.Parsing.Binding;
using YamlDotNet.RepresentationModel;

namespace Csm.Parsing.Tests.Conformance;

/// <summary>twitter-text, validate.yml, the sections about lengths, each written for one configuration.</summary>
public sealed class ValidateLengthTests
{
    public static TheoryData<SuiteCase> Posts => YamlSuite.Read("validate.yml", "tweets");

    public static TheoryData<SuiteCase> PostsWithWeights => YamlSuite.Read("validate.yml", "WeightedTweetsCounterTest");

    public static TheoryData<SuiteCase> PostsOfToday
        => YamlSuite.Read("validate.yml", "WeightedTweetsWithDiscountedEmojiCounterTest", "UnicodeDirectionalMarkerCounterTest");

    [ConformanceTheory]
    [MemberData(nameof(Posts), DisableDiscoveryEnumeration = true)]
    public void A_text_is_valid_by_configuration_1(SuiteCase item)
        => Assert.Equal(item.ExpectedValue, Yaml(TextLength.Measure(item.Text, LengthConfig.Read("config-v1.json")).IsValid));

    [ConformanceTheory]
    [MemberData(nameof(PostsWithWeights), DisableDiscoveryEnumeration = true)]
    public void A_text_is_as_long_by_configuration_2(SuiteCase item) => AssertLength(item, LengthConfig.Read("config-v2.json"));

    [ConformanceTheory]
    [MemberData(nameof(PostsOfToday), DisableDiscoveryEnumeration = true)]
    public void A_text_is_as_long_by_configuration_3(SuiteCase item)
    {
        AssertLength(item, LengthConfig.Read("config-v3.json"));
        PostText text = PostText.Parse(item.Text);
        Assert.Equal(($"{item.Expected["weightedLength"]}", $"{item.Expected["valid"]}"), ($"{text.WeightedLength}", Yaml(text.IsValid)));
    }

    [ConformanceFact]
    public void The_rules_of_today_are_configuration_3()
    {
        LengthRules expected = LengthConfig.Read("config-v3.json");
        Assert.Equal(expected.Ranges.AsEnumerable(), LengthRules.Current.Ranges);
        Assert.Equal(expected with { Ranges = [] }, LengthRules.Current with { Ranges = [] });
    }

    private static void AssertLength(SuiteCase item, LengthRules rules)
    {
        TextLength length = TextLength.Measure(item.Text, rules);
        string[] actual =
        [
            $"weightedLength: {length.Weighted}",
            $"valid: {Yaml(length.IsValid)}",
            $"permillage: {length.Permillage}",
            "displayRangeStart: 0",
            $"displayRangeEnd: {Math.Max(0, item.Text.Length - 1)}",
            "validRangeStart: 0",
            $"validRangeEnd: {length.ValidEnd}",
        ];
        Assert.Equal(((YamlMappingNode)item.Expected).Select(member => $"{member.Key}: {member.Value}"), actual);
    }

    private static string Yaml(bool value) => value ? "true" : "false";
}
