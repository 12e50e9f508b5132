using Pidgin;
using static Pidgin.Parser<Csm.Parsing.Dates.DateToken>;
using static Pidgin.Parser;

namespace Csm.Parsing.Dates;

/// <summary>
/// The grammar of dates, over the words of a text:
/// <code>
/// text        = { date | any-word } ;
/// date        = since | until | [ "last" | "next" ], ( numeric | two-days | day-first | month-first | months ), [ tense-after ] | year-only ;
/// since       = ( "depuis" | "since" ), point ;                   (not before a verb: Since May 5, 2025 is a holiday)
/// until       = "d'ici", [ "à" | "au" ], point ;
/// point       = [ article ], ( numeric-date | day, of, month-year | month-first | [ "mois" ], [ "de" ], month-only | [ "année" ], year ) ;
/// day-first   = [ opening ], days, [ of, month-year, [ to, [ article ], day, of, month-year ] ] | between-days ;
/// two-days    = the first date, ( "et" | "ou" ), [ article ], the second date, of which only the second has a year ;
/// month-year  = month, [ of, year ] | english-month, ",", year ;
/// month-first = [ opening | "in" ], [ weekday, [ "," | glue ], [ article ] ], english-month, days, [ [ "," ], year ], [ to, end-month ] | between-months ;
/// end-month   = [ weekday, [ "," | glue ], [ article ] ], english-month, day, [ [ "," ], year ] ;
/// between-…   = "entre", the first date, [ "," ], "et", the second date ;
/// days        = day, { joiner, [ article ], day } ;
/// day         = [ weekday, [ "," | glue ], [ article ] ], ( day-number | day-range ) ;
/// opening     = ( "du" | "entre" ), [ article ] ;
/// of          = [ "de" | glue ] ;
/// joiner      = [ "," ], ( "et" | "ou" ) | "," | to ;              (after "ou", there is no date)
/// to          = "au" | "to" | "jusqu'au" | dash | glue ;
/// glue        = dash or slash without spaces ;
/// month-only  = month, of, year ;
/// months      = [ opening | "de" ], month-item, { ( joiner, [ "en" ] | "/" ), month-item } ;
/// month-item  = [ article ], [ "mois" ], [ "de" ], [ "mi", [ dash ] ], month, [ of, year ] ;    (after a year, the end of an interval alone)
/// numeric     = [ opening ], ( numeric-date | numeric-day, to ), [ to, [ article ], numeric-date ] ;
/// year-only   = ( "en" | "année" ), year | year-of-era ;           (not before a word that makes it a count)
/// tense-after = "dernier" | "prochain" ;                         (not before a word: 25 septembre 2025 dernier délai)
/// </code>
/// A French word also represents its English counterpart, except for those of a tense. A row of days or months is read to its end, with null as the result
/// if no month or year follows, so that no word is read again: the time is linear. Something that looks like a date but does not exist is read in the same
/// way, also with null as the result.
/// </summary>
internal static class DateGrammar
{
    private static readonly Parser<DateToken, DateToken> Comma = A(DateTokenKind.Comma);

    private static readonly Parser<DateToken, DateToken> Year = Token(token => token.Kind is DateTokenKind.Year or DateTokenKind.YearOfEra);

    private static readonly Parser<DateToken, DateToken> YearOrRefused = Token(
        token => token.Kind is DateTokenKind.Year or DateTokenKind.YearOfEra || token.IsRefusedYear);

    private static readonly Parser<DateToken, DateToken> BareYear = Token(
        token => token is { Kind: DateTokenKind.Year, CanBeCount: false } or { Kind: DateTokenKind.YearOfEra }).Before(NotBefore(token => token.Kind == DateTokenKind.Verb));

    private static readonly Parser<DateToken, DateToken> Month = A(DateTokenKind.Month);

    private static readonly Parser<DateToken, DateToken> EnglishMonth = Token(token => token is { Kind: DateTokenKind.Month, CanPrecedeDay: true });

    private static readonly Parser<DateToken, Unit> Article = OneOf(
        Try(A(DateTokenKind.Article).Then(A(DateTokenKind.Apostrophe))).IgnoreResult(), A(DateTokenKind.Article).IgnoreResult()).Optional().IgnoreResult();

    private static readonly Parser<DateToken, DateToken> Glue = Token(token => token.IsGlue);

