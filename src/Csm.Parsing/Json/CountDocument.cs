namespace Csm.Parsing.Json;

/// <summary>A count; its numbers are null above 2^53, which not every reader of JSON can hold.</summary>
internal sealed record CountDocument(string Text, long? Value, long? Minimum, long? Maximum)
{
    private const long LargestSafe = 1L << 53;

    public static CountDocument? Of(ApproximateCount? count)
        => count is { } known ? new(known.Text, Safe(known.Value), Safe(known.Minimum), Safe(known.Maximum)) : null;

    private static long? Safe(long? number) => number <= LargestSafe ? number : null;
}
