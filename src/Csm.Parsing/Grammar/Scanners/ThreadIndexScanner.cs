using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar.Scanners;

/// <summary>A thread index that cannot be anything else: <c>[1/3]</c>, <c>(1/3)</c>, <c>🧵1/3</c>, with numbers of up to three digits from 1 on.</summary>
internal static class ThreadIndexScanner
{
    private const string Thread = "🧵";
    private const int DigitLimit = 3;

    public static bool TryScan(ReadOnlySpan<char> line, int position, out TextSpan match) => TryRead(line, position, out match, out _);

    /// <summary>The same, at the end of a line only.</summary>
    public static bool TryScanAtEnd(ReadOnlySpan<char> line, int position, out TextSpan match)
        => TryScan(line, position, out match) && match.End == line.Length;

    /// <summary>The numbers of an index that <see cref="TryScan"/> found.</summary>
    public static ScannedThreadIndex Read(ReadOnlySpan<char> token) => TryRead(token, 0, out _, out ScannedThreadIndex index) ? index : default;

    private static bool TryRead(ReadOnlySpan<char> line, int position, out TextSpan match, out ScannedThreadIndex index)
    {
        match = default;
        index = default;
        ReadOnlySpan<char> rest = line[position..];
        string? close = rest switch
        {
            ['[', ..] => "]",
            ['(', ..] => ")",
            _ when rest.StartsWith(Thread, StringComparison.Ordinal) => "",
            _ => null,
        };
        if (close is null)
        {
            return false;
        }

        int start = close.Length == 0 ? Thread.Length : 1;
        if (!TryReadNumber(rest, start, out int slash, out int number) || slash == rest.Length || rest[slash] != '/'
            || !TryReadNumber(rest, slash + 1, out int end, out int total) || !rest[end..].StartsWith(close, StringComparison.Ordinal))
        {
            return false;
        }

        match = new TextSpan(position, end + close.Length);
        index = new ScannedThreadIndex(number, total);
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, int start, out int end, out int number)
    {
        number = 0;
        for (end = start; end < text.Length && char.IsAsciiDigit(text[end]) && end - start <= DigitLimit; end++)
        {
            number = (number * 10) + text[end] - '0';
        }

        return end > start && end - start <= DigitLimit && number > 0;
    }
}
