namespace Csm.Parsing.Data.Tables;

/// <summary>Numbers above 2^53 are not safe in all programs that read them from text; there they are left out, as in the JSON of a feed.</summary>
internal static class WideNumbers
{
    private const long LargestSafe = 1L << 53;

    public static bool IsSafe(long number) => number <= LargestSafe;
}
