namespace Csm.Parsing.Text.Tables;

/// <summary>Unicode's canonical decompositions, compositions and combining classes (UAX #15). The data is generated.</summary>
internal static partial class NormalizationTable
{
    private const int EntrySize = 3;

    /// <summary>Whether a code point can change in form C, or compose with what precedes it.</summary>
    public static bool IsChanging(int codePoint) => IsSet(codePoint, 0);

    /// <summary>The canonical combining class; 0 for a starter.</summary>
    public static byte ClassOf(int codePoint)
    {
        if (!IsSet(codePoint, BlockSize))
        {
            return 0;
        }

        int low = 0;
        int high = Classes.Length;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            (low, high) = Classes[middle] >> 8 <= codePoint ? (middle, high) : (low, middle);
        }

        return (byte)Classes[low];
    }

    /// <summary>Finds the canonical decomposition of a code point; the second part is 0 if there is only one.</summary>
    public static bool TryDecompose(int codePoint, out int first, out int second)
    {
        int low = 0;
        int high = Decompositions.Length / EntrySize;
        while (low < high)
        {
            int middle = (low + high) / 2;
            ReadOnlySpan<uint> entry = Decompositions.Slice(middle * EntrySize, EntrySize);
            if (entry[0] == codePoint)
            {
                (first, second) = ((int)entry[1], (int)entry[2]);
                return true;
            }

            (low, high) = entry[0] < codePoint ? (middle + 1, high) : (low, middle);
        }

        (first, second) = (0, 0);
        return false;
    }

    /// <summary>Finds the code point that two compose to in form C.</summary>
    public static bool TryCompose(int first, int second, out int composed)
    {
        int low = 0;
        int high = Compositions.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            ReadOnlySpan<uint> entry = Decompositions.Slice(Compositions[middle] * EntrySize, EntrySize);
            int order = entry[1] == first ? (int)entry[2] - second : (int)entry[1] - first;
            if (order == 0)
            {
                composed = (int)entry[0];
                return true;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle);
        }

        composed = 0;
        return false;
    }

    // A pattern has two bits for each code point of its block, the first ones of all, then the second ones.
    private static bool IsSet(int codePoint, int offset)
    {
        int block = codePoint / BlockSize;

        // The first pattern is that of ASCII, and has no bits.
        if (block >= Blocks.Length || Blocks[block] == 0)
        {
            return false;
        }

        int bit = (2 * BlockSize * Blocks[block]) + offset + (codePoint % BlockSize);
        return ((Patterns[bit / 64] >> bit) & 1) == 1;
    }
}
