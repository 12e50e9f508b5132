using System.Buffers;
using Csm.Parsing.PostTexts.Tables;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>Recognizes the top-level domain after a dot (twitter-text, validGTLD, validCCTLD and validPunycode).</summary>
internal static class TopLevelDomainScanner
{
    private static readonly SearchValues<char> LettersAndDigits = SearchValues.Create(TextCharacters.LettersAndDigits);

    /// <summary>Gets the length of the longest known name, or of a Punycode label, at the start of a text; 0 if there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        // Nearly all are a few ASCII letters, and what follows is in no label.
        int length = AsciiRun.LengthOfLettersAndDigits(text, 0);
        bool isEnded = length == text.Length || (char.IsAscii(text[length]) && !TextCharacters.IsInLabel(text[length]));
        return length is > 0 and <= TopLevelDomainTable.KeyLength && isEnded
            ? MayEnd(text[length..]) && TopLevelDomainTable.ContainsAscii(text[..length]) ? length : 0
            : LengthOfAny(text);
    }

    private static int LengthOfAny(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> label = text[..TextCharacters.LabelLength(text[..Math.Min(text.Length, TopLevelDomainTable.LengthLimit)])];

        // No name ends inside a word of ASCII letters and digits.
        int shortest = Math.Max(label.IndexOfAnyExcept(LettersAndDigits) is >= 0 and var word ? word : label.Length, 1);
        for (int length = label.Length; length >= shortest; length--)
        {
            if (MayEnd(text[length..]) && TopLevelDomainTable.Contains(text[..length]))
            {
                return length;
            }
        }

        return text.StartsWith(Punycode.Prefix, StringComparison.OrdinalIgnoreCase) ? PunycodeLength(text) : 0;
    }

    private static bool MayEnd(ReadOnlySpan<char> after) => after.IsEmpty || !(char.IsAsciiLetterOrDigit(after[0]) || after[0] is '@' or '+' or '-');

    private static int PunycodeLength(ReadOnlySpan<char> text)
    {
        int length = Punycode.Prefix.Length;
        while (length < text.Length && (char.IsAsciiLetterOrDigit(text[length]) || text[length] == '-'))
        {
            length++;
        }

        return length > Punycode.Prefix.Length ? length : 0;
    }
}
