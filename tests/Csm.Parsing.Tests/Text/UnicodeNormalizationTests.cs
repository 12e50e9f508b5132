using System.Globalization;
using System.Text;
using Csm.Parsing.Text;
using FsCheck.Xunit;

namespace Csm.Parsing.Tests.Text;

public sealed class UnicodeNormalizationTests
{
    /// <summary>Marks, letters and syllables that Unicode 16 and 17 added, which an older ICU does not know.</summary>
    private static readonly (int First, int Last)[] AddedLately =
    [
        (0x897, 0x897), (0x1ACF, 0x1AEB), (0x105C9, 0x105E4), (0x10D69, 0x10D6D), (0x10EFA, 0x10EFB), (0x11383, 0x113D0), (0x16121, 0x1612F),
        (0x16D68, 0x16D6A), (0x1E5EE, 0x1E5EF), (0x1E6E3, 0x1E6F5),
    ];

    [Theory]
    [InlineData("", "", "")]
    [InlineData("\u00E9t\u00E9", "\u00E9t\u00E9", "e\u0301te\u0301")]
    [InlineData("e\u0301te\u0301", "\u00E9t\u00E9", "e\u0301te\u0301")]
    [InlineData("a\u0302\u0323 a\u0323\u0302 \u00E2\u0323", "\u1EAD \u1EAD \u1EAD", "a\u0323\u0302 a\u0323\u0302 a\u0323\u0302")]
    [InlineData("a\u0301\u0301", "\u00E1\u0301", "a\u0301\u0301")]
    [InlineData("a\u0327\u0334\u0301", "\u00E1\u0334\u0327", "a\u0334\u0327\u0301")]
    [InlineData("\u212B \u2126", "\u00C5 \u03A9", "A\u030A \u03A9")]
    [InlineData("\u0958 \u0344", "\u0915\u093C \u0308\u0301", "\u0915\u093C \u0308\u0301")]
    [InlineData("\u1112\u1161\u11AB \uD558\u11AB \u1161", "\uD55C \uD55C \u1161", "\u1112\u1161\u11AB \u1112\u1161\u11AB \u1161")]
    [InlineData("\uD55C\u11AB", "\uD55C\u11AB", "\u1112\u1161\u11AB\u11AB")]
    [InlineData("\u30AB\u3099", "\u30AC", "\u30AB\u3099")]
    [InlineData("\u1F82", "\u1F82", "\u03B1\u0313\u0300\u0345")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165", "\U0001D157\U0001D165")]
    [InlineData("\U00011099\U000110BA", "\U0001109A", "\U00011099\U000110BA")]
    [InlineData("\U0001611E\U00016126", "\U00016121\U00016123", "\U0001611E\U0001611E\U0001611E\U0001611F")]
    [InlineData("\U0002F800", "\u4E3D", "\u4E3D")]
    [InlineData("\u0301e", "\u0301e", "\u0301e")]
    [InlineData("\uFB01 \u2460", "\uFB01 \u2460", "\uFB01 \u2460")]
    public void A_text_has_a_composed_and_a_decomposed_form(string text, string composed, string decomposed)
        => Assert.Equal((composed, decomposed), (UnicodeNormalization.ToFormC(text), UnicodeNormalization.ToFormD(text)));

    [Fact]
    public void Half_a_surrogate_pair_stays_and_separates_a_letter_from_its_mark()
    {
        const string Text = "e\uD83D\u0301e\u0301\uDE00\uFFFEe\u0301";
        Assert.Equal("e\uD83D\u0301\u00E9\uDE00\uFFFE\u00E9", UnicodeNormalization.ToFormC(Text));
        Assert.Equal(Text, UnicodeNormalization.ToFormD(Text));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("Les magistrats – d’été 🇫🇷")]
    [InlineData("日本語のテキスト")]
    [InlineData("한국어")]
    [InlineData("हिन्दी ไทยน้ำ مُحَمَّد")]
    public void A_text_in_form_C_stays_the_same_string(string text) => Assert.Same(text, UnicodeNormalization.ToFormC(text));

    [Property]
    public bool Each_form_is_stable_and_leads_to_the_other(string[] pieces)
    {
        string text = string.Concat(pieces.Select(piece => piece + "e\u0323\u0302\u1112\u1161"));
        string composed = UnicodeNormalization.ToFormC(text);
        string decomposed = UnicodeNormalization.ToFormD(text);
        return UnicodeNormalization.ToFormC(composed) == composed && UnicodeNormalization.ToFormC(decomposed) == composed
            && UnicodeNormalization.ToFormD(composed) == decomposed && UnicodeNormalization.ToFormD(decomposed) == decomposed;
    }

    [IcuFact]
    public void Every_character_is_normalized_as_ICU_does_alone_and_between_others()
    {
        // Many at once, since the platform takes long for each text.
        foreach (string[] characters in KnownCharacters().Chunk(256))
        {
            AssertAsIcu(string.Join('\n', characters.Select(character => $"{character}\na\u0327{character}\u0323\u0301{character}")));
        }
    }

    [IcuFact]
    public void Sequences_of_marks_letters_and_syllables_are_normalized_as_ICU_does()
    {
        string[] interesting = [.. KnownCharacters().Where(character => character.Normalize(NormalizationForm.FormD) != character || IsMark(character)), "a", "e", "\u1100", "\u1161", "\u11A8", "\uAC00"];
        var random = new Random(1);
        for (int sequence = 0; sequence < 20_000; sequence++)
        {
            AssertAsIcu(string.Concat(random.GetItems(interesting, 1 + random.Next(12))));
        }
    }

    private static void AssertAsIcu(string text)
    {
        if (UnicodeNormalization.ToFormC(text) != text.Normalize(NormalizationForm.FormC) || UnicodeNormalization.ToFormD(text) != text.Normalize(NormalizationForm.FormD))
        {
            Assert.Fail($"{string.Join(' ', text.EnumerateRunes().Select(rune => $"{rune.Value:X4}"))} is not normalized as ICU does.");
        }
    }

    // U+FFFE is refused by the platform. Of those that are nothing yet or anything in private, some stand for all.
    private static IEnumerable<string> KnownCharacters()
        => Enumerable.Range(0, 0x110000)
            .Where(value => Rune.IsValid(value) && value != 0xFFFE && (IsAssigned(value) || value % 128 == 0) && !AddedLately.Any(range => value >= range.First && value <= range.Last))
            .Select(value => new Rune(value).ToString());

    private static bool IsAssigned(int value)
        => CharUnicodeInfo.GetUnicodeCategory(value) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    private static bool IsMark(string character) => Rune.GetUnicodeCategory(Rune.GetRuneAt(character, 0)) is UnicodeCategory.NonSpacingMark;
}
