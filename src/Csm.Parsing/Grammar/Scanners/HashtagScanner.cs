using System.Buffers;
using System.Globalization;
using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar.Scanners;

/// <summary>A hashtag: # or ＃, then letters, marks, digits and low lines, with at least one letter or mark (twitter-text, validHashtag).</summary>
internal static class HashtagScanner
{
    public static bool TryScan(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        match = default;
        bool hasBefore = Rune.DecodeLastFromUtf16(line[..position], out Rune before, out _) == OperationStatus.Done;
        if (hasBefore && (before.Value == '&' || IsInside(before, out _)))
        {
            return false;
        }

        int end = position + 1;
        bool hasLetter = false;
        while (Rune.DecodeFromUtf16(line[end..], out Rune rune, out int length) == OperationStatus.Done && IsInside(rune, out bool isLetter))
        {
            hasLetter |= isLetter;
            end += length;
        }

        match = TextSpan.FromBounds(position, end);
        return hasLetter && !IsKeycap(line[(position + 1)..]) && line[end..] is not (['#' or '＃', ..] or [':', '/', '/', ..]);
    }

    // The sign can be the first character of an emoji.
    private static bool IsKeycap(ReadOnlySpan<char> afterSign) => afterSign is ['\uFE0F' or '\u20E3', ..];

    private static bool IsInside(Rune rune, out bool isLetter)
    {
        UnicodeCategory category = Rune.GetUnicodeCategory(rune);
        isLetter = Rune.IsLetter(rune) || category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
        return isLetter || category == UnicodeCategory.DecimalDigitNumber || rune.Value == '_';
    }
}
