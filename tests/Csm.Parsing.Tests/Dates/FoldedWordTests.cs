using System.Text;
using Csm.Parsing.Dates;

namespace Csm.Parsing.Tests.Dates;

public sealed class FoldedWordTests
{
    // After Latin Extended Additional.
    private const int EndOfLatin = 0x1F00;

    [Theory]
    [InlineData("CARACTÈRES", "caracteres")]
    [InlineData("caracte\u0300res", "caracteres")]
    [InlineData("Übër", "uber")]
    [InlineData("ệ", "e")]
    [InlineData("e\u0323\u0302", "e")]
    [InlineData("nœuds", "noeuds")]
    [InlineData("1ᵉʳ", "1er")]
    [InlineData("март", "март")]
    public void A_word_is_folded_to_lower_case_without_accents(string word, string folded) => Assert.Equal(folded, Fold(word));

    [Fact]
    public void A_word_that_is_too_long_is_not_folded() => Assert.False(FoldedWord.TryFold("nœud", new char[4], out _));

    [IcuFact]
    public void Each_latin_letter_with_accents_is_the_letter_of_its_decomposition()
        => Assert.All(LettersWithAccents(), letter => Assert.Equal($"{char.ToLowerInvariant(Decompose(letter)[0])}", Fold($"{letter}")));

    [IcuFact]
    public void A_decomposed_letter_is_folded_as_a_composed_one()
        => Assert.All(LettersWithAccents(), letter => Assert.Equal(Fold($"{letter}"), Fold(Decompose(letter))));

    private static IEnumerable<char> LettersWithAccents()
        => Enumerable.Range(0, EndOfLatin).Select(point => (char)point)
            .Where(character => char.IsLetter(character) && Decompose(character) is { Length: > 1 } parts && char.IsAsciiLetter(parts[0]));

    private static string Decompose(char character) => $"{character}".Normalize(NormalizationForm.FormD);

    private static string Fold(string word)
    {
        Span<char> folded = stackalloc char[FoldedWord.LongestWord];
        Assert.True(FoldedWord.TryFold(word, folded, out int length));
        return folded[..length].ToString();
    }
}
