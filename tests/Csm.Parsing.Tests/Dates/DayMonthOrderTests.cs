using NodaTime;

namespace Csm.Parsing.Tests.Dates;

/// <summary>Which number of 5/02/1994 is the day.</summary>
public sealed class DayMonthOrderTests
{
    private const string DayFirst = "1994-02-05";
    private const string MonthFirst = "1994-05-02";

    [Theory]
    [InlineData("5/02/1994", DayFirst, true)]
    [InlineData("loi du 5/02/1994", DayFirst, false)]
    [InlineData("Le Conseil, depuis : 5/02/1994", DayFirst, false)]
    [InlineData("the law of 5/02/1994", MonthFirst, true)]
    [InlineData("25/12/2024 5/02/1994", DayFirst, false)]
    [InlineData("le 12/25/2024 5/02/1994", MonthFirst, false)]
    [InlineData("25/12/2024 12/25/2024 5/02/1994", DayFirst, true)]
    public void The_text_tells_the_order_or_it_is_assumed(string text, string last, bool isAssumed)
    {
        TextDate date = PostText.Parse(text).Dates[^1];
        Assert.Equal((last, isAssumed), (date.ToString(), date.IsOrderAssumed));
    }

    [Theory]
    [InlineData("25/02/1994")]
    [InlineData("02/25/1994")]
    [InlineData("5/05/1994")]
    [InlineData("1994-02-05")]
    [InlineData("05.02.1994")]
    [InlineData("5 mai 1994")]
    public void Nothing_is_assumed_where_there_is_one_reading(string text) => Assert.False(Assert.Single(PostText.Parse(text).Dates).IsOrderAssumed);

    [Theory]
    [InlineData("fr", DayFirst, false)]
    [InlineData("es", DayFirst, false)]
    [InlineData("en", MonthFirst, true)]
    [InlineData("ja", DayFirst, true)]
    public void A_language_that_is_given_comes_first(string tag, string date, bool isAssumed)
        => Assert.Equal((date, isAssumed), OrderIn("5/02/1994\n0\n0\n0", new FeedParseOptions { Language = FeedLanguage.Find(tag) }));

    [Theory]
    [InlineData("Le Conseil a reçu les magistrats", DayFirst, false)]
    [InlineData("The council met the magistrates", MonthFirst, true)]
    [InlineData("2/25/2024", MonthFirst, false)]
    [InlineData("The council: 25/2/2024", DayFirst, false)]
    public void The_other_texts_of_the_feed_tell_the_order(string other, string date, bool isAssumed)
        => Assert.Equal((date, isAssumed), OrderIn($"5/02/1994\n0\n0\n0\n{other}\n0\n0\n0"));

    [Fact]
    public void The_bio_tells_the_order_too()
        => Assert.Equal((DayFirst, false), OrderIn("N\n@n\nFollowers\n1\nCompte du Conseil et des magistrats\nJoined May 2020\n5/02/1994\n0\n0\n0"));

    [Theory]
    [InlineData("Followers\n1\nJoined May 2020", MonthFirst)]
    [InlineData("Abonnés\n1\nA rejoint X en mai 2020", DayFirst)]
    public void Where_no_text_tells_the_labels_decide_and_it_is_an_assumption(string header, string date)
        => Assert.Equal((date, true), OrderIn($"N\n@n\n{header}\n5/02/1994\n0\n0\n0"));

    [Fact]
    public void The_french_words_of_a_text_weigh_more_than_the_feed()
        => Assert.Equal((DayFirst, false), OrderIn("loi du 5/02/1994\n0\n0\n0\nthe law of the land\n0\n0\n0"));

    [Fact]
    public void Both_ends_of_an_interval_have_the_same_order()
        => Assert.Equal(new LocalDate(2025, 5, 1), PostText.Parse("from 04/01/2025 to 05/01/2025").Dates[0].Dates[1].LocalDate);

    [Fact]
    public void English_that_is_given_weighs_more_than_the_other_texts()
        => Assert.Equal((MonthFirst, true), OrderIn("5/02/1994\n0\n0\n0\nLe Conseil et les magistrats\n0\n0\n0", new FeedParseOptions { Language = FeedLanguage.English }));

    private static (string Date, bool IsAssumed) OrderIn(string dump, FeedParseOptions? options = null)
    {
        TextDate date = Feed.Parse(dump, options).Posts[0].Dates[0];
        return (date.ToString(), date.IsOrderAssumed);
    }
}
