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

    [Theory]
    [InlineData("2022", DatePrecision.Year)]
    [InlineData("2025-08", DatePrecision.Month)]
    [InlineData("XXXX-02-29", DatePrecision.AnnualDay)]
    [InlineData("2024-02-29", DatePrecision.Day)]
    public void What_is_written_can_be_read(string text, DatePrecision precision)
    {
        Assert.True(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal((precision, text), (date.Precision, date.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0000")]
    [InlineData("20225")]
    [InlineData("+202")]
    [InlineData("2025-13")]
    [InlineData("2025-00")]
    [InlineData("2025-8")]
    [InlineData("2025-08-00")]
    [InlineData("2025-02-29")]
    [InlineData("XXXX-02-30")]
    [InlineData("XXXX-00-01")]
    [InlineData("XXXX-02")]
    [InlineData("2025/08/01")]
    [InlineData(" 2025")]
    [InlineData("2025-08-01/..")]
    public void What_is_not_a_date_is_not_read(string? text)
    {
        Assert.False(PartialDate.TryParse(text, out PartialDate date));
        Assert.Equal(default, date);
    }

    [Fact]
    public void Dates_are_ordered_by_year_month_and_day_and_what_is_not_given_comes_first()
    {
        string[] inOrder = ["XXXX-01-02", "XXXX-12-01", "1994", "1994-05", "1994-05-02", "1994-06", "1995"];
        Assert.Equal(inOrder, inOrder.AsEnumerable().Reverse().Select(Read).Order().Select(date => date.ToString()));
        Assert.True(Read("1994") < Read("1995") && Read("1995") > Read("1994") && Read("1994") <= Read("1994") && Read("1994") >= Read("1994"));

        static PartialDate Read(string text) => PartialDate.TryParse(text, out PartialDate date) ? date : throw new ArgumentException(text, nameof(text));
    }

    private static PartialDate Parse(string text) => Assert.Single(Assert.Single(PostText.Parse(text).Dates).Dates);
}
