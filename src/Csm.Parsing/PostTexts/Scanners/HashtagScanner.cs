using System.Buffers;
using System.Globalization;
using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>A hashtag: # or ＃, then letters, marks, digits and a few joiners, with at least one letter or mark (twitter-text, validHashtag).</summary>
internal static class HashtagScanner
{
    /// <summary>The enumeration has the categories L* first, then M*.</summary>
    private const UnicodeCategory LastOfLettersAndMarks = UnicodeCategory.EnclosingMark;

    private const string Joiners = "\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7";

    public static bool TryScan(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        match = default;
        if (!MayBegin(line[..position]) || line[(position + 1)..] is [TextCharacters.EmojiSelector or TextCharacters.Keycap, ..])
        {
            return false;
        }

        int end = position + 1 + AsciiRun.LengthOfWord(line, position + 1, out bool hasLetter);
        while (Rune.DecodeFromUtf16(line[end..], out Rune rune, out int length) == OperationStatus.Done && IsInside(rune, out bool isLetter))
        {
            hasLetter |= isLetter;
            end += length;
        }

        match = TextSpan.FromBounds(position, end);
        return hasLetter && line[end..] is not (['#' or '＃', ..] or [':', '/', '/', ..]);
    }

    /// <summary>
    /// Whether a hashtag may follow: at the start, after a variation selector, or after a character that hashtags do not contain. Half a surrogate pair is not
    /// a character.
    /// </summary>
    private static bool MayBegin(ReadOnlySpan<char> before)
        => before is [] or [.., TextCharacters.TextSelector or TextCharacters.EmojiSelector]
            || (Rune.DecodeLastFromUtf16(before, out Rune last, out _) == OperationStatus.Done && last.Value != '&' && !IsInside(last, out _));

    private static bool IsInside(Rune rune, out bool isLetter)
    {
        if (rune.IsAscii)
        {
            isLetter = char.IsAsciiLetter((char)rune.Value);
            return isLetter || char.IsAsciiDigit((char)rune.Value) || rune.Value == '_';
        }

        UnicodeCategory category = Rune.GetUnicodeCategory(rune);
        isLetter = category <= LastOfLettersAndMarks;
        return isLetter || category == UnicodeCategory.DecimalDigitNumber || (rune.IsBmp && Joiners.Contains((char)rune.Value, StringComparison.Ordinal));
    }
}
