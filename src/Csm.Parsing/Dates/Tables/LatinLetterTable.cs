namespace Csm.Parsing.Dates.Tables;

/// <summary>The Latin letters with accents. The data is generated.</summary>
internal static partial class LatinLetterTable
{
    private const char First = '\u00C0';
    private const char FirstAdditional = '\u1E00';
    private const char NoLetter = ' ';

    /// <summary>The letter without accents, in lower case; the character itself if it is no such letter.</summary>
    public static char BaseOf(char character)
    {
        char letter = At(Accented, character - First) is var common and not NoLetter ? common : At(AccentedAdditional, character - FirstAdditional);
        return letter == NoLetter ? character : letter;
    }

    private static char At(string letters, int index) => (uint)index < (uint)letters.Length ? letters[index] : NoLetter;
}
