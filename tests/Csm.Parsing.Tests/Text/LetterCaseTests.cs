using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Text;

public sealed class LetterCaseTests
{
    /// <summary>Letters whose case Unicode 16 and 17 added, which an older ICU does not know.</summary>
    private static readonly (int First, int Last)[] AddedLately =
        [(0x19B, 0x19B), (0x264, 0x264), (0x1C89, 0x1C8A), (0xA7CB, 0xA7DC), (0x10D50, 0x10D85), (0x16EA0, 0x16ED3)];

    [Theory]
    [InlineData("ABC", "abc")]
    [InlineData("Été", "été")]
    [InlineData("ΤΕΛΟΣ τελος", "τελοσ τελοσ")]
    [InlineData("\u017Fe\u1E9Ete", "seßte")]
    [InlineData("İı", "İı")]
    [InlineData("\U00010400\U00010428", "\U00010428\U00010428")]
    [InlineData("日本 1 #", "日本 1 #")]
    public void All_variants_of_a_letter_have_one_lowercase_letter(string text, string expected) => Assert.Equal(expected, LetterCase.ToLower(text));

    [Fact]
    public void Half_a_surrogate_pair_stays() => Assert.Equal("a\uD801é\uDC00", LetterCase.ToLower("A\uD801É\uDC00"));

    [IcuFact]
    public void Every_letter_has_the_lowercase_letter_that_ICU_gives()
        => Assert.All(
            Enumerable.Range(0, 0x110000).Where(value => Rune.IsValid(value) && !AddedLately.Any(range => value >= range.First && value <= range.Last)).Select(value => new Rune(value).ToString()),
            letter => Assert.Equal(letter.ToUpperInvariant().ToLowerInvariant(), LetterCase.ToLower(letter)));
}
