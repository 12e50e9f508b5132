using System.Globalization;
using System.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Where the words of names begin and end, in any script.</summary>
internal static class NameWords
{
    /// <summary>The name without emoji, punctuation and white space at its ends.</summary>
    public static string TrimSigns(string name)
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

    /// <summary>Where the word ends that begins at a position.</summary>
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

    /// <summary>Where the word ends that begins at a position, or the white space, or the signs.</summary>
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

    /// <summary>Whether a character of a word stands at a position.</summary>
    public static bool IsAt(string text, int position)
    {
        Rune.DecodeFromUtf16(text.AsSpan(position), out Rune rune, out _);
        return IsOfWord(rune);
    }

    /// <summary>Whether a character of a word stands before a position.</summary>
    public static bool IsBefore(string text, int position)
    {
        Rune.DecodeLastFromUtf16(text.AsSpan(0, position), out Rune rune, out _);
        return IsOfWord(rune);
    }

    /// <summary>Whether words have this character. A variation selector is a mark, but belongs to an emoji.</summary>
    public static bool IsOfWord(Rune rune) => rune.Value is not (>= 0xFE00 and <= 0xFE0F) && (rune.Value == '_' || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
