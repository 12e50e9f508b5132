using System.Text;

namespace Csm.Parsing.Text;

/// <summary>Reads, writes and counts code points. Half of a surrogate pair is one, like the U+FFFD that is written for it.</summary>
internal static class CodePoints
{
    /// <summary>The code point at a position.</summary>
    public static int At(ReadOnlySpan<char> text, int position, out int length)
    {
        char first = text[position];
        bool isPair = char.IsHighSurrogate(first) && position + 1 < text.Length && char.IsLowSurrogate(text[position + 1]);
        length = isPair ? 2 : 1;
        return isPair ? char.ConvertToUtf32(first, text[position + 1]) : first;
    }

    /// <summary>Writes a code point, and returns how many units it has.</summary>
    public static int Write(int codePoint, Span<char> destination)
    {
        if (codePoint > char.MaxValue)
        {
            return new Rune(codePoint).EncodeToUtf16(destination);
        }

        destination[0] = (char)codePoint;
        return 1;
    }

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
