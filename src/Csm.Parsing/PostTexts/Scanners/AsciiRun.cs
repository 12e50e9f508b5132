using System.Numerics;
using System.Runtime.Intrinsics;
using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>Measures words of ASCII characters, 16 characters at a time.</summary>
internal static class AsciiRun
{
    /// <summary>Counts the ASCII letters and digits at a position.</summary>
    public static int LengthOfLettersAndDigits(ReadOnlySpan<char> text, int position)
    {
        if (HasUnits(text, position))
        {
            var units = TextUnits.At<TextUnits128>(text, position);
            int length = BitOperations.TrailingZeroCount(~(Letters(units) | Digits(units)));
            if (length < TextUnits128.Count)
            {
                return length;
            }
        }

        int end = position;
        while (end < text.Length && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        return end - position;
    }

    /// <summary>Counts the ASCII letters, digits and low lines at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The position.</param>
    /// <param name="hasLetter">Whether one of them is a letter.</param>
    public static int LengthOfWord(ReadOnlySpan<char> text, int position, out bool hasLetter)
    {
        if (HasUnits(text, position))
        {
            var units = TextUnits.At<TextUnits128>(text, position);
            ulong letters = Letters(units);
            int length = BitOperations.TrailingZeroCount(~(letters | Digits(units) | units.Are((byte)'_')));
            if (length < TextUnits128.Count)
            {
                hasLetter = (letters & ((1UL << length) - 1)) != 0;
                return length;
            }
        }

        hasLetter = false;
        int end = position;
        while (end < text.Length && TextCharacters.IsInWord(text[end]))
        {
            hasLetter |= char.IsAsciiLetter(text[end]);
            end++;
        }

        return end - position;
    }

    private static bool HasUnits(ReadOnlySpan<char> text, int position) => Vector128.IsHardwareAccelerated && text.Length - position >= TextUnits128.Count;

    private static ulong Letters(TextUnits128 units) => units.AreBetween((byte)'A', (byte)'Z') | units.AreBetween((byte)'a', (byte)'z');

    private static ulong Digits(TextUnits128 units) => units.AreBetween((byte)'0', (byte)'9');
}
