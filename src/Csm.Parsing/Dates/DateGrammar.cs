using Pidgin;
using static Pidgin.Parser<Csm.Parsing.Dates.DateToken>;
using static Pidgin.Parser;

namespace Csm.Parsing.Dates;

/// <summary>
/// The grammar of dates, over the words of a text:
/// <code>
/// text        = { date | any-word } ;
/// date        = since | until | [ "last" | "next" ], ( numeric | day-first | month-first | month-only ), [ tense-after ] | year-only ;
/// since       = ( "depuis" | "since" ), point ;                   (not before a verb: Since May 5, 2025 is a holiday)
/// until       = "d'ici", [ "à" | "au" ], point ;
/// point       = [ article ], ( numeric-date | day, [ "de" ], month-year | month-first | [ "mois" ], [ "de" ], month-only | [ "année" ], year ) ;
/// day-first   = [ opening ], days, [ [ "de" ], month-year, [ to, [ article ], day, [ "de" ], month-year ] ] ;
/// month-year  = month, [ year ] | english-month, ",", year ;
/// month-first = [ opening | "in" ], [ weekday, [ "," ], [ article ] ], english-month, days, [ [ "," ], year ], [ to, english-month, day, [ [ "," ], year ] ] ;
/// days        = day, { joiner, [ article ], day } ;
/// day         = [ weekday, [ "," ], [ article ] ], ( day-number | day-range ) ;
/// opening     = ( "du" | "entre" ), [ article ] ;
/// joiner      = [ "," ], "et" | "," | to ;
/// to          = "au" | "to" | dash ;
/// month-only  = month, [ "de" ], year ;
/// numeric     = [ opening ], numeric-date, [ to, [ article ], numeric-date ] ;
/// year-only   = ( "en" | "année" ), year ;                        (not before a word that makes it a count)
/// tense-after = "dernier" | "prochain" ;                         (not before a word: 25 septembre 2025 dernier délai)
/// </code>
/// A French word also represents its English counterpart, except for those of a tense. A year before a word that makes it a count is not a year. A row of days
/// is read to its end, with null as the result if no month follows, so that no word is read again: the time is linear. Something that looks like a date but
/// does not exist is read in the same way, also with null as the result.
/// </summary>
internal static class DateGrammar
{
    private static readonly Parser<DateToken, DateToken> Comma = A(DateTokenKind.Comma);

    // In French, a noun without an article cannot follow a date; in English it can: "in May 2025 people came".
    private static readonly Parser<DateToken, DateToken> Year = A(DateTokenKind.Year).Before(NotBefore(
        token => token is { Kind: DateTokenKind.CountNoun, Word.IsEnglish: false }));

    private static readonly Parser<DateToken, DateToken> BareYear = A(DateTokenKind.Year).Before(NotBefore(
        token => token.Kind is DateTokenKind.CountNoun or DateTokenKind.Verb));

    private static readonly Parser<DateToken, DateToken> Month = A(DateTokenKind.Month);

    private static readonly Parser<DateToken, DateToken> EnglishMonth = Token(token => token is { Kind: DateTokenKind.Month, CanPrecedeDay: true });

    private static readonly Parser<DateToken, Unit> Article = OneOf(
        Try(A(DateTokenKind.Article).Then(A(DateTokenKind.Apostrophe))).IgnoreResult(), A(DateTokenKind.Article).IgnoreResult()).Optional().IgnoreResult();

    private static readonly Parser<DateToken, Unit> Of = A(DateTokenKind.Of).Then(A(DateTokenKind.Apostrophe).Optional()).Optional().IgnoreResult();

    private static readonly Parser<DateToken, DateTokenKind> To = OneOf(A(DateTokenKind.To), A(DateTokenKind.Dash)).ThenReturn(DateTokenKind.To);

    private static readonly Parser<DateToken, DateTokenKind> Joiner = OneOf(
        Try(Comma.Optional().Then(A(DateTokenKind.And))).ThenReturn(DateTokenKind.And), Comma.ThenReturn(DateTokenKind.Comma), To);

    private static readonly Parser<DateToken, Maybe<DateToken>> Weekday = A(DateTokenKind.Weekday).Before(Comma.Optional()).Before(Article).Optional();

    private static readonly Parser<DateToken, DayItem> Day = Map(
        static (weekday, number) => new DayItem(DateTokenKind.Other, weekday.HasValue ? weekday.Value.Start : number.Start, number),
        Weekday,
        Token(token => token.Kind is DateTokenKind.Day or DateTokenKind.DayRange));

