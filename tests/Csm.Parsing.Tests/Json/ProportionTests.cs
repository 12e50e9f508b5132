using Csm.Parsing.Tests.Model;

namespace Csm.Parsing.Tests.Json;

/// <summary>JSON grows with the text and no faster: each character of a page leads to a bounded number of them.</summary>
public sealed class ProportionTests
{
    // A post of eight characters has all its fields, on lines of their own.
    private const int MostPerCharacter = 250;

    [Theory]
    [InlineData("[1/999]\n1\n2\n3\n")]
    [InlineData("[999/999]\n1\n2\n3\n")]
    [InlineData("999/999 a\n1\n2\n3\n1/ b\n1\n2\n3\n")]
    [InlineData("a\n1\n2\n3\n")]
    [InlineData("#a @b $C a.fr 😀 ")]
    [InlineData("5/2/2026 ")]
    public void A_repeated_piece_has_JSON_in_proportion(string piece) => AssertProportion(piece);

    [Theory]
    [MemberData(nameof(BadInputTests.Pieces), MemberType = typeof(BadInputTests))]
    public void Bad_input_has_JSON_in_proportion(string piece) => AssertProportion(piece);

    private static void AssertProportion(string piece)
    {
        string text = LinearTime.Repeat(piece, 20_000);
        Assert.InRange(FeedJson.Serialize(Feed.Parse(text), new FeedJsonOptions { WriteIndented = true }).Length, 0, MostPerCharacter * text.Length);
    }
}
