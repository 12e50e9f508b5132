using System.Globalization;
using Csm.Parsing.Dates;
using Csm.Parsing.Dates.Tables;
using Csm.Parsing.Languages;
using NodaTime;

namespace Csm.Parsing.Tests.Dates;

/// <summary>The dates, times and ages that pages print.</summary>
public sealed class PrintedDateTests
{
    [Theory]
    [InlineData("en", "Aug 25, 2023", "2023-08-25")]
    [InlineData("en", "5 Jan", "XXXX-01-05")]
    [InlineData("en", "31 Dec 2020", "2020-12-31")]
    [InlineData("fr", "31 déc. 2020", "2020-12-31")]
    [InlineData("fr", "12 janv.", "XXXX-01-12")]
    [InlineData("fr", "12\u00A0janv", "XXXX-01-12")]
    [InlineData("de", "9. Aug. 2023", "2023-08-09")]
    [InlineData("de", "27. Mai", "XXXX-05-27")]
    [InlineData("it", "27 mag", "XXXX-05-27")]
    [InlineData("pt", "27 de mai. de 2021", "2021-05-27")]
    [InlineData("hu", "2021. máj. 27.", "2021-05-27")]
    [InlineData("fi", "27.5.2021", "2021-05-27")]
    [InlineData("cs", "27. 5.", "XXXX-05-27")]
    [InlineData("ja", "2月23日", "XXXX-02-23")]
    [InlineData("ko", "2021년 11월 2일", "2021-11-02")]
    [InlineData("vi", "27 thg 10", "XXXX-10-27")]
    [InlineData("zh-Hant", "2021年11月2日", "2021-11-02")]
    [InlineData("ar", "٢٧ مايو ٢٠٢١", "2021-05-27")]
    [InlineData("he", "\u200F27 במאי 2021", "2021-05-27")]
    [InlineData("pl", "1 lis", "XXXX-11-01")]
    [InlineData("hr", "1. lis", "XXXX-10-01")]
    public void A_date_is_read_as_its_language_writes_it(string tag, string text, string edtf)
        => Assert.Equal(edtf, new PartialDate(Read(text, tag).Date).ToString());

    [Theory]
    [InlineData("en", "6:40 AM · Jun 9, 2026", "2026-06-09 06:40")]
    [InlineData("en", "12:05 AM · Jun 9, 2026", "2026-06-09 00:05")]
    [InlineData("en", "12:05 PM · Jun 9, 2026", "2026-06-09 12:05")]
    [InlineData("en", "8:12 PM · Jan 12, 2021·Twitter Web App", "2021-01-12 20:12")]
    [InlineData("en", "4:12 PM Nov 8, 2020", "2020-11-08 16:12")]
    [InlineData("zh-Hant", "下午11:29 · 2026年2月23日", "2026-02-23 23:29")]
    [InlineData("zh", "3:26 · 2026年8月16日", "2026-08-16 03:26")]
    [InlineData("fi", "18.40 · 9.6.2026", "2026-06-09 18:40")]
    [InlineData("es", "6:40 p.m. · 9 jun 2026", "2026-06-09 18:40")]
    [InlineData("ja", "6:40 PM · 2026年6月9日", "2026-06-09 ")]
    [InlineData("en", "12:05 AM · Sept 8, 2022", "2022-09-08 00:05")]
    public void A_stamp_has_a_date_and_a_time(string tag, string text, string expected)
    {
        PrintedDate printed = Read(text, tag);
        Assert.Equal(expected, $"{new PartialDate(printed.Date)} {printed.Time:HH:mm}");
    }

    [Theory]
    [InlineData("en", "38m", 38)]
    [InlineData("en", "23h", 23 * 60)]
    [InlineData("en", "2 d", 2 * 24 * 60)]
    [InlineData("en", "90m", 90)]
    [InlineData("de", "3 Std", 3 * 60)]
    [InlineData("ru", "14 мин.", 14)]
    [InlineData("tr", "5 d", 5)]
    [InlineData("tr", "5 dk", 5)]
    [InlineData("fr", "now", 0)]
    [InlineData("fr", "3\u202Fh", 3 * 60)]
    [InlineData("de", "3 Std.", 3 * 60)]
    [InlineData("ja", "44分", 44)]
    [InlineData("ja", "3時間", 3 * 60)]
    [InlineData("tr", "5d", 5)]
    public void An_age_is_read_as_its_language_writes_it(string tag, string text, int minutes)
        => Assert.Equal(Duration.FromMinutes(minutes), Read(text, tag).Age);

    [Theory]
    [InlineData("27 mai", "XXXX-05-27")]
    [InlineData("2月23日", "XXXX-02-23")]
    [InlineData("1. lis", "")]
    public void Languages_that_agree_read_a_date_of_an_unknown_language(string text, string edtf)
        => Assert.Equal(edtf, new PartialDate(PrintedDate.Read(text, LanguageSet.Viewer).Date).ToString());

    [Theory]
    [InlineData("Feb 30")]
    [InlineData("Feb 29, 2021")]
    [InlineData("Smarch 3")]
    [InlineData("Sat 3")]
    [InlineData("3/4/2023")]
    [InlineData("5 分")]
    [InlineData("May 27, 2021 or so")]
    [InlineData("May 27, 20211")]
    [InlineData("6:40 AM")]
    [InlineData("38m · Jun 9")]
    [InlineData("99999h")]
    [InlineData("m")]
    [InlineData("")]
    [InlineData("·")]
    public void Anything_else_is_nothing(string text) => Assert.Equal((default, null), (Read(text, "en").Date, Read(text, "en").Age));

    // The ICU of a machine can have another version of CLDR, with other spellings in some languages.
    [IcuFact]
    public void Dates_and_times_of_icu_are_read_in_most_languages_and_in_those_of_the_viewer_always()
    {
        string[] wrong = [.. FeedLanguage.All.Where(language => !AgreesWithIcu(language)).Select(language => language.Tag)];
        Assert.InRange(wrong.Length, 0, FeedLanguage.All.Length / 5);
        Assert.Empty(wrong.Intersect(Vocabularies.All.Select(vocabulary => vocabulary.Language.Tag)));
    }

    private static bool AgreesWithIcu(FeedLanguage language)
    {
        CultureInfo culture = Gregorian(language);
        return Enumerable.Range(1, 12).All(month =>
        {
            DateTime date = new(2021, month, 17, 18, 40, 0, DateTimeKind.Unspecified);
            return IsRead(language, format => format.TryReadDate(date.ToString("M", culture), out DateParts day) && day == new DateParts(0, month, 17))
                && IsRead(language, format => format.TryReadDate(date.ToString("Y", culture), out DateParts whole) && whole == new DateParts(2021, month, 0))
                && IsRead(language, format => format.TryReadTime(date.ToString("t", culture), out LocalTime time, out _) && time == new LocalTime(18, 40));
        });
    }

    private static CultureInfo Gregorian(FeedLanguage language)
    {
        var culture = (CultureInfo)CultureInfo.GetCultureInfo(language.Tag).Clone();
        culture.DateTimeFormat.Calendar = culture.OptionalCalendars.OfType<GregorianCalendar>().FirstOrDefault() ?? culture.DateTimeFormat.Calendar;
        return culture;
    }

    private static bool IsRead(FeedLanguage language, Func<PrintedDateFormat, bool> read)
        => read(PrintedDateTable.All[FeedLanguage.All.IndexOf(language)]);

    private static PrintedDate Read(string text, string tag) => PrintedDate.Read(text, LanguageSet.Of(FeedLanguage.Find(tag)!));
}
