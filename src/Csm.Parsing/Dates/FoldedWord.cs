using System.Globalization;
using Csm.Parsing.Dates.Tables;

namespace Csm.Parsing.Dates;

/// <summary>
/// Folds a word to lower case without accents, since people leave those out (<c>aout</c>, <c>DECEMBRE</c>), and without superscripts (<c>1ᵉʳ</c>). An accent
/// can be part of its letter or a character of its own. The platform's folding depends on ICU, so a table has the letters.
/// </summary>
internal static class FoldedWord
{
    /// <summary>The length of the longest word or numeral of a date, in UTF-16 units.</summary>
    public const int LongestWord = 16;

    private const char FirstAccented = '\u00C0';

    /// <summary>Folds a word; returns false if the folded word does not fit.</summary>
    public static bool TryFold(ReadOnlySpan<char> word, Span<char> folded, out int length)
    {
        length = 0;
        foreach (char character in word)
        {
            if (IsAccent(character))
            {
                continue;
            }

            if (length == folded.Length)
            {
                return false;
            }

            folded[length++] = Fold(character);
            if (character is not ('œ' or 'Œ'))
            {
                continue;
            }

            if (length == folded.Length)
            {
                return false;
            }

            folded[length++] = 'e';
        }

        return true;
    }

    /// <summary>Whether a character is an accent of the letter before it.</summary>
    public static bool IsAccent(char character) => character >= '\u0300' && char.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;

    /// <summary>Folds a character; the ligature of <c>nœuds</c> becomes its first letter.</summary>
    public static char Fold(char character)
        => character < FirstAccented ? (char.IsAsciiLetterUpper(character) ? (char)(character | 0x20) : character)
            : character switch
            {
                'œ' or 'Œ' => 'o',
                'ᵉ' => 'e',
                'ʳ' => 'r',
                _ => LatinLetterTable.BaseOf(character),
            };
}
