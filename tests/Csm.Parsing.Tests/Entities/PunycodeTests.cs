using Csm.Parsing.PostTexts.Scanners;

namespace Csm.Parsing.Tests.Entities;

/// <summary>How long labels are as DNS writes them. The encoded forms are those of Python's codec.</summary>
public sealed class PunycodeTests
{
    private const int NoLimit = 1000;

    [Theory]
    [InlineData("abc", "abc")]
    [InlineData("été", "xn--t-9fab")]
    [InlineData("ça-va", "xn--a-va-zoa")]
    [InlineData("日本語", "xn--wgv71a119e")]
    [InlineData("conseil-supérieur-de-la-magistrature", "xn--conseil-suprieur-de-la-magistrature-ldd")]
    [InlineData("a日b本c語", "xn--abc-t08fm0duz6h")]
    [InlineData("ÿÿÿÿÿÿÿÿ", "xn--wdaaaaaaaa")]
    [InlineData("été2025été", "xn--t2025t-9uabeb")]
    [InlineData("🏛\uFE0F🏛", "xn--v86cq354bba")]
    [InlineData("aé𝒜é", "xn--a-bgaa73009b")]
    [InlineData("ЯжитьЖЖЖЖЖ", "xn--i0aaaaa9lzbq4gue")]
    [InlineData("éàüéàüéàüéàüéàüéàü", "xn--0caaaaaa1dbbbbb2vccccc")]
    [InlineData("中中中中中中中中中中中中中中中中中中中中中中中中中中中中中中", "xn--fiqaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("\u0080\uFFFF", "xn--a8291k")]
    public void A_label_is_as_long_as_its_encoded_form(string label, string encoded) => Assert.Equal(encoded.Length, Punycode.EncodedLength(label, NoLimit));

    [Theory]
    [InlineData('\u3002')]
    [InlineData('\uFF0E')]
    [InlineData('\uFF61')]
    public void Other_dots_part_labels_too(char dot) => Assert.Equal("xn--9ca.xn--9ca".Length, Punycode.EncodedLength($"é{dot}é", NoLimit));

    [Fact]
    public void A_label_that_is_far_too_long_is_not_encoded() => Assert.Equal(21, Punycode.EncodedLength(new string('é', 21), limit: 10));

    [Fact]
    public void Half_a_surrogate_pair_stands_for_itself() => Assert.Equal(Punycode.EncodedLength("\uE000", NoLimit), Punycode.EncodedLength("\uD800", NoLimit));
}
