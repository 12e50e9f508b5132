using System.Globalization;
using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Dates;

/// <summary>
/// Splits a text into the words, numbers and signs of dates, in one pass. All other words have the kind <see cref="DateTokenKind.Other"/>.
/// Signs between two digits are part of the word, so that <c>3/4</c>, <c>15:30</c> and <c>1.2.3</c> are one word each and not days. So is an underscore inside
/// a word, but not one around it, which marks emphasis.
/// </summary>
internal static class DateLexer
{
    private const int DigitsOfYear = 4;
    private const int DigitsOfDay = 2;
    private const char Underscore = '_';

    public static void Read(ReadOnlySpan<char> text, PooledBuilder<DateToken> tokens)
    {
        for (int position = 0; position < text.Length;)
        {
            if (NumberText.IsBlank(text[position]))
            {
                position++;
                continue;
            }

            ReadOnlySpan<DateToken> before = tokens.AsSpan();
            int end = EndOfWord(text, position);
            DateToken token = end == position ? ReadSign(text, position, EndOfSign(text, position), before)
                : char.IsAsciiDigit(text[position]) ? ReadNumber(text, position, IsYearBeforeDay(text[position..end], before) ? position + DigitsOfYear : end, before)
                : ReadWord(text, position, end, before);
            tokens.Add(token);
            position = token.End + (token.Word is { IsAbbreviation: true } && text[token.End..] is ['.', ..] ? 1 : 0);
        }
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end < text.Length && (IsInWord(text, end) || (end > start && (text[end] == Underscore || JoinsDigits(text, end) || FoldedWord.IsAccent(text[end])))))
        {
            end++;
        }