    private static readonly Parser<DateToken, Unit> OfWord = A(DateTokenKind.Of).Then(A(DateTokenKind.Apostrophe).Optional()).IgnoreResult();

    private static readonly Parser<DateToken, Unit> Of = OneOf(OfWord, Glue.IgnoreResult()).Optional().IgnoreResult();

    private static readonly Parser<DateToken, DateTokenKind> To =
        Token(token => token.Kind is DateTokenKind.To or DateTokenKind.Dash || token.IsGlue).ThenReturn(DateTokenKind.To);

    private static readonly Parser<DateToken, DateTokenKind> And = OneOf(A(DateTokenKind.And), Comma.Then(A(DateTokenKind.And))).ThenReturn(DateTokenKind.And);

    private static readonly Parser<DateToken, DateTokenKind> AndOr =
        Token(token => token.Kind is DateTokenKind.And or DateTokenKind.Or).Select(static token => token.Kind);

    private static readonly Parser<DateToken, DateTokenKind> CommaOrAnd = OneOf(
        AndOr,
        Comma.Then(AndOr.Optional()).Select(static word => word.HasValue ? word.Value : DateTokenKind.Comma));

    private static readonly Parser<DateToken, DateTokenKind> Joiner = OneOf(To, CommaOrAnd);

    private static readonly Parser<DateToken, Maybe<DateToken>> Weekday = A(DateTokenKind.Weekday).Before(OneOf(Comma, Glue).Optional()).Before(Article).Optional();

    private static readonly Parser<DateToken, DayItem> Day = Map(
        static (weekday, number) => new DayItem(DateTokenKind.Other, weekday.HasValue ? weekday.Value.Start : number.Start, number),
        Weekday,
        Token(token => token.Kind is DateTokenKind.Day or DateTokenKind.DayRange));

    private static readonly Parser<DateToken, DayItem> NextDay =
        Map(static (joiner, day) => day with { Joiner = joiner }, Joiner.Before(Article), Day);

    private static readonly Parser<DateToken, DayRow> Days =
        Map(static (first, others) => new DayRow([first, .. others]), Day, Try(NextDay).Many());

    private static readonly Parser<DateToken, Maybe<DateToken>> YearOfMonthFirst = Try(Comma.Optional().Then(YearOrRefused)).Optional();

    private static readonly Parser<DateToken, DateMonth> MonthAndYear = OneOf(
        Try(Map(static (month, year) => new DateMonth(month, year), EnglishMonth, Comma.Then(Year))),
        Try(Map(static (month, year) => new DateMonth(month, null) { RefusedYear = year }, Month, Comma.Then(YearOrRefused))),
        Map(DateMonth.Before, Month, OneOf(YearOrRefused, Try(OneOf(Glue.IgnoreResult(), OfWord).Then(YearOrRefused))).Optional()));

    private static readonly Parser<DateToken, DateEnd> DayOfMonth =
        Map(static (day, month) => new DateEnd(day, month, month.End), Day, Of.Then(MonthAndYear));

    private static readonly Parser<DateToken, DateEnd> MonthAndDay = Map(
        static (weekday, month, day, year) => new DateEnd(
            day with { Start = weekday.HasValue ? weekday.Value.Start : month.Start },
            DateMonth.Before(month, year),
            year.HasValue ? year.Value.End : day.End),
        Weekday,
        EnglishMonth,
        Day,
        YearOfMonthFirst);

    private static readonly Parser<DateToken, DateEnd> EndByDay = To.Then(Article).Then(DayOfMonth);

    private static readonly Parser<DateToken, DateEnd> EndByMonth = To.Then(MonthAndDay);

    private static readonly Parser<DateToken, DateReading?> BetweenDays = Between(DayOfMonth);

    private static readonly Parser<DateToken, DateReading?> BetweenMonths = Between(MonthAndDay);

    private static readonly Parser<DateToken, Maybe<DateToken>> Opening =
        OneOf(A(DateTokenKind.From), A(DateTokenKind.Between)).Before(Article).Select(Maybe.Just);

    private static readonly Parser<DateToken, Maybe<DateToken>> NoOpening = Return(Maybe.Nothing<DateToken>());

    private static readonly Parser<DateToken, Maybe<DateToken>> OptionalOpening = Try(Opening).Or(NoOpening);

