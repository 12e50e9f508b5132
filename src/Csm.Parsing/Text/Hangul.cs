namespace Csm.Parsing.Text;

/// <summary>The composition of Hangul syllables from their letters (Unicode, section 3.12).</summary>
internal static class Hangul
{
    private const int FirstSyllable = 0xAC00;
    private const int FirstLeading = 0x1100;
    private const int FirstVowel = 0x1161;

    // One before the first trailing letter, since a syllable can have none.
    private const int NoTrailing = 0x11A7;

    private const int Leadings = 19;
    private const int Vowels = 21;
    private const int Trailings = 28;

    /// <summary>Divides a syllable: its last letter, and what comes before.</summary>
    public static bool TryDecompose(int codePoint, out int first, out int second)
    {
        int syllable = codePoint - FirstSyllable;
        if (syllable is < 0 or >= Leadings * Vowels * Trailings)
        {
            (first, second) = (0, 0);
            return false;
        }

        int trailing = syllable % Trailings;
        int block = syllable / Trailings;
        (first, second) = trailing > 0
            ? (codePoint - trailing, NoTrailing + trailing)
            : (FirstLeading + (block / Vowels), FirstVowel + (block % Vowels));
        return true;
    }

    /// <summary>Adds a vowel to a leading letter, or a trailing letter to a syllable without one.</summary>
    public static bool TryCompose(int first, int second, out int composed)
    {
        int leading = first - FirstLeading;
        int vowel = second - FirstVowel;
        if (leading is >= 0 and < Leadings && vowel is >= 0 and < Vowels)
        {
            composed = FirstSyllable + (((leading * Vowels) + vowel) * Trailings);
            return true;
        }

        int syllable = first - FirstSyllable;
        int trailing = second - NoTrailing;
        composed = first + trailing;
        return syllable is >= 0 and < Leadings * Vowels * Trailings && syllable % Trailings == 0 && trailing is > 0 and < Trailings;
    }
}
