using System.Globalization;
using Pidgin;
using static Pidgin.Parser;

namespace Csm.Parsing.Dates;

/// <summary>
/// The grammar of the numerals in a date, over the characters of one word in lower case without accents:
/// <code>
/// numeral     = ( iso-date | dotted-date | slash-date | dash-date | dotted-day | slash-day | day-range | ordinal | year | day ), end ;
/// iso-date    = year, "-", two-digits, "-", two-digits ;
/// dotted-date = two-digits, ".", two-digits, ".", year ;      (1.2.2025 can be a version)
/// slash-date  = day, "/", day, "/", year ;
/// dash-date   = day, "-", day, "-", year ;
/// dotted-day  = two-digits, ".", two-digits ;                 (a day of a month only before a date with a year)
/// slash-day   = day, "/", day ;                               (likewise; otherwise a fraction)
/// day-range   = day, hyphen, day ;
/// ordinal     = day, ( "er" | "st" | "nd" | "rd" | "th" ) ;
/// year        = four digits, from 1000 to 2999 ;
/// day         = one or two digits, not 0 ;
/// </code>
/// So a score, a time, a version and a telephone number are not numerals. Other numbers of one or two digits with commas, slashes or hyphens between them
/// are unreadable days: <c>15,16</c>.
/// </summary>
internal static class NumeralGrammar
{
    private const int FirstYear = 1000;
    private const int LastYear = 2999;
    private const int LongestDay = 2;
    private const int LongestYear = 4;
    private const string Hyphens = "-\u2010\u2011\u2013";

    private static readonly Parser<char, char> AsciiDigit = Parser<char>.Token(char.IsAsciiDigit);

    private static readonly Parser<char, int> TwoDigits = NumberOf(AsciiDigit.RepeatString(2)).Where(number => number > 0);

    private static readonly Parser<char, int> Day = Try(TwoDigits).Or(NumberOf(AsciiDigit.RepeatString(1)).Where(number => number > 0));

    private static readonly Parser<char, int> Year = NumberOf(AsciiDigit.RepeatString(4)).Where(number => number is >= FirstYear and <= LastYear);

    private static readonly Parser<char, Unit> Hyphen = OneOf(Hyphens).IgnoreResult();

    private static readonly Parser<char, string> Suffix = OneOf(String("er"), Try(String("st")), String("nd"), String("rd"), String("th"));

    private static readonly Parser<char, Numeral> IsoDate = Whole(
        Map((year, month, day) => new Numeral(DateTokenKind.YearMonthDay, year, month, day), Year, Char('-').Then(TwoDigits), Char('-').Then(TwoDigits)));

    private static readonly Parser<char, Numeral> DottedDate = Whole(
        Map((day, month, year) => new Numeral(DateTokenKind.DayMonthYear, day, month, year), TwoDigits, Char('.').Then(TwoDigits), Char('.').Then(Year)));

    private static readonly Parser<char, Numeral> SlashDate = DateWith(Char('/').IgnoreResult());

    private static readonly Parser<char, Numeral> DashDate = DateWith(Hyphen);

    private static readonly Parser<char, Numeral> DottedDay = Whole(
        Map((day, month) => new Numeral(DateTokenKind.DayMonth, day, month), TwoDigits, Char('.').Then(TwoDigits)));

    private static readonly Parser<char, Numeral> SlashDay = Whole(
        Map((one, other) => new Numeral(DateTokenKind.DayAndMonth, one, other), Day, Char('/').Then(Day)));

    private static readonly Parser<char, Numeral> DayRange = Whole(Map((first, last) => new Numeral(DateTokenKind.DayRange, first, last), Day, Hyphen.Then(Day)));

    private static readonly Parser<char, Numeral> Ordinal = Whole(Day.Before(Suffix).Select(day => new Numeral(DateTokenKind.Day, day)));

    private static readonly Parser<char, Numeral> YearAlone = Whole(Year.Select(year => new Numeral(DateTokenKind.Year, year)));

    private static readonly Parser<char, Numeral> DayAlone = Whole(Day.Select(day => new Numeral(DateTokenKind.Day, day)));

    /// <summary>Reads a numeral; its kind is <see cref="DateTokenKind.Other"/> if the word is not a numeral.</summary>
    public static Numeral Read(ReadOnlySpan<char> word)
        => FormOf(word).Parse(word) is { Success: true, Value: var numeral } ? numeral : new Numeral(IsLikeDays(word) ? DateTokenKind.UnreadableDay : DateTokenKind.Other, 0);

    /// <summary>Reads up to four digits, as years with an era have; 0 if the word is something else.</summary>
    public static int ReadYearOfEra(ReadOnlySpan<char> word)
        => word.Length <= LongestYear && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : 0;

    // The first sign decides the form, and whether there is a second one; Pidgin's OneOf would try one after the other.
    private static Parser<char, Numeral> FormOf(ReadOnlySpan<char> word)
    {
        int first = word.IndexOfAnyExceptInRange('0', '9');
        if (first < 0)
        {
            return word.Length > LongestDay ? YearAlone : DayAlone;
        }

        char sign = word[first];
        bool isLast = !word[(first + 1)..].Contains(sign);
        return sign switch
        {
            '.' => isLast ? DottedDay : DottedDate,
            '/' => isLast ? SlashDay : SlashDate,
            '-' when first > LongestDay => IsoDate,
            _ when Hyphens.Contains(sign, StringComparison.Ordinal) => isLast ? DayRange : DashDate,
            _ => Ordinal,
        };
    }

    private static bool IsLikeDays(ReadOnlySpan<char> word)
    {
        int digits = 0;
        foreach (char character in word)
        {
            digits = char.IsAsciiDigit(character) ? digits + 1 : 0;
            if (digits > LongestDay || (digits == 0 && character is not (',' or '/') && !Hyphens.Contains(character, StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return true;
    }

    private static Parser<char, Numeral> DateWith(Parser<char, Unit> sign) => Whole(
        Map((one, other, year) => new Numeral(DateTokenKind.DayAndMonthYear, one, other, year), Day, sign.Then(Day), sign.Then(Year)));

    private static Parser<char, Numeral> Whole(Parser<char, Numeral> form) => form.Before(Parser<char>.End);

    private static Parser<char, int> NumberOf(Parser<char, string> digits)
        => digits.Select(text => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
}
