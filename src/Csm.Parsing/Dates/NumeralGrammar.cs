using System.Globalization;
using Pidgin;
using static Pidgin.Parser;

namespace Csm.Parsing.Dates;

/// <summary>
/// The grammar of the numerals in a date, over the characters of one word in lower case without accents:
/// <code>
/// numeral     = ( iso-date | dotted-date | slash-date | day-range | ordinal | year | day ), end ;
/// iso-date    = year, "-", two-digits, "-", two-digits ;
/// dotted-date = two-digits, ".", two-digits, ".", year ;      (1.2.2025 can be a version)
/// slash-date  = day, "/", day, "/", year ;
/// day-range   = day, hyphen, day ;
/// ordinal     = day, ( "er" | "st" | "nd" | "rd" | "th" ) ;
/// year        = four digits, from 1000 to 2999 ;
/// day         = one or two digits, not 0 ;
/// </code>
/// So a position in a thread, a fraction, a score, a time, a version and a telephone number are not numerals.
/// </summary>
internal static class NumeralGrammar
{
    private const int FirstYear = 1000;
    private const int LastYear = 2999;
    private const int LongestDay = 2;

    private static readonly Parser<char, char> AsciiDigit = Parser<char>.Token(char.IsAsciiDigit);

    private static readonly Parser<char, int> TwoDigits = NumberOf(AsciiDigit.RepeatString(2)).Where(number => number > 0);

    private static readonly Parser<char, int> Day = Try(TwoDigits).Or(NumberOf(AsciiDigit.RepeatString(1)).Where(number => number > 0));

    private static readonly Parser<char, int> Year = NumberOf(AsciiDigit.RepeatString(4)).Where(number => number is >= FirstYear and <= LastYear);

    private static readonly Parser<char, Unit> Hyphen = OneOf("-\u2010\u2011\u2013").IgnoreResult();

    private static readonly Parser<char, string> Suffix = OneOf(String("er"), Try(String("st")), String("nd"), String("rd"), String("th"));

    private static readonly Parser<char, Numeral> IsoDate = Whole(
        Map((year, month, day) => new Numeral(DateTokenKind.YearMonthDay, year, month, day), Year, Char('-').Then(TwoDigits), Char('-').Then(TwoDigits)));

    private static readonly Parser<char, Numeral> DottedDate = Whole(
        Map((day, month, year) => new Numeral(DateTokenKind.DayMonthYear, day, month, year), TwoDigits, Char('.').Then(TwoDigits), Char('.').Then(Year)));

    private static readonly Parser<char, Numeral> SlashDate = Whole(
        Map((one, other, year) => new Numeral(DateTokenKind.DayAndMonthYear, one, other, year), Day, Char('/').Then(Day), Char('/').Then(Year)));

    private static readonly Parser<char, Numeral> DayRange = Whole(Map((first, last) => new Numeral(DateTokenKind.DayRange, first, last), Day, Hyphen.Then(Day)));

    private static readonly Parser<char, Numeral> Ordinal = Whole(Day.Before(Suffix).Select(day => new Numeral(DateTokenKind.Day, day)));

    private static readonly Parser<char, Numeral> YearAlone = Whole(Year.Select(year => new Numeral(DateTokenKind.Year, year)));

    private static readonly Parser<char, Numeral> DayAlone = Whole(Day.Select(day => new Numeral(DateTokenKind.Day, day)));

    /// <summary>Reads a numeral; its kind is <see cref="DateTokenKind.Other"/> if the word is not a numeral.</summary>
    public static Numeral Read(ReadOnlySpan<char> word) => FormOf(word).Parse(word) is { Success: true, Value: var numeral } ? numeral : default;

    // The first character that is not a digit decides the form; Pidgin's OneOf would try one after the other.
    private static Parser<char, Numeral> FormOf(ReadOnlySpan<char> word) => word.IndexOfAnyExceptInRange('0', '9') switch
    {
        < 0 => word.Length > LongestDay ? YearAlone : DayAlone,
        int sign => word[sign] switch
        {
            '.' => DottedDate,
            '/' => SlashDate,
            '-' when sign > LongestDay => IsoDate,
            '-' or '\u2010' or '\u2011' or '\u2013' => DayRange,
            _ => Ordinal,
        },
    };

    private static Parser<char, Numeral> Whole(Parser<char, Numeral> form) => form.Before(Parser<char>.End);

    private static Parser<char, int> NumberOf(Parser<char, string> digits)
        => digits.Select(text => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture));
}
