namespace Csm.Parsing.PostTexts.Tables;

/// <summary>The top-level domains known to twitter-text: country codes and generic ones. The data is generated.</summary>
internal static partial class TopLevelDomainTable
{
    /// <summary>Whether a text is one of the names, ignoring case.</summary>
    public static bool Contains(ReadOnlySpan<char> text)
    {
        int low = 0;
        int high = Starts.Length - 2;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            ReadOnlySpan<char> name = Names.AsSpan(Starts[middle], Starts[middle + 1] - Starts[middle]);
            int order = text.CompareTo(name, StringComparison.OrdinalIgnoreCase);
            if (order == 0)
            {
                return true;
            }

            (low, high) = order < 0 ? (low, middle - 1) : (middle + 1, high);
        }

        return false;
    }
}
