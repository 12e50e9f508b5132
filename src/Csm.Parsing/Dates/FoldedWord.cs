namespace Csm.Parsing.Dates;

/// <summary>
/// Writes a word in small letters without accents, since people leave those out (<c>aout</c>, <c>DECEMBRE</c>), and raised letters on the line
/// (<c>1ᵉʳ</c>). By hand, and for the letters of the date words alone, because the platform's folding depends on ICU.
/// </summary>
internal static class FoldedWord
{
    /// <summary>No word and no numeral of a date is longer.</summary>
    public const int LongestWord = 16;

    /// <summary>Writes the folded word; false where it is too long for a word of a date.</summary>
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
