namespace Csm.Parsing.Data.History;

/// <summary>How near two texts are: 1 less their Levenshtein distance as a share of the longer one, in UTF-16 units.</summary>
internal static class TextSimilarity
{
    private const int GramLength = 3;

    /// <summary>So that 0.8 of 10 characters are 8: 1 - 0.8 is a little less than 0.2.</summary>
    private const double Rounding = 1e-9;

    /// <summary>Computes the similarity, unless it is below a minimum.</summary>
    /// <returns>The similarity, from the minimum to 1; null if it is below.</returns>
    public static double? AtLeast(double minimum, string left, string right)
    {
        int longer = Math.Max(left.Length, right.Length);
        if (longer == 0)
        {
            return 1;
        }

        int limit = (int)(((1 - minimum) * longer) + Rounding);
        return Math.Abs(left.Length - right.Length) <= limit && MayBeWithin(limit, left, right) && Distance(left, right, limit) is var distance && distance <= limit
            ? 1 - ((double)distance / longer)
            : null;
    }

    /// <summary>Whether so many runs of characters are in both texts that the distance can be within the limit: each change destroys at most as many as a run is long.</summary>
    private static bool MayBeWithin(int limit, string left, string right)
    {
        int needed = Math.Max(left.Length, right.Length) - GramLength + 1 - (GramLength * limit);
        if (needed <= 0)
        {
            return true;
        }

        var grams = new Dictionary<(char, char, char), int>();
        for (int index = 0; index + GramLength <= left.Length; index++)
        {
            (char, char, char) gram = (left[index], left[index + 1], left[index + 2]);
            grams[gram] = grams.GetValueOrDefault(gram) + 1;
        }

        int shared = 0;
        for (int index = 0; index + GramLength <= right.Length; index++)
        {
            (char, char, char) gram = (right[index], right[index + 1], right[index + 2]);
            if (grams.GetValueOrDefault(gram) is > 0 and var count)
            {
                grams[gram] = count - 1;
                shared++;
            }
        }

        return shared >= needed;
    }

    /// <summary>The Levenshtein distance; any number above the limit if it is above.</summary>
    /// <remarks>Ukkonen's algorithm: only the cells that can be within the limit are computed.</remarks>
    private static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int limit)
    {
        int common = left.CommonPrefixLength(right);
        left = left[common..];
        right = right[common..];
        while (!left.IsEmpty && !right.IsEmpty && left[^1] == right[^1])
        {
            left = left[..^1];
            right = right[..^1];
        }

        int above = limit + 1;
        int[] row = new int[right.Length + 1];
        for (int column = 0; column < row.Length; column++)
        {
            row[column] = Math.Min(column, above);
        }

        for (int line = 1; line <= left.Length; line++)
        {
            int first = Math.Max(1, line - limit);
            int last = Math.Min(right.Length, line + limit);
            int diagonal = row[first - 1];
            row[first - 1] = first == 1 ? Math.Min(line, above) : above;
            for (int column = first; column <= last; column++)
            {
                int cost = Math.Min(diagonal + (left[line - 1] == right[column - 1] ? 0 : 1), Math.Min(row[column], row[column - 1]) + 1);
                diagonal = row[column];
                row[column] = Math.Min(cost, above);
            }

            if (last < right.Length)
            {
                row[last + 1] = above;
            }
        }

        return row[right.Length];
    }
}
