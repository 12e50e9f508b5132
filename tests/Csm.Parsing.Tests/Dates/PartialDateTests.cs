using NodaTime;

namespace Csm.Parsing.Tests.Dates;

/// <summary>What is known of a date, by what the text says.</summary>
public sealed class PartialDateTests
{
    [Fact]
    public void A_day_has_everything()
    {
        PartialDate date = Parse("25 septembre 2025");
        Assert.Equal((DatePrecision.Day, 2025, new YearMonth(2025, 9), new AnnualDate(9, 25)), (date.Precision, date.Year, date.YearMonth, date.AnnualDate));
        Assert.Equal([new(2025, 9, 25), new(2025, 9, 25), new LocalDate(2025, 9, 25)], new[] { date.LocalDate, date.Earliest, date.Latest }.OfType<LocalDate>());
    }

    [Fact]
    public void A_day_without_a_year_is_an_annual_date()
    {
        PartialDate date = Parse("29 février");
        Assert.Equal((DatePrecision.AnnualDay, null, null, new AnnualDate(2, 29)), (date.Precision, date.Year, date.YearMonth, date.AnnualDate));
        Assert.Equal((null, null, null), (date.LocalDate, date.Earliest, date.Latest));
    }

    [Fact]
    public void A_month_has_a_first_and_a_last_day()
    {
        PartialDate date = Parse("février 2024");
        Assert.Equal((DatePrecision.Month, 2024, new YearMonth(2024, 2), null, null), (date.Precision, date.Year, date.YearMonth, date.AnnualDate, date.LocalDate));
        Assert.Equal((new LocalDate(2024, 2, 1), new LocalDate(2024, 2, 29)), (date.Earliest, date.Latest));
    }

    [Fact]
    public void A_year_has_a_first_and_a_last_day()
    {
        PartialDate date = Parse("en 2022");
        Assert.Equal((DatePrecision.Year, 2022, null, null, null), (date.Precision, date.Year, date.YearMonth, date.AnnualDate, date.LocalDate));
        Assert.Equal((new LocalDate(2022, 1, 1), new LocalDate(2022, 12, 31)), (date.Earliest, date.Latest));
    }

    [Fact]
    public void Dates_are_equal_where_they_say_the_same()
    {
        Assert.True(Parse("25 septembre 2025") == Parse("2025-09-25"));
        Assert.True(Parse("25 septembre 2025") != Parse("25 septembre"));
        Assert.Equal((DatePrecision.None, ""), (default(PartialDate).Precision, default(PartialDate).ToString()));
    }

    private static PartialDate Parse(string text) => Assert.Single(Assert.Single(PostText.Parse(text).Dates).Dates);
}
