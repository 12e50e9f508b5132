using System.Text;

namespace Csm.Parsing.Text;

/// <summary>Counts code points. Half of a surrogate pair counts as one, like the U+FFFD that is written for it.</summary>
internal static class CodePoints
{
    public static int Count(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            return text.Length;
        }

        int count = 0;
        foreach (Rune _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }

    // A code point has at most two UTF-16 units, so only a length between the limit and twice the limit has to be counted.
    public static bool IsAtMost(int limit, ReadOnlySpan<char> text)
        => text.Length <= limit || (text.Length <= 2 * limit && Count(text) <= limit);
}
