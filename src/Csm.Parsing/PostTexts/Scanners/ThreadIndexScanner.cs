using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>A thread index that cannot be anything else: <c>[1/3]</c>, <c>(1/3)</c>, <c>🧵1/3</c>, <c>🧵 1/3</c>.</summary>
internal static class ThreadIndexScanner
{
    private const string Thread = "🧵";

    /// <summary>The UTF-16 units with which a thread index begins.</summary>
    public static readonly string Beginnings = "[(" + Thread[0];

    public static bool TryScan(ReadOnlySpan<char> line, int position, out TextSpan match) => TryRead(line, position, out match, out _);

    /// <summary>The same, but only at the end of a line.</summary>
    public static bool TryScanAtEnd(ReadOnlySpan<char> line, int position, out TextSpan match)
        => TryScan(line, position, out match) && ClosingScanner.IsClosing(line[match.End..]);

    /// <summary>Reads the index at a position.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, int position, out TextSpan match, out ScannedThreadIndex index)
    {
        match = default;
        index = default;
        ReadOnlySpan<char> rest = line[position..];
        int open = rest is ['[' or '(', ..] ? 1
            : !rest.StartsWith(Thread, StringComparison.Ordinal) ? 0
            : rest[Thread.Length..] is [' ', ..] ? Thread.Length + 1 : Thread.Length;
        if (open == 0 || !ThreadNumberScanner.TryRead(rest[open..], out int length, out index))
        {
            return false;
        }

        ReadOnlySpan<char> after = rest[(open + length)..];
        int close = rest[0] switch
        {
            '[' => after is [']', ..] ? 1 : -1,
            '(' => after is [')', ..] ? 1 : -1,
            _ => MayEnd(after) ? 0 : -1,
        };
        match = new TextSpan(position, open + length + Math.Max(close, 0));
        return close >= 0;
    }

    private static bool MayEnd(ReadOnlySpan<char> after) => after.IsEmpty || !(char.IsLetterOrDigit(after[0]) || after[0] == '/');
}
