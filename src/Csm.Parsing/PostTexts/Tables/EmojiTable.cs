namespace Csm.Parsing.PostTexts.Tables;

/// <summary>The emoji of UTS #51 with all their sequences, as an automaton over UTF-16 units. The data is generated.</summary>
internal static partial class EmojiTable
{
    private const int EdgeSize = 3;

    /// <summary>U+200D; what is inside of an emoji is not below it.</summary>
    private const char FirstInside = '\u200D';

    /// <summary>Follows the edge for a unit from a state, which is 0 at first; returns false if there is none. An emoji can end after some edges.</summary>
    public static bool TryMove(ref int state, char unit, out bool canEnd)
    {
        if (state != 0 && unit < FirstInside)
        {
            canEnd = false;
            return false;
        }

        int low = States[state];
        int high = States[state + 1] - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            ReadOnlySpan<ushort> edge = Edges.Slice(middle * EdgeSize, EdgeSize);
            if (unit < edge[0])
            {
                high = middle - 1;
            }
            else if (unit > edge[1])
            {
                low = middle + 1;
            }
            else
            {
                state = edge[2] >> 1;
                canEnd = (edge[2] & 1) == 1;
                return true;
            }
        }

        canEnd = false;
        return false;
    }
}