    private static readonly Parser<DateToken, Maybe<(DateMonth Month, Maybe<DateEnd> End)>> MonthOfDays =
        Try(Map(static (month, end) => (Month: month, End: end), Of.Then(MonthAndYear), Try(EndByDay).Optional())).Optional();

    private static readonly Parser<DateToken, DateReading?> MonthFirst = Map(
        static (opening, weekday, month, days, year, end) => DateReader.MonthFirst(
            opening, weekday.HasValue ? weekday.Value.Start : month.Start, DateMonth.Before(month, year), days, end),
        OneOf(A(DateTokenKind.From), A(DateTokenKind.Between), A(DateTokenKind.In)).Optional(),
        Weekday,
        EnglishMonth,
        Days,
        YearOfMonthFirst,
        Try(EndByMonth).Optional());

    private static readonly Parser<DateToken, DateReading?> MonthOnly = Map(DateReader.MonthOnly, Month, Of.Then(Year));

    private static readonly Parser<DateToken, Unit> PartOfMonth = A(DateTokenKind.PartOfMonth).Then(A(DateTokenKind.Dash).Optional()).Optional().IgnoreResult();

    // In "May and June 25", June has a day, and May has no year.
    private static readonly Parser<DateToken, DateToken> MonthName =
        Article.Then(A(DateTokenKind.MonthNoun).Optional()).Then(OfWord.Optional()).Then(PartOfMonth).Then(Month).Before(NotBefore(token => token.IsDay));

    private static readonly Parser<DateToken, Maybe<DateToken>> YearOfMonth = Try(Of.Then(YearOrRefused)).Optional();

    private static readonly Parser<DateToken, DateMonth> EndMonth = OneOf(
        Try(Map(static (month, year) => new DateMonth(month, null) { RefusedYear = year }, MonthName, Comma.Then(YearOrRefused))),
        Map(DateMonth.Before, MonthName, YearOfMonth));

    private static readonly Parser<DateToken, DateTokenKind> ToMonth = OneOf(To, A(DateTokenKind.Slash).ThenReturn(DateTokenKind.To));

    private static readonly Parser<DateToken, MonthItem> NextMonth =
        Try(Map(static (joiner, month) => new MonthItem(joiner, month), OneOf(ToMonth, CommaOrAnd.Before(A(DateTokenKind.In).Optional())), MonthName));

    // In "15 août-septembre 2025", the month after the dash has no day.
    private static readonly Parser<DateToken, Maybe<(DateMonth Month, Maybe<DateEnd> End)>> DayToMonth =
        Of.Then(Month).Then(To).Then(MonthName).Then(YearOfMonth.Where(static year => year.HasValue))
            .ThenReturn(Maybe.Nothing<(DateMonth Month, Maybe<DateEnd> End)>());

    private static readonly Parser<DateToken, DateReading?> TwoDays = TwoDates(DayOfMonth);

    private static readonly Parser<DateToken, DateReading?> TwoDaysMonthFirst = TwoDates(MonthAndDay);

    private static readonly Parser<DateToken, DateToken> NumericDate = Token(
        token => token.Kind is DateTokenKind.YearMonthDay or DateTokenKind.DayMonthYear or DateTokenKind.DayAndMonthYear);

    private static readonly Parser<DateToken, DateToken> NumericDay = Token(
        token => token.Kind is DateTokenKind.DayMonth or DateTokenKind.DayAndMonth or DateTokenKind.DayRange);

