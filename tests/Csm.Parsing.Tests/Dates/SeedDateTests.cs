using NodaTime;

namespace Csm.Parsing.Tests.Dates;

/// <summary>Every date of the real dump, found by reading it.</summary>
public sealed class SeedDateTests
{
    private readonly Feed _feed = Seed.Parse();

    [Theory]
    [InlineData(1, "depuis le mois d'août 2025 = 2025-08/..")]
    [InlineData(2, "15 septembre = XXXX-09-15  15 octobre = XXXX-10-15")]
    [InlineData(3, "depuis le mois de février 2023 = 2023-02/..")]
    [InlineData(6, "Du 6 au 8 octobre = XXXX-10-06/XXXX-10-08  5/02/1994 = 1994-02-05")]
    [InlineData(7, "2025 = 2025")]
    [InlineData(8, "26 septembre = XXXX-09-26")]
    [InlineData(12, "2 octobre = XXXX-10-02")]
    [InlineData(13, "25 septembre 2025 = 2025-09-25")]
    [InlineData(18, "15 et 16 septembre = {XXXX-09-15,XXXX-09-16}  depuis 2022 = 2022/..")]
    public void A_post_says_its_dates(int post, string dates) => Assert.Equal(dates, DateAssert.Describe(_feed.Posts[post].Dates));

    [Fact]
    public void No_other_post_says_a_date()
        => Assert.Equal([1, 2, 3, 6, 7, 8, 12, 13, 18], _feed.Posts.Where(post => !post.Dates.IsEmpty).Select(post => post.Index));

    [Fact]
    public void The_bio_says_none() => Assert.Empty(_feed.Profile!.Bio!.Dates);

    [Fact]
    public void The_texts_are_french_whatever_the_labels_are_and_so_the_day_comes_first()
    {
        TextDate law = _feed.Posts[6].Dates[1];
        Assert.Equal((new LocalDate(1994, 2, 5), false), (law.Dates[0].LocalDate, law.IsOrderAssumed));
    }

    [Fact]
    public void What_has_begun_says_when_the_newer_posts_were_published_at_the_earliest()
        => Assert.Equal(
            ["2025-08-01/.. 2", "2023-02-01/.. 2", "2022-01-01/.. 15", "2014-12-01/.. 1"],
            _feed.Posts.GroupBy(post => $"{post.PublishedBetween}").Select(group => $"{group.Key} {group.Count()}"));
}
