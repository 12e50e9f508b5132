using Csm.Parsing.PostTexts.Tables;
using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>
/// One emoji: the longest sequence that Unicode lists, fully qualified or not (UTS #51, emoji-test.txt). What is not listed falls apart into
/// what is, and what U+FE0E follows is text. A keycap is given away by its last character, © and ® by U+FE0F.
/// </summary>
internal static class EmojiScanner
{
    public static bool TryScan(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        int start = line[position] switch
        {
            TextCharacters.Keycap => KeycapStart(line[..position]),
            TextCharacters.EmojiSelector => Math.Max(position - 1, 0),
            _ => position,
        };
        match = TextSpan.FromBounds(start, MayBegin(line[start]) ? FindEnd(line, start) : start);
        return match.End > position;
    }

    // Of the ASCII characters only those of keycaps.
    private static bool MayBegin(char character) => !char.IsAscii(character) || char.IsAsciiDigit(character) || character is '#' or '*';

    private static int KeycapStart(ReadOnlySpan<char> before)
    {
        int sign = before is [.., TextCharacters.EmojiSelector] ? before.Length - 2 : before.Length - 1;
        return Math.Max(sign, 0);
    }

    private static int FindEnd(ReadOnlySpan<char> line, int start)
    {
        int end = start;
        int state = 0;
        for (int position = start; position < line.Length && EmojiTable.TryMove(ref state, line[position], out bool canEnd); position++)
        {
            if (canEnd && line[(position + 1)..] is not [TextCharacters.TextSelector, ..])
            {
                end = position + 1;
            }
        }

        return end;
    }
}
