using System.Buffers;
using System.Text;
using Csm.Parsing.Grammar.Tables;
using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar.Scanners;

/// <summary>One emoji: a flag, a keycap, or a base character with its variation selector, skin tone, tags and joined parts (UTS #51, section 1.4.9).</summary>
internal static class EmojiScanner
{
    /// <summary>The first UTF-16 units of emoji that are above U+FFFF, the emoji below it, and the keycap, which is given away by its last character.</summary>
    public const string Triggers = "\uD83C\uD83D\uD83E" + EmojiTable.BasicMultilingualPlane + "\u20E3";

    private const char TextSelector = '\uFE0E';
    private const char EmojiSelector = '\uFE0F';
    private const char Joiner = '\u200D';
    private const char Keycap = '\u20E3';
    private const int BlackFlag = 0x1F3F4;
    private const int CancelTag = 0xE007F;

    public static bool TryScan(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        if (TryScanKeycap(line, position, out match))
        {
            return true;
        }

        int end = position;
        bool isFound = TrySkipFlag(line, ref end) || TrySkipSequence(line, ref end);
        match = TextSpan.FromBounds(position, end);
        return isFound;
    }

    private static bool TryScanKeycap(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        ReadOnlySpan<char> rest = line[position..];
        int start = rest switch
        {
            [Keycap, ..] when line[..position] is [.., EmojiSelector] => position - 2,
            [Keycap, ..] => position - 1,
            [_, Keycap, ..] or [_, EmojiSelector, Keycap, ..] => position,
            _ => -1,
        };
        bool isKeycap = start >= 0 && line[start] is (>= '0' and <= '9') or '#' or '*';
        match = isKeycap ? TextSpan.FromBounds(start, position + rest.IndexOf(Keycap) + 1) : default;
        return isKeycap;
    }

    private static bool TrySkipFlag(ReadOnlySpan<char> line, ref int end)
    {
        int position = end;
        bool isFlag = TrySkip(line, ref position, IsRegionalIndicator) && TrySkip(line, ref position, IsRegionalIndicator);
        end = isFlag ? position : end;
        return isFlag;
    }

    // base, then selector or skin tone, then tags; again after each joiner
    private static bool TrySkipSequence(ReadOnlySpan<char> line, ref int end)
    {
        if (!TrySkipElement(line, ref end))
        {
            return false;
        }

        while (end < line.Length && line[end] == Joiner)
        {
            int next = end + 1;
            if (!TrySkipElement(line, ref next))
            {
                break;
            }

            end = next;
        }

        return true;
    }

    private static bool TrySkipElement(ReadOnlySpan<char> line, ref int end)
    {
        int position = end;
        if (Decode(line, position, out int length) is not { } value || !EmojiTable.Contains(value))
        {
            return false;
        }

        position += length;
        char next = position < line.Length ? line[position] : default;
        if (next == TextSelector || (next != EmojiSelector && EmojiTable.NeedsSelector(value)))
        {
            return false;
        }

        if (next == EmojiSelector)
        {
            position++;
        }
        else
        {
            TrySkip(line, ref position, IsSkinTone);
        }

        int tagged = position;
        while (value == BlackFlag && TrySkip(line, ref tagged, IsTag))
        {
            position = Decode(line, tagged, out length) == CancelTag ? tagged + length : position;
        }

        end = position;
        return true;
    }

    private static bool TrySkip(ReadOnlySpan<char> line, ref int position, Predicate<int> isWanted)
    {
        bool isSkipped = Decode(line, position, out int length) is { } value && isWanted(value);
        position += isSkipped ? length : 0;
        return isSkipped;
    }

    private static int? Decode(ReadOnlySpan<char> line, int position, out int length)
        => Rune.DecodeFromUtf16(line[position..], out Rune rune, out length) == OperationStatus.Done ? rune.Value : null;

    private static bool IsRegionalIndicator(int value) => value is >= 0x1F1E6 and <= 0x1F1FF;

    private static bool IsSkinTone(int value) => value is >= 0x1F3FB and <= 0x1F3FF;

    private static bool IsTag(int value) => value is >= 0xE0020 and <= 0xE007E;
}
