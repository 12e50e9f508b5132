using System.Globalization;

namespace Csm.Parsing.Dates;

/// <summary>The text after a number, as <see cref="CountWords"/> and <see cref="Eras"/> read it.</summary>
internal static class NumberText
{
    private const int LongestJoiner = 3;
    private const char FirstBeyondAscii = '\u0080';

    private static readonly string[] Joiners = ["a", "et", "ou", "and", "or", "to"];

    /// <summary>Whether a character separates words and shows nothing, such as a space or a direction mark.</summary>
    public static bool IsBlank(char character)
        => char.IsWhiteSpace(character) || (character >= FirstBeyondAscii && char.GetUnicodeCategory(character) == UnicodeCategory.Format);

    /// <summary>Whether a character is an arrow, which joins the ends of an interval as a dash does.</summary>
    public static bool IsArrow(char character) => character == '\u2192';

    public static bool IsHyphen(char character) => character is '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014';

    public static bool IsApostrophe(char character) => character is '\'' or '\u2019' or '\u02BC';

    public static bool IsHyphenOrApostrophe(char character) => IsHyphen(character) || IsApostrophe(character);

    public static ReadOnlySpan<char> TrimBlanks(ReadOnlySpan<char> text)
    {
        int start = 0;
        while (start < text.Length && IsBlank(text[start]))
        {
            start++;
        }

        return text[start..];
    }

    /// <summary>Skips a second number that what follows says as much about: <c>1500 à 2000 euros</c>, <c>1300 ou 1200 av. J.-C.</c></summary>
    public static bool TrySkipSecondNumber(ref ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = TrimBlanks(text);
        int end = rest[..Math.Min(rest.Length, LongestJoiner * 2)].IndexOfAnyInRange('0', '9');
        if (end <= 0 || !IsJoiner(rest[..end]))
        {
            return false;
        }

        int afterDigits = rest[end..].IndexOfAnyExceptInRange('0', '9');
        text = afterDigits < 0 ? default : rest[(end + afterDigits)..];
        return true;
    }

    private static bool IsJoiner(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[LongestJoiner * 2];
        if (!FoldedWord.TryFold(text, folded, out int length))
        {
            return false;
        }

        ReadOnlySpan<char> joiner = folded[..length].TrimEnd();
        foreach (string known in Joiners)
        {
            if (joiner.SequenceEqual(known))
            {
                return true;
            }
        }

        return joiner is [var sign] && IsHyphen(sign);
    }
}
