using System.Globalization;
using Csm.Parsing.Text;

namespace Csm.Parsing.Dates;

/// <summary>
/// Splits a text into the words, numbers and signs of dates, in one pass. All other words have the kind <see cref="DateTokenKind.Other"/>.
/// Signs between two digits are part of the word, so that <c>3/4</c>, <c>15:30</c> and <c>1.2.3</c> are one word each and not days.
/// </summary>
internal static class DateLexer
{
    private const string Hyphens = "-\u2010\u2011\u2013\u2014";
    private const string Apostrophes = "'\u2019\u02BC";
    private const string JoiningDigits = "/.,:" + Hyphens + Apostrophes;
    private const string BeforeWords = "\",;|\u2022" + Hyphens + Apostrophes;
    private const string NotAfterNumbers = "%\u2030#@&*/\\";

    public static void Read(ReadOnlySpan<char> text, PooledBuilder<DateToken> tokens)
    {
        for (int position = 0; position < text.Length;)
        {
            if (char.IsWhiteSpace(text[position]))
            {
                position++;
                continue;
            }

            int end = EndOfWord(text, position);
            DateToken token = end == position ? ReadSign(text[position], position) : ReadWord(text, position, end, IsAfterRangeDash(text, tokens.AsSpan(), position));
            tokens.Add(token);
            position = token.End + (token.Word is { IsAbbreviation: true } && text[token.End..] is ['.', ..] ? 1 : 0);
        }
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (IsInWord(text[end]) || JoinsDigits(text, end)))
        {
            end++;
        }

        return end;
    }

    private static bool IsInWord(char character)
        => char.IsLetterOrDigit(character) || character == '_' || char.IsSurrogate(character)
            || char.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark;

    private static bool JoinsDigits(ReadOnlySpan<char> text, int position)
        => JoiningDigits.Contains(text[position], StringComparison.Ordinal)
            && position > 0 && char.IsAsciiDigit(text[position - 1]) && position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]);

    private static DateToken ReadSign(char sign, int position) => new(KindOf(sign), position, position + 1);

    private static DateTokenKind KindOf(char sign) => sign switch
    {
        ',' => DateTokenKind.Comma,
        '&' => DateTokenKind.And,
        _ when Hyphens.Contains(sign, StringComparison.Ordinal) => DateTokenKind.Dash,
        _ when Apostrophes.Contains(sign, StringComparison.Ordinal) => DateTokenKind.Apostrophe,
        _ => DateTokenKind.Sign,
    };

    /// <summary>Whether a word follows a dash that joins it to an ordinal or a month: <c>1er-2 octobre</c>, <c>28 sept.-3 oct.</c></summary>
    private static bool IsAfterRangeDash(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> before, int position)
        => before is [.., { Kind: DateTokenKind.Day or DateTokenKind.Month }, { Kind: DateTokenKind.Dash, Start: var dash, End: var end }]
            && end == position && !char.IsWhiteSpace(text[dash - 1]);

    private static DateToken ReadWord(ReadOnlySpan<char> text, int start, int end, bool isAfterRangeDash)
    {
        Span<char> folded = stackalloc char[FoldedWord.LongestWord];
        var other = new DateToken(DateTokenKind.Other, start, end);
        bool canBegin = start == 0 || isAfterRangeDash || CanBegin(text[start], after: text[start - 1]);
        if (!canBegin || !FoldedWord.TryFold(text[start..end], folded, out int length))
        {
            return other;
        }

        ReadOnlySpan<char> word = folded[..length];
        if (char.IsAsciiDigit(text[start]))
        {
            Numeral numeral = CanEnd(text[end..]) ? NumeralGrammar.Read(word) : default;
            return other with { Kind = numeral.Kind, Numeral = numeral };
        }

        return DateVocabulary.Find(word) is { } found ? other with { Kind = found.Kind, Word = found, IsCapital = text[start] != word[0] } : other;
    }

    /// <summary>Whether a word can belong to a date, judging by the character before it: not <c>-15</c>, <c>$15</c>, <c>x/15</c>.</summary>
    private static bool CanBegin(char first, char after)
        => !(char.IsAsciiDigit(first) && Hyphens.Contains(after, StringComparison.Ordinal))
            && (char.IsWhiteSpace(after) || BeforeWords.Contains(after, StringComparison.Ordinal)
                || char.GetUnicodeCategory(after) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation);

    /// <summary>Whether a number can end before the rest of the text: not before <c>%</c>, <c>€</c>, <c>°</c>, <c>/</c>.</summary>
    private static bool CanEnd(ReadOnlySpan<char> rest)
        => rest.IsEmpty || char.IsWhiteSpace(rest[0]) || (char.IsPunctuation(rest[0]) && !NotAfterNumbers.Contains(rest[0], StringComparison.Ordinal));
}