        return start + text[start..end].TrimEnd(Underscore).Length;
    }

    private static bool IsInWord(ReadOnlySpan<char> text, int position)
        => char.IsAsciiLetterOrDigit(text[position]) || char.IsLetterOrDigit(text[position]) || (char.IsSurrogate(text[position]) && !IsSymbol(text, position));

    /// <summary>Whether a surrogate belongs to a symbol, such as an arrow, and not to a letter.</summary>
    private static bool IsSymbol(ReadOnlySpan<char> text, int position)
    {
        int start = position > 0 && char.IsLowSurrogate(text[position]) ? position - 1 : position;
        return start + 1 < text.Length && char.IsSurrogatePair(text[start], text[start + 1])
            && Rune.GetUnicodeCategory(new Rune(text[start], text[start + 1])) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol;
    }

    private static bool JoinsDigits(ReadOnlySpan<char> text, int position)
        => char.IsAsciiDigit(text[position - 1])
            && (text[position] is '/' or '.' or ',' or ':' || NumberText.IsHyphenOrApostrophe(text[position]))
            && position + 1 < text.Length && char.IsAsciiDigit(text[position + 1]);

    /// <summary>Whether a word begins with a year that a sign separates from the next day or hour: <c>15 mars 2025–16 avril 2025</c>, <c>15 mars 2025-16h</c>.</summary>
    private static bool IsYearBeforeDay(ReadOnlySpan<char> word, ReadOnlySpan<DateToken> before)
        => before is ([.., { Kind: DateTokenKind.Month }] or [.., { IsDay: true }, { Kind: DateTokenKind.Comma }])
            && word.Length > DigitsOfYear + 1 && word.IndexOfAnyExceptInRange('0', '9') == DigitsOfYear
            && (word[DigitsOfYear] == '/' || NumberText.IsHyphen(word[DigitsOfYear]))
            && word[(DigitsOfYear + 1)..].IndexOfAnyExceptInRange('0', '9') is >= -1 and <= DigitsOfDay and var digits
            && (digits >= 0 || word.Length <= DigitsOfYear + 1 + DigitsOfDay);

    /// <summary>A sign has the variation selector after it, and a hyphen the head of its arrow.</summary>
    private static int EndOfSign(ReadOnlySpan<char> text, int start)
    {
        int end = start + (char.IsHighSurrogate(text[start]) || text[start..] is ['-', '>', ..] ? 2 : 1);
        while (end < text.Length && FoldedWord.IsAccent(text[end]))
        {
            end++;
        }

        return end;
    }

    private static DateToken ReadSign(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<DateToken> before)
    {
        DateTokenKind kind = text[start] switch
        {
            ',' => DateTokenKind.Comma,
            '&' => DateTokenKind.And,
            '/' => DateTokenKind.Slash,
            char sign when NumberText.IsHyphen(sign) || NumberText.IsArrow(sign) => DateTokenKind.Dash,
            char sign when NumberText.IsApostrophe(sign) => DateTokenKind.Apostrophe,
            char sign when OpensYear(sign, text[end..], before) => DateTokenKind.NoYear,
            _ => DateTokenKind.Sign,
        };
        return new DateToken(kind, start, end) { IsGlue = kind is DateTokenKind.Dash or DateTokenKind.Slash && IsBetween(text, start, end) };
    }

    // de juin 2013 à mai (2020)
    private static bool OpensYear(char sign, ReadOnlySpan<char> rest, ReadOnlySpan<DateToken> before)
        => (sign == '#' || char.GetUnicodeCategory(sign) == UnicodeCategory.OpenPunctuation)
            && before is [.., { Kind: DateTokenKind.Month }] or [.., { Kind: DateTokenKind.Month }, { IsDay: true }]
            && rest.Length >= DigitsOfYear && !rest[..DigitsOfYear].ContainsAnyExceptInRange('0', '9');

    private static bool IsBetween(ReadOnlySpan<char> text, int start, int end)
        => start > 0 && end < text.Length && !NumberText.IsBlank(text[start - 1]) && !NumberText.IsBlank(text[end]);

    private static DateToken ReadNumber(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<DateToken> before)
    {
        Span<char> folded = stackalloc char[FoldedWord.LongestWord];
        var other = new DateToken(DateTokenKind.Other, start, end);
        if (!FoldedWord.TryFold(text[start..end], folded, out int length))
        {
            return other;
        }

        ReadOnlySpan<char> word = folded[..length];
        bool canBegin = DateBoundaries.CanBegin(text, start, before);
        ReadOnlySpan<char> rest = text[end..];
        if (canBegin && NumeralGrammar.ReadYearOfEra(word) is > 0 and var year && Eras.Read(rest, out int lengthOfEra) is not Era.Unknown and var era)
        {
            return new DateToken(DateTokenKind.YearOfEra, start, end + lengthOfEra) { Numeral = new(DateTokenKind.YearOfEra, era == Era.Before ? -year : year) };
        }

        Numeral numeral = NumeralGrammar.Read(word);
        DateToken token = other with { Kind = numeral.Kind, Numeral = numeral };
        canBegin = canBegin || (token.Kind != DateTokenKind.Year && DateBoundaries.IsListed(text, start, before));
        return token.IsDay ? canBegin && DateBoundaries.CanEndDay(rest) && !DateBoundaries.IsGluedToDay(start, before) ? token : other with { Kind = DateTokenKind.UnreadableDay }
            : token.Kind == DateTokenKind.UnreadableDay ? token
            : !canBegin ? other
            : token.Kind == DateTokenKind.Other && IsLikeYear(word) ? other with { Kind = DateTokenKind.UnreadableYear }
            : token.Kind == DateTokenKind.Year ? AsYear(token, CountWords.After(rest))
            : token;
    }

    private static DateToken AsYear(DateToken year, CountKind count)
        => count == CountKind.Price ? new DateToken(DateTokenKind.NoYear, year.Start, year.End) : year with { CanBeCount = count != CountKind.None };

    // Not 1500kg, which is a quantity.
    private static bool IsLikeYear(ReadOnlySpan<char> word)
        => word.IndexOfAnyExceptInRange('0', '9') == DigitsOfYear && !char.IsLetter(word[DigitsOfYear]) && NumeralGrammar.Read(word[..DigitsOfYear]).Kind == DateTokenKind.Year;

    private static DateToken ReadWord(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<DateToken> before)
    {
        var other = new DateToken(DateTokenKind.Other, start, end);
        ReadOnlySpan<char> written = text[start..end];
        if (Ascii.IsValid(written) && !DateVocabulary.MayHave(written))
        {
            return other;
        }

        Span<char> folded = stackalloc char[FoldedWord.LongestWord];
        if (!FoldedWord.TryFold(written, folded, out int length) || DateVocabulary.Find(folded[..length]) is not { } found
            || !DateBoundaries.CanBegin(text, start, before) || (found.Kind == DateTokenKind.YearNoun && !IsMeant(found, written, before)))
        {
            return other;
        }

        DateToken token = other with { Kind = found.Kind, Word = found, IsCapital = char.IsUpper(text[start]) };
        if (found.Kind == DateTokenKind.UpTo)
        {
            return ReadUpTo(text, token);
        }

        return token.Kind == DateTokenKind.Month && DateBoundaries.IsCutOff(text, before) ? other : token;
    }

    /// <summary>Reads <c>jusqu'à</c>, <c>jusqu'au</c> or <c>jusqu'en</c> as one word.</summary>
    private static DateToken ReadUpTo(ReadOnlySpan<char> text, DateToken upTo)
    {
        int start = upTo.End + 1;
        int end = start < text.Length && NumberText.IsApostrophe(text[upTo.End]) ? EndOfWord(text, start) : start;
        Span<char> folded = stackalloc char[FoldedWord.LongestWord];
        return end > start && FoldedWord.TryFold(text[start..end], folded, out int length)
            && DateVocabulary.Find(folded[..length]) is { Kind: DateTokenKind.To or DateTokenKind.In }
            ? upTo with { Kind = DateTokenKind.To, End = end }
            : new DateToken(DateTokenKind.Other, upTo.Start, upTo.End);
    }

    // The French an is a year after l' alone, otherwise the English article; AD is written in capitals.
    private static bool IsMeant(DateWord word, ReadOnlySpan<char> written, ReadOnlySpan<DateToken> before) => word.Text switch
    {
        DateVocabulary.An => before is [.., { Kind: DateTokenKind.Article }, { Kind: DateTokenKind.Apostrophe }],
        DateVocabulary.AnnoDomini => written is ['A', 'D'],
        _ => true,
    };
}
