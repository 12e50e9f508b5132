namespace Csm.Parsing.Text.Tables;

/// <summary>Unicode's letters with their lowercase letters. The data is generated.</summary>
internal static partial class LetterCaseTable
{
    private const int EntrySize = 4;

    /// <summary>The lowercase letter of the uppercase letter of a code point, one for all variants of a letter; the code point itself if it has no case.</summary>
    public static int LowerOf(int codePoint)
    {
        int low = 0;
        int high = (Runs.Length / EntrySize) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            ReadOnlySpan<int> run = Runs.Slice(middle * EntrySize, EntrySize);
            if (codePoint < run[0])
            {
                high = middle - 1;
            }
            else if (codePoint > run[1])
            {
                low = middle + 1;
            }
            else
            {
                return (codePoint - run[0]) % run[2] == 0 ? codePoint + run[3] : codePoint;
            }
        }

        return codePoint;
    }
}
