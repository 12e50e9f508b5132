using Csm.Parsing.Lines;
using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>
/// Finds what may be a thread index or anything else, between white space: <c>1/3</c>, <c>1/n</c>, <c>1/?</c> or <c>1/</c> at the start or end of a text,
/// <c>1)</c> only at the start. Only the neighbouring posts can decide.
/// </summary>
internal static class BareThreadIndexScanner
{
    private const int SmallestTotal = 2;
    private const int LargestTotal = 99;

    public static bool TryScan(ReadOnlySpan<char> line, int position, out TextSpan match) => TryRead(line, position, out match, out _);

    /// <summary>The same, but only at the end of a line and with its slash as the trigger.</summary>
    public static bool TryScanAtEnd(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        int start = position;
        while (start > 0 && char.IsAsciiDigit(line[start - 1]))
        {
            start--;
        }

        match = default;
        return start < position && (start == 0 || InvisibleCharacters.ShowsNothing(line[start - 1])) && TryScan(line, start, out match)
            && ClosingScanner.IsClosing(line[match.End..]);
    }

    /// <summary>Reads a possible index at a position.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, int position, out TextSpan match, out ScannedThreadIndex index)
    {
        ReadOnlySpan<char> rest = line[position..];
        match = default;
        index = default;

        // 01/10 is a date, unless it is in brackets.
        if (rest is ['0', ..])
        {
            return false;
        }

        bool isRead = ThreadNumberScanner.TryRead(rest, out int length, out index) || TryReadWithParenthesis(rest, out length, out index);
        match = new TextSpan(position, length);
        return isRead && index.Total is null or (>= SmallestTotal and <= LargestTotal) && (length == rest.Length || InvisibleCharacters.ShowsNothing(rest[length]));
    }

    private static bool TryReadWithParenthesis(ReadOnlySpan<char> text, out int length, out ScannedThreadIndex index)
    {
        bool isRead = ThreadNumberScanner.TryReadNumber(text, out length, out int number) && text[length..] is [')', ..];
        index = new ScannedThreadIndex(number, Total: null);
        length += isRead ? 1 : 0;
        return isRead;
    }
}