    private static readonly Parser<DateToken, DayItem> NextDay =
        Map(static (joiner, day) => day with { Joiner = joiner }, Joiner.Before(Article), Day);

    private static readonly Parser<DateToken, DayRow> Days =
        Map(static (first, others) => new DayRow([first, .. others]), Day, Try(NextDay).Many());

    private static readonly Parser<DateToken, Maybe<DateToken>> YearOfMonthFirst = Try(Comma.Optional().Then(Year)).Optional();

    private static readonly Parser<DateToken, DateMonth> MonthAndYear = OneOf(
        Try(Map(static (month, year) => new DateMonth(month, year), EnglishMonth, Comma.Then(Year))),
        Map(static (month, year) => new DateMonth(month, year.HasValue ? year.Value : null), Month, Try(Year).Optional()));

    private static readonly Parser<DateToken, DateEnd> EndByDay =
        Map(static (day, month) => new DateEnd(day, month, month.End), To.Then(Article).Then(Day), Of.Then(MonthAndYear));

    private static readonly Parser<DateToken, DateEnd> EndByMonth = Map(
        static (month, day, year) => new DateEnd(day, new DateMonth(month, year.HasValue ? year.Value : null), year.HasValue ? year.Value.End : day.End),
        To.Then(EnglishMonth),
        Day,
        YearOfMonthFirst);

    private static readonly Parser<DateToken, Maybe<DateToken>> Opening =
        OneOf(A(DateTokenKind.From), A(DateTokenKind.Between)).Before(Article).Select(Maybe.Just);

    private static readonly Parser<DateToken, Maybe<DateToken>> NoOpening = Return(Maybe.Nothing<DateToken>());

    private static readonly Parser<DateToken, Maybe<DateToken>> OptionalOpening = Try(Opening).Or(NoOpening);

    private static readonly Parser<DateToken, Maybe<(DateMonth Month, Maybe<DateEnd> End)>> MonthOfDays =
        Try(Map(static (month, end) => (Month: month, End: end), Of.Then(MonthAndYear), Try(EndByDay).Optional())).Optional();

    private static readonly Parser<DateToken, DateReading?> MonthFirst = Map(
        static (opening, weekday, month, days, year, end) => DateReader.MonthFirst(
            opening, weekday.HasValue ? weekday.Value.Start : month.Start, new DateMonth(month, year.HasValue ? year.Value : null), days, end),
        OneOf(A(DateTokenKind.From), A(DateTokenKind.Between), A(DateTokenKind.In)).Optional(),
        Weekday,
        EnglishMonth,
        Days,
        YearOfMonthFirst,
        Try(EndByMonth).Optional());

    private static readonly Parser<DateToken, DateReading?> MonthOnly = Map(DateReader.MonthOnly, Month, Of.Then(Year));

    private static readonly Parser<DateToken, DateToken> NumericDate = Token(
        token => token.Kind is DateTokenKind.YearMonthDay or DateTokenKind.DayMonthYear or DateTokenKind.DayAndMonthYear);

    private static readonly Parser<DateToken, Maybe<DateToken>> NumericEnd = Try(To.Then(Article).Then(NumericDate)).Optional();

    private static readonly Parser<DateToken, DateReading?> DayAndMonth = Map(DateReader.DayAndMonth, Day, Of.Then(MonthAndYear));

    private static readonly Parser<DateToken, DateReading?> Point = Article.Then(OneOf(
        NumericDate.Select(date => DateReader.Numeric(default, date, default)),
        Try(DayAndMonth),
        Try(MonthFirst),
        Try(A(DateTokenKind.MonthNoun).Optional().Then(Of).Then(MonthOnly)),
        A(DateTokenKind.YearNoun).Optional().Then(BareYear).Select(DateReader.YearOnly)));

    private static readonly Parser<DateToken, DateReading?> Since = Map(
        static (word, point) => Open(word, point, DateTense.Past),
        A(DateTokenKind.Since),
        Point.Before(NotBefore(token => token.Kind == DateTokenKind.Verb)));

    private static readonly Parser<DateToken, DateReading?> Until = Map(
        static (word, point) => Open(word, point, DateTense.Future),
        A(DateTokenKind.Of).Before(A(DateTokenKind.Apostrophe)).Before(A(DateTokenKind.Here)).Before(A(DateTokenKind.To).Optional()),
        Point);

    private static readonly Parser<DateToken, DateTense> TenseAfter =
        Try(Tense(isEnglish: false).Before(NotBefore(token => !token.IsSign))).Optional().Select(tense => tense.GetValueOrDefault());

