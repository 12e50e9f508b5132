using Csm.Parsing.Text;

namespace Csm.Parsing.PostTexts.Scanners;

/// <summary>
/// A cashtag: <c>$</c> at the start or after white space, one to six letters, optionally <c>.</c> or <c>_</c> and one or two more letters, then the end, white
/// space or ASCII punctuation (twitter-text, validCashtag).
/// </summary>
internal static class CashtagScanner
{
    private const int SymbolLimit = 6;
    private const int SuffixLimit = 2;
    private const char NextLine = '\u0085';

    public static bool TryScan(ReadOnlySpan<char> line, int position, out TextSpan match)
    {
        match = default;
        if (position > 0 && !TextCharacters.IsSpace(line[position - 1]))
        {
            return false;
        }

        int symbolEnd = SkipLetters(line, position + 1, SymbolLimit);
        int end = symbolEnd > position + 1 && line[symbolEnd..] is ['.' or '_', ..] ? SkipLetters(line, symbolEnd + 1, SuffixLimit) : symbolEnd;
        end = end > symbolEnd + 1 && MayEnd(line[end..]) ? end : symbolEnd;
        match = TextSpan.FromBounds(position, end);
        return match.Length > 1 && MayEnd(line[end..]);
    }

    // After a cashtag, the rule's white space is that of its regular expression engine: with U+FEFF and without U+0085.
    private static bool MayEnd(ReadOnlySpan<char> after)
        => after.IsEmpty || TextCharacters.IsPunctuation(after[0]) || after[0] == SourceText.ByteOrderMark
            || (char.IsWhiteSpace(after[0]) && after[0] != NextLine);

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
