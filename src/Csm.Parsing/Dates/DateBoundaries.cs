using System.Globalization;

namespace Csm.Parsing.Dates;

/// <summary>Decides by the signs around a word whether it can belong to a date.</summary>
internal static class DateBoundaries
{
    private const int ShortestWordBeforeFullStop = 4;
    private const string EndsOfDashesBeforeNumbers = "\u2014\u2015\u2192>";
    private const string NotBeforeNumbers = "+\u2212±\u00D7÷^√\\#@%\u2030°\u2032\u2033§\u2116";
    private const string NotBeforeWords = "\\#@/";
    private const string NotAfterDays = "%\u2030°\u2032\u2033#@*\\";

    /// <summary>
    /// Whether a word can belong to a date, by the sign that it is glued to: not <c>$15</c>, <c>-2025</c>, <c>x/15</c>, but <c>Date:15</c>, <c>→15</c> and
    /// <c>1er-2</c>.
    /// </summary>
    public static bool CanBegin(ReadOnlySpan<char> text, int start, ReadOnlySpan<DateToken> before)
    {
        if (before is not [.. var others, { End: var end } sign] || end != start)
        {
            return true;
        }

        char written = text[sign.Start];
        bool isNumber = char.IsAsciiDigit(text[start]);
        return sign.Kind switch
        {
            DateTokenKind.Slash => IsAfterDatePart(sign, others) || (isNumber && !IsGluedToWord(sign, others)),
            DateTokenKind.Dash => !isNumber || IsAfterDatePart(sign, others) || EndsOfDashesBeforeNumbers.Contains(text[sign.End - 1], StringComparison.Ordinal),
            _ when written == '.' => others is [.., { End: var endOfWord } word] && endOfWord == sign.Start && EndsSentence(text[word.Start..word.End]),
            _ when written is '*' or '_' => !IsGluedToWord(sign, others),
            _ => !(isNumber ? NotBeforeNumbers : NotBeforeWords).Contains(written, StringComparison.Ordinal)
                && char.GetUnicodeCategory(written) != UnicodeCategory.CurrencySymbol,
        };
    }

    /// <summary>Whether the sign before a day is the bullet of a list: <c>-15 mars</c>, <c>+15 mars</c>, but not <c>J+15</c> nor <c>3 mai -15</c>.</summary>
    public static bool IsListed(ReadOnlySpan<char> text, int start, ReadOnlySpan<DateToken> before)
        => before is [.. var others, { End: var end } sign] && end == start && (sign.Kind == DateTokenKind.Dash || text[sign.Start] == '+')
            && !IsGluedToWord(sign, others) && others is not [.., { IsDay: true } or { Kind: DateTokenKind.Month or DateTokenKind.Year }];

    /// <summary>Whether a number can be a day before the rest of the text: not before <c>%</c>, <c>€</c>, <c>°</c>.</summary>
    public static bool CanEndDay(ReadOnlySpan<char> rest)
        => rest.IsEmpty || !(NotAfterDays.Contains(rest[0], StringComparison.Ordinal) || char.GetUnicodeCategory(rest[0]) == UnicodeCategory.CurrencySymbol);

    /// <summary>
    /// Whether what could be the day of a month is cut off from it: <c>$15 mars</c>, <c>15% mars</c>, <c>15→mars</c>. Then the month and its year are not what
    /// the text says, and no date is better than half of one.
    /// </summary>
    public static bool IsCutOff(ReadOnlySpan<char> text, ReadOnlySpan<DateToken> beforeMonth)
        => beforeMonth switch
        {
            [.., { Kind: DateTokenKind.UnreadableDay or DateTokenKind.DayAndMonth }] => true,
            [.., { IsDay: true, End: var end }, { IsSign: true } sign] => end == sign.Start && !EndsClause(text[sign.Start]) && !sign.IsGlue,
            [.., { Kind: DateTokenKind.UnreadableDay, End: var end }, { IsSign: true, Start: var start }] => end == start,
            _ => false,
        };

    /// <summary>Whether a sign that joins no days is between a day and a number: <c>15;16 mars</c>.</summary>
    public static bool IsGluedToDay(int start, ReadOnlySpan<DateToken> before)
        => before is [.., { IsDay: true, End: var end }, { Kind: DateTokenKind.Sign } sign] && end == sign.Start && sign.End == start;

    private static bool IsAfterDatePart(DateToken sign, ReadOnlySpan<DateToken> others)
        => sign.IsGlue && others is [.., { IsDay: true } or { Kind: DateTokenKind.Month or DateTokenKind.Year or DateTokenKind.Weekday }];

    private static bool IsGluedToWord(DateToken sign, ReadOnlySpan<DateToken> others) => others is [.., { IsSign: false, End: var end }] && end == sign.Start;

    // An ellipsis, or a sentence without a space after it; art.15 and v.15 are numbers of something.
    private static bool EndsSentence(ReadOnlySpan<char> word) => word is ['.'] || (word.Length >= ShortestWordBeforeFullStop && char.IsLetter(word[^1]));

    private static bool EndsClause(char sign)
        => sign != '/' && !NotAfterDays.Contains(sign, StringComparison.Ordinal) && char.GetUnicodeCategory(sign) is
            UnicodeCategory.OtherPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation;
}