    private static readonly Parser<DateToken, DateReading?> DayAndMonth = DayOfMonth.Select(DateReader.DayAndMonth);

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
        OneOf(Try(Numeric(OptionalOpening, To)), Try(DayFirst(OptionalOpening)), Try(MonthFirst), MonthOnly));

    // The dates that can begin with a word, by its kind. Most words begin none, and Pidgin's OneOf would try one alternative after the other.
    private static readonly Dictionary<DateTokenKind, Parser<DateToken, (DateReading? Date, int Length)>> ByFirstWord = Arrange(
    [
        (Since, [DateTokenKind.Since]),
        (OneOf(Try(Until), BeforeTense(Months(OfWord.ThenReturn(Maybe.Nothing<DateToken>()), isBetween: false))), [DateTokenKind.Of]),
        (BeforeTense(Numeric(NoOpening, To)), [DateTokenKind.YearMonthDay, DateTokenKind.DayMonthYear, DateTokenKind.DayAndMonthYear]),
        (BeforeTense(NumericDayTo(NoOpening, To)), [DateTokenKind.DayMonth, DateTokenKind.DayAndMonth]),
        (BeforeTense(OneOf(Try(TwoDays), DayFirst(NoOpening))), [DateTokenKind.Day]),
        (BeforeTense(OneOf(Try(NumericDayTo(NoOpening, To)), DayFirst(NoOpening))), [DateTokenKind.DayRange]),
        (BeforeTense(OneOf(Try(TwoDaysMonthFirst), Try(MonthFirst), Months(NoOpening, isBetween: false))), [DateTokenKind.Month]),
        (BeforeTense(OneOf(Try(TwoDays), Try(TwoDaysMonthFirst), Try(DayFirst(NoOpening)), MonthFirst)), [DateTokenKind.Weekday]),
        (BeforeTense(AfterOpening(Opening, To, isBetween: false)), [DateTokenKind.From]),
        (BeforeTense(OneOf(Try(BetweenDays), Try(BetweenMonths), AfterOpening(Opening, OneOf(Try(And), To), isBetween: true))), [DateTokenKind.Between]),
        (OneOf(Try(BeforeTense(MonthFirst)), YearOnly), [DateTokenKind.In]),
        (YearOnly, [DateTokenKind.YearNoun]),
        (Year.Select(DateReader.YearOnly), [DateTokenKind.YearOfEra]),
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

    private static Parser<DateToken, DateReading?> AfterOpening(Parser<DateToken, Maybe<DateToken>> opening, Parser<DateToken, DateTokenKind> to, bool isBetween)
        => OneOf(Try(NumericDayTo(opening, to)), Try(Numeric(opening, to)), Try(DayFirst(opening)), Try(MonthFirst), Months(opening, isBetween));

    private static Parser<DateToken, DateReading?> Numeric(Parser<DateToken, Maybe<DateToken>> opening, Parser<DateToken, DateTokenKind> to)
        => Map(DateReader.Numeric, opening, NumericDate, Try(to.Then(Article).Then(NumericDate)).Optional());

    private static Parser<DateToken, DateReading?> NumericDayTo(Parser<DateToken, Maybe<DateToken>> opening, Parser<DateToken, DateTokenKind> to)
        => Map(DateReader.Numeric, opening, NumericDay, to.Then(Article).Then(NumericDate).Select(Maybe.Just));

    private static Parser<DateToken, DateReading?> Between(Parser<DateToken, DateEnd> date) => Map(
        static (opening, first, last) => DateReader.FromTo(opening.Start, first.Day, first.Month, last),
        A(DateTokenKind.Between).Before(Article),
        date,
        And.Then(Article).Then(date));

    private static Parser<DateToken, DateReading?> TwoDates(Parser<DateToken, DateEnd> date) => Map(
        static (first, joiner, last) => (First: first, Joiner: joiner, Last: last),
        date.Where(static first => first.Month is { Year: null, RefusedYear: null, IsCertain: true }),
        AndOr.Before(Article),
        date)
        .Where(static two => two.Last.Month.Year is not null && !two.First.Day.IsRange && !two.Last.Day.IsRange && two.First.IsEarlierInYear(two.Last))
        .Select(static two => DateReader.TwoDays(two.First, two.Joiner, two.Last));

    /// <summary>Months with a year: one, a list or an interval, of which each end can have a year.</summary>
    private static Parser<DateToken, DateReading?> Months(Parser<DateToken, Maybe<DateToken>> opening, bool isBetween) => Map(
        static (opening, first, others, year, end) => new MonthRow(opening, first, [.. others], year, end),
        opening,
        MonthName,
        NextMonth.Many(),
        YearOfMonth,
        Try((isBetween ? OneOf(Try(And), ToMonth) : ToMonth).Then(EndMonth)).Optional()).Where(static row => row.Others.Length > 0 || row.Year.HasValue).Select(row => DateReader.Months(row, isBetween));

    private static Parser<DateToken, DateReading?> DayFirst(Parser<DateToken, Maybe<DateToken>> opening) => Map(
        static (opening, days, rest) => rest.HasValue ? DateReader.DayFirst(opening, days, rest.Value.Month, rest.Value.End) : null, opening, Days, OneOf(Try(DayToMonth), MonthOfDays));

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
