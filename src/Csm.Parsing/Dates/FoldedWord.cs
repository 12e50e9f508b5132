namespace Csm.Parsing.Dates;

/// <summary>
/// Folds a word to lower case without accents, since people leave those out (<c>aout</c>, <c>DECEMBRE</c>), and without superscripts (<c>1ᵉʳ</c>). It is
/// written by hand, for the letters of date words only, because the platform's folding depends on ICU.
/// </summary>
internal static class FoldedWord
{
    /// <summary>The length of the longest word or numeral of a date, in UTF-16 units.</summary>
    public const int LongestWord = 16;

    /// <summary>Folds a word; returns false if it is too long for a date.</summary>
    public static bool TryFold(ReadOnlySpan<char> word, Span<char> folded, out int length)
    {
        length = 0;
        foreach (char character in word)
        {
            if (character is '\u0300' or '\u0301' or '\u0302')
            {
                continue;
            }

            if (length == folded.Length)
            {
                return false;
            }

            folded[length++] = Fold(character);
        }

        return true;
    }

    private static char Fold(char character) => character switch
    {
        >= 'A' and <= 'Z' => (char)(character | 0x20),
        'é' or 'É' or 'ᵉ' => 'e',
        'û' or 'Û' => 'u',
        'à' or 'À' => 'a',
        'ʳ' => 'r',
        _ => character,
    };
}