    private static readonly Parser<DateToken, DateReading?> YearOnly =
        OneOf(A(DateTokenKind.In), A(DateTokenKind.YearNoun)).Then(BareYear).Select(DateReader.YearOnly);

    private static readonly Parser<DateToken, DateReading?> AfterTense = Map(
        static (before, date) => WithTense(date, before),
        Tense(isEnglish: true),
        OneOf(Try(Numeric(OptionalOpening)), Try(DayFirst(OptionalOpening)), Try(MonthFirst), MonthOnly));

    // The dates that can begin with a word, by its kind. Most words begin none, and Pidgin's OneOf would try one alternative after the other.
    private static readonly Dictionary<DateTokenKind, Parser<DateToken, (DateReading? Date, int Length)>> ByFirstWord = Arrange(
    [
        (Since, [DateTokenKind.Since]),
        (Until, [DateTokenKind.Of]),
        (BeforeTense(Numeric(NoOpening)), [DateTokenKind.YearMonthDay, DateTokenKind.DayMonthYear, DateTokenKind.DayAndMonthYear]),
        (BeforeTense(DayFirst(NoOpening)), [DateTokenKind.Day, DateTokenKind.DayRange]),
        (BeforeTense(OneOf(Try(MonthFirst), MonthOnly)), [DateTokenKind.Month]),
        (BeforeTense(OneOf(Try(DayFirst(NoOpening)), MonthFirst)), [DateTokenKind.Weekday]),
        (BeforeTense(OneOf(Try(Numeric(Opening)), Try(DayFirst(Opening)), MonthFirst)), [DateTokenKind.From, DateTokenKind.Between]),
        (OneOf(Try(BeforeTense(MonthFirst)), YearOnly), [DateTokenKind.In]),
        (YearOnly, [DateTokenKind.YearNoun]),
        (AfterTense, [DateTokenKind.Last, DateTokenKind.Next]),
    ]);

    /// <summary>Reads the date that begins with the first word; null if it begins none.</summary>
    /// <param name="tokens">The words, at least one.</param>
    /// <param name="length">The number of words that were read.</param>
    public static DateReading? Read(ReadOnlySpan<DateToken> tokens, out int length)
    {
        (DateReading? date, length) =
            ByFirstWord.TryGetValue(tokens[0].Kind, out var parser) && parser.Parse(tokens) is { Success: true, Value: var read } ? read : (null, 1);
        return date;
    }

    private static Dictionary<DateTokenKind, Parser<DateToken, (DateReading? Date, int Length)>> Arrange(
        (Parser<DateToken, DateReading?> Date, DateTokenKind[] FirstWords)[] dates)
        => dates.SelectMany(entry => entry.FirstWords.Select(kind => (kind, entry.Date)))
            .ToDictionary(entry => entry.kind, entry => Map(static (date, length) => (Date: date, Length: length), entry.Date, CurrentOffset));

    private static Parser<DateToken, DateReading?> Numeric(Parser<DateToken, Maybe<DateToken>> opening) => Map(DateReader.Numeric, opening, NumericDate, NumericEnd);

    private static Parser<DateToken, DateReading?> DayFirst(Parser<DateToken, Maybe<DateToken>> opening) => Map(
        static (opening, days, rest) => rest.HasValue ? DateReader.DayFirst(opening, days, rest.Value.Month, rest.Value.End) : null, opening, Days, MonthOfDays);

    private static Parser<DateToken, DateReading?> BeforeTense(Parser<DateToken, DateReading?> date) => Map(WithTense, date, TenseAfter);

    private static DateReading? WithTense(DateReading? date, DateTense tense) => date is null ? null : date with { Tense = tense };

    private static DateReading? Open(DateToken word, DateReading? point, DateTense tense)
        => point is { Dates.Length: 1 } ? point with { Start = word.Start, IsOpen = true, Tense = tense } : point;

    private static Parser<DateToken, DateTense> Tense(bool isEnglish) => OneOf(
        Token(token => token.Kind == DateTokenKind.Last && token.Word!.IsEnglish == isEnglish).ThenReturn(DateTense.Past),
        Token(token => token.Kind == DateTokenKind.Next && token.Word!.IsEnglish == isEnglish).ThenReturn(DateTense.Future));

    private static Parser<DateToken, Unit> NotBefore(Func<DateToken, bool> predicate) => Not(Lookahead(Token(predicate)));

    private static Parser<DateToken, DateToken> A(DateTokenKind kind) => Token(token => token.Kind == kind);
}
