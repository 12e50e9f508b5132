using System.Globalization;
using Csm.Parsing.Dates;
using Csm.Parsing.Languages;
using NodaTime;

namespace Csm.Parsing.Tests.Dates;

public sealed class DateVocabularyTests
{
    public static TheoryData<int> Months => [.. Enumerable.Range(1, 12)];

    public static TheoryData<string> Weekdays => [.. DateVocabulary.FrenchWeekdays, .. DateVocabulary.EnglishWeekdays];

    [Theory]
    [MemberData(nameof(Months))]
    public void Each_name_of_a_month_is_read_in_its_own_case_and_in_capitals(int month)
        => Assert.All(NamesOf(month - 1), name => Assert.Equal(
            [new YearMonth(2025, month), new YearMonth(2025, month)],
            PostText.Parse($"5 {name} 2025\n5 {name.ToUpperInvariant()} 2025").Dates.Select(date => date.Dates[0].YearMonth!.Value)));

    [Theory]
    [MemberData(nameof(Weekdays))]
    public void Each_weekday_belongs_to_the_day_after_it(string name)
        => Assert.Equal($"{name} 5 mai", Assert.Single(PostText.Parse($"le {name} 5 mai").Dates).Text);

    [IcuFact]
    public void Abbreviations_and_weekdays_are_those_of_cldr()
    {
        DateTimeFormatInfo french = CultureInfo.GetCultureInfo("fr").DateTimeFormat;
        DateTimeFormatInfo english = CultureInfo.GetCultureInfo("en").DateTimeFormat;
        Assert.Equal(french.AbbreviatedMonthGenitiveNames.Take(12), DateVocabulary.FrenchAbbreviations);
        Assert.Equal(english.AbbreviatedMonthGenitiveNames.Take(12), DateVocabulary.EnglishAbbreviations);
        Assert.Equal("Sept", CultureInfo.GetCultureInfo("en-GB").DateTimeFormat.AbbreviatedMonthGenitiveNames[8]);
        Assert.Equal([.. french.DayNames[1..], french.DayNames[0]], DateVocabulary.FrenchWeekdays.AsEnumerable());
        Assert.Equal([.. english.DayNames[1..], english.DayNames[0]], DateVocabulary.EnglishWeekdays.AsEnumerable());
    }

    private static string[] NamesOf(int month) =>
    [
        Vocabularies.Of(FeedLanguage.French).Months[month],
        Vocabularies.Of(FeedLanguage.English).Months[month],
        DateVocabulary.FrenchAbbreviations[month],
        DateVocabulary.EnglishAbbreviations[month],
    ];
}
