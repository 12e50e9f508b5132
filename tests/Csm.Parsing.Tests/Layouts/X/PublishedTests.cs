using NodaTime;

namespace Csm.Parsing.Tests.Layouts.X;

/// <summary>The days that the dates and ages of a page mean.</summary>
public sealed class PublishedTests
{
    private const string Owner = "© 2026 X Corp.";

    [Theory]
    [InlineData("Aug 25, 2023", "2023-08-25/2023-08-25")]
    [InlineData("May 27", "2026-05-27/2026-05-27")]
    [InlineData("Jun 9", "2026-06-09/2026-06-09")]
    [InlineData("38m", "2026-06-08/2026-06-08")]
    [InlineData("8m", "2026-06-09/2026-06-09")]
    [InlineData("10m", "2026-06-08/2026-06-09")]
    [InlineData("23h", "2026-06-08/2026-06-08")]
    [InlineData("Jun 10", "2026-06-10/2026-06-10")]
    [InlineData("Jun 11", null)]
    [InlineData("Feb 29", null)]
    [InlineData("Smarch 1", null)]
    public void The_time_of_the_copy_turns_ages_and_dates_without_a_year_into_days(string date, string? bounds)
        => Assert.Equal(bounds, Parse(date, new LocalDateTime(2026, 6, 9, 0, 10)).Between?.ToString());

    [Theory]
    [InlineData("2026-06-09", "38m", "2026-06-08/2026-06-09")]
    [InlineData("2026-06", "38m", "2026-05-31/2026-06-30")]
    [InlineData("2026", "May 27", "2026-05-27/2026-05-27")]
    public void A_copy_that_is_known_less_exactly_leaves_more_days(string collectedAt, string date, string bounds)
    {
        Assert.True(CollectionTime.TryParse(collectedAt, out CollectionTime time));
        Assert.Equal(bounds, Parse(date, time).Between?.ToString());
    }

    [Theory]
    [InlineData("May 27", "", null)]
    [InlineData("38m", "", null)]
    [InlineData("May 27", Owner, "2026-05-27/2026-05-27")]
    [InlineData("38m", Owner, "2025-12-31/2026-12-31")]
    [InlineData("Feb 29", Owner, null)]
    [InlineData("May 27", "Bob\n@bob\n·\nMar 1, 2025\nb", "2025-05-27/..")]
    [InlineData("Feb 29", "Bob\n@bob\n·\nMar 1, 2025\nb", "2028-02-29/..")]
    [InlineData("38m", "Bob\n@bob\n·\nMar 1, 2025\nb", "2025-02-28/..")]
    [InlineData("38m", "Bob\n@bob\n·\nMar 1, 2026\nb\n" + Owner, "2026-02-28/2026-12-31")]
    [InlineData("May 27", "Bob\n@bob\n·\nMar 1, 2027\nb\n" + Owner, null)]
    public void Without_it_the_page_bounds_the_copy(string date, string rest, string? bounds)
        => Assert.Equal(bounds, Feed.Parse(Page(date, rest)).Posts[0].Published?.Between?.ToString());

    [Fact]
    public void What_is_printed_is_kept_in_its_parts()
    {
        Published stamp = Feed.Parse("Conversation\nAnn\n@ann\nHello\n6:40 AM · Jun 9, 2026\n·\n3,861\n Views\n").Posts[0].Published!;
        Published age = Parse("38m", null);
        Assert.Equal(("2026-06-09", new LocalTime(6, 40), null), (stamp.Date.ToString(), stamp.Time, stamp.Age));
        Assert.Equal(("", null, Duration.FromMinutes(38)), (age.Date.ToString(), age.Time, age.Age));
    }

    [Fact]
    public void A_printed_date_decides_when_a_post_was_published()
        => Assert.Equal("2023-08-25/2023-08-25", Feed.Parse(Page("Aug 25, 2023", "Bob\n@bob\n·\n38m\nWait until next year")).Posts[0].PublishedBetween?.ToString());

    [Fact]
    public void A_text_narrows_what_is_printed()
        => Assert.Equal("2026-03-05/2026-12-31", Feed.Parse(Page("38m", Owner).Replace("a\n", "Closed since 5 March 2026\n", StringComparison.Ordinal)).Posts[0].PublishedBetween?.ToString());

    [Fact]
    public void A_quoted_post_has_a_date_of_its_own()
        => Assert.Equal("2023-08-25/2023-08-25", Feed.Parse(Page("38m", "Quote\nBob\n@bob\n·\nAug 25, 2023\nb")).Posts[0].Quote?.Published?.Between?.ToString());

    [Theory]
    [InlineData("Aug 2", "2021-03-04")]
    [InlineData("2 Aug", "2021-04-03")]
    public void The_order_of_printed_dates_is_assumed_of_numbers_in_texts(string printed, string edtf)
        => Assert.Equal(edtf, Feed.Parse(Page(printed, "").Replace("a\n", "3/4/2021\n", StringComparison.Ordinal)).Posts[0].Dates[0].ToString());

    [Theory]
    [InlineData("May 27", "© 9999 X Corp.", "9999-05-27/9999-05-27")]
    [InlineData("Feb 29", "Bob\n@bob\n·\nMar 1, 9998\nb", null)]
    [InlineData("Dec 31, 9999", "© 9999 X Corp.", "9999-12-31/9999-12-31")]
    public void The_last_years_are_years_too(string date, string rest, string? bounds)
        => Assert.Equal(bounds, Feed.Parse(Page(date, rest)).Posts[0].Published?.Between?.ToString());

    [Fact]
    public void A_date_after_the_copy_has_no_days_and_is_a_warning()
    {
        var feed = Feed.Parse(Page("Aug 25, 2030", ""), new FeedParseOptions { CollectedAt = new YearMonth(2026, 6) });
        Assert.Null(feed.Posts[0].Published?.Between);
        Assert.Equal("CSM1007 at 4:1: warning", Describe(Assert.Single(feed.Diagnostics)));
    }

    [Fact]
    public void A_date_that_cannot_be_read_is_an_info()
        => Assert.Equal("CSM1006 at 4:1: info", Describe(Assert.Single(Feed.Parse(Page("Smarch 3, 2021", "")).Diagnostics)));

    [Fact]
    public void A_time_of_copy_that_gives_nothing_leaves_what_the_page_shows()
        => Assert.Equal("2026-05-27/2026-05-27", Feed.Parse(Page("May 27", Owner), new FeedParseOptions { CollectedAt = default(CollectionTime) }).Posts[0].Published?.Between?.ToString());

    [Fact]
    public void The_year_one_has_no_day_before()
        => Assert.Null(Parse("23h", new LocalDate(1, 1, 1)).Between?.Earliest);

    private static string Describe(Csm.Parsing.Diagnostics.Diagnostic diagnostic)
        => $"{diagnostic.Id} at {diagnostic.Position.Line + 1}:{diagnostic.Position.Character + 1}: {diagnostic.Severity.ToString().ToLowerInvariant()}";

    private static Published Parse(string date, CollectionTime? collectedAt) => Feed.Parse(Page(date, ""), new FeedParseOptions { CollectedAt = collectedAt }).Posts[0].Published!;

    private static string Page(string date, string rest) => $"Ann\n@ann\n·\n{date}\na\n{rest}\n";
}
