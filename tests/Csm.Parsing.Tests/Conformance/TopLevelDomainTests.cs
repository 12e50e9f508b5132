namespace Csm.Parsing.Tests.Conformance;

/// <summary>twitter-text, tlds.yml: a name under each top-level domain is a URL.</summary>
public sealed class TopLevelDomainTests
{
    public static TheoryData<SuiteCase> Cases => YamlSuite.Read("tlds.yml", "country", "generic");

    [ConformanceTheory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_domain_makes_a_URL(SuiteCase item)
        => Assert.Equal(item.ExpectedList.Select(value => value.ToString()), PostText.Parse(item.Text).Urls.Select(url => url.Value));

    [ConformanceFact]
    public void There_are_1574_top_level_domains() => Assert.Equal(1574, Cases.Count);
}
