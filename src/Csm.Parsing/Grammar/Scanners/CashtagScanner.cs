using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar.Scanners;

/// <summary>A cashtag: $ and one to six letters, then perhaps . or _ and one or two more (twitter-text, validCashtag).</summary>
internal static class CashtagScanner
{
    private const int SymbolLimit = 6;
    private const int SuffixLimit = 2;

    public static bool TryScan(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        match = default;
        if (position > 0 && !char.IsWhiteSpace(line[position - 1]))
        {
            return false;
        }

        int end = SkipLetters(line, position + 1, SymbolLimit);
        bool hasSymbol = end > position + 1;
        if (hasSymbol && line[end..] is ['.' or '_', var next, ..] && char.IsAsciiLetter(next))
        {
            end = SkipLetters(line, end + 1, SuffixLimit);
        }

        match = TextSpan.FromBounds(position, end);
        return hasSymbol && (end == line.Length || char.IsWhiteSpace(line[end]) || char.IsPunctuation(line[end]));
    }

    private static int SkipLetters(ReadOnlySpan<char> line, int start, int limit)
    {
        int end = start;
        while (end < line.Length && end - start < limit && char.IsAsciiLetter(line[end]))
        {
            end++;
        }

        return end;
    }
}
