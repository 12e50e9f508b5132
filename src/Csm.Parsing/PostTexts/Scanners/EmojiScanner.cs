using Csm.Parsing.PostTexts.Tables;
using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>
/// An emoji: the longest sequence that Unicode lists, fully qualified or not (UTS #51, emoji-test.txt). U+FE0F can follow any emoji character, listed or not
/// (emoji-variation-sequences.txt). An unlisted sequence is read as several listed ones, and a character before U+FE0E is text. The trigger of a keycap is its
/// last character, that of © and ® is U+FE0F.
/// </summary>
internal static class EmojiScanner
{
    /// <summary>The units with which an emoji begins, and those that reveal one that began before.</summary>
    public const string Beginnings = EmojiTable.Triggers + "\u00A9\u00AE#*0123456789";

    /// <summary>The first unit of the tags that make the flag of a region such as Scotland; they are no emoji characters.</summary>
    private const char FirstOfTag = '\uDB40';

    private const char Joiner = '\u200D';

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

    // The only ASCII characters are those of keycaps.
    private static bool MayBegin(char character) => !char.IsAscii(character) || char.IsAsciiDigit(character) || character is '#' or '*';

    private static int KeycapStart(ReadOnlySpan<char> before)
    {
        int sign = before is [.., TextCharacters.EmojiSelector] ? before.Length - 2 : before.Length - 1;
        return Math.Max(sign, 0);
    }

    private static bool EndsCharacter(ReadOnlySpan<char> line, int position)
        => line[position] is not (TextCharacters.EmojiSelector or TextCharacters.Keycap or Joiner) && !char.IsHighSurrogate(line[position])
            && (position == 0 || line[position - 1] != FirstOfTag);

    private static int FindEnd(ReadOnlySpan<char> line, int start)
    {
        int end = start;
        int state = 0;
        bool isAfterCharacter = false;
        for (int position = start; position < line.Length; position++)
        {
            if (EmojiTable.TryMove(ref state, line[position], out bool canEnd))
            {
                isAfterCharacter = EndsCharacter(line, position);
                end = canEnd && line[(position + 1)..] is not [TextCharacters.TextSelector, ..] ? position + 1 : end;
            }
            else if (isAfterCharacter && line[position] == TextCharacters.EmojiSelector)
            {
                isAfterCharacter = false;
                end = end == position ? position + 1 : end;
            }
            else
            {
                break;
            }
        }

        return end;
    }
}
