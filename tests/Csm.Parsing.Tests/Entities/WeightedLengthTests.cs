namespace Csm.Parsing.Tests.Entities;

/// <summary>The length as the network counts it.</summary>
public sealed class WeightedLengthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc é", 5)]
    [InlineData("a\nb", 3)]
    [InlineData("日本", 4)]
    [InlineData("“–”…", 5)]
    [InlineData("http://site.fr/a/very/long/path/that/goes/on", 23)]
    [InlineData("a site.fr", 25)]
    [InlineData("👨‍👩‍👧‍👦", 2)]
    [InlineData("1️⃣2", 3)]
    [InlineData("©", 1)]
    [InlineData("😀︎", 4)]
    [InlineData("𠀡", 2)]
    [InlineData("#a1️⃣", 4)]
    [InlineData("\u10FF\u2000\u200D\u2010\u201F\u2032\u2037", 7)]
    [InlineData("\u1100\u200E\u200F\u2020\u2031\u2038", 12)]
    public void A_text_is_weighed(string text, int expected) => Assert.Equal(expected, PostText.Parse(text).WeightedLength);

    [Fact]
    public void A_letter_and_its_accent_count_once_and_half_a_pair_does_no_harm() => Assert.Equal(1 + 2 + 1, PostText.Parse("e\u0301\uD83De\u0301").WeightedLength);

    [Theory]
    [InlineData(280, true)]
    [InlineData(281, false)]
    [InlineData(1, true)]
    [InlineData(0, false)]
    public void A_text_has_1_to_280(int length, bool isValid) => Assert.Equal(isValid, PostText.Parse(new string('a', length)).IsValid);

    [Theory]
    [InlineData("a\uFEFFb")]
    [InlineData("a\uFFFE")]
    [InlineData("\uFFFF")]
    public void Noncharacters_are_not_valid(string text) => Assert.False(PostText.Parse(text).IsValid);

    [Fact]
    public void Every_post_of_the_seed_is_valid() => Assert.All(Seed.Parse().Posts, post => Assert.True(PostText.Parse(post.Text).IsValid));
}
