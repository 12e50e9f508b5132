using System.Globalization;
using System.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Finds the bounds of words in any script; names consist of such words.</summary>
internal static class UnicodeWord
{
    /// <summary>Removes emoji, punctuation and white space from both ends of a name.</summary>
    public static string Trim(string name)
    {
        int start = 0;
        while (start < name.Length && !IsAt(name, start))
        {
            start++;
        }

        int end = name.Length;
        while (end > start && !IsBefore(name, end))
        {
            end--;
        }

        return name[start..end];
    }

    /// <summary>The end of the word that begins at a position; the position itself if none does.</summary>
    public static int EndOf(string text, int start)
    {
        int end = start;
        while (IsAt(text, end))
        {
            Rune.DecodeFromUtf16(text.AsSpan(end), out _, out int length);
            end += length;
        }

        return end;
    }

    /// <summary>The end of the word, of the white space or of the other characters that begin at a position.</summary>
    public static int EndOfPart(string text, int start)
    {
        int end = EndOf(text, start);
        if (end == start)
        {
            bool isSpace = char.IsWhiteSpace(text[start]);
            for (end++; end < text.Length && !IsAt(text, end) && char.IsWhiteSpace(text[end]) == isSpace; end++)
            {
            }
        }

        return end;
    }

    /// <summary>Whether the character at a position belongs to a word.</summary>
    public static bool IsAt(string text, int position)
    {
        Rune.DecodeFromUtf16(text.AsSpan(position), out Rune rune, out _);
        return Contains(rune);
    }

    /// <summary>Whether the character before a position belongs to a word.</summary>
    public static bool IsBefore(string text, int position)
    {
        Rune.DecodeLastFromUtf16(text.AsSpan(0, position), out Rune rune, out _);
        return Contains(rune);
    }

    /// <summary>Whether a character belongs to words. A variation selector is a mark, but belongs to an emoji.</summary>
    public static bool Contains(Rune rune) => rune.Value is not (>= 0xFE00 and <= 0xFE0F) && (rune.Value == '_' || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
