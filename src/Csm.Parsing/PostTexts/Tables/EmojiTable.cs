namespace Csm.Parsing.PostTexts.Tables;

/// <summary>The emoji of UTS #51 with all their sequences, as an automaton over UTF-16 units. The data is generated.</summary>
internal static partial class EmojiTable
{
    private const int EdgeSize = 3;

    /// <summary>Goes from a state, at first 0, along the edge of a unit; false where there is none. An emoji can end after some edges.</summary>
    public static bool TryMove(ref int state, char unit, out bool canEnd)
    {
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
