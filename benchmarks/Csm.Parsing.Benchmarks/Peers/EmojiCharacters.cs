using System.Collections;
using System.Text;
using Csm.Parsing.PostTexts.Tables;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>The code points that are an emoji on their own: the library's table, which the peers share as data, read as a plain set.</summary>
internal static class EmojiCharacters
{
    private const int Limit = 0x20000;

    private static readonly BitArray Emoji = new([.. Enumerable.Range(0, Limit).Select(IsEmojiAlone)]);

    public static bool Contains(int codePoint) => codePoint < Limit && Emoji[codePoint];

    private static bool IsEmojiAlone(int codePoint)
    {
        int state = 0;
        bool canEnd = false;
        return Rune.IsValid(codePoint) && new Rune(codePoint).ToString().All(unit => EmojiTable.TryMove(ref state, unit, out canEnd)) && canEnd;
    }
}
