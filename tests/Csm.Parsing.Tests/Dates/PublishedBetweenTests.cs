using NodaTime;

namespace Csm.Parsing.Tests.Dates;

/// <summary>What follows from the dates of a feed about the days on which its posts were published.</summary>
public sealed class PublishedBetweenTests
{
    [Theory]
    [InlineData("depuis 2022", "2022-01-01/..")]
    [InlineData("depuis le mois d'août 2025", "2025-08-01/..")]
    [InlineData("since September 25, 2025", "2025-09-25/..")]
    [InlineData("le 25 septembre 2025 dernier", "2025-09-25/..")]
    [InlineData("last September 25, 2025", "2025-09-25/..")]
    [InlineData("le 25 septembre 2025 dernier, le Conseil", "2025-09-25/..")]
    [InlineData("le 25 septembre 2025 dernier. Le Conseil", "2025-09-25/..")]
    [InlineData("depuis 2022, depuis mai 2023", "2023-05-01/..")]
    [InlineData("du 25 septembre au 3 octobre 2025 dernier", "2025-09-25/..")]
    [InlineData("du 25 septembre au 3 octobre 2026 prochain", "../2026-10-03")]
    [InlineData("d'ici 2030", "../2030-12-31")]
    [InlineData("d'ici février 2028", "../2028-02-29")]
    [InlineData("le 15 mars 2026 prochain", "../2026-03-15")]
    [InlineData("next March 15, 2026", "../2026-03-15")]
    [InlineData("depuis 2022 et d'ici 2030", "2022-01-01/2030-12-31")]
    [InlineData("RT @CSMagistrature: depuis 2022 et d'ici 2030", "2022-01-01/..")]
    public void A_date_that_is_past_or_to_come_bounds_its_post(string text, string bounds) => Assert.Equal([bounds], BoundsOf(text));

    [Theory]
    [InlineData("le 25 septembre 2025")]
    [InlineData("depuis le 3 mars")]
    [InlineData("le 15 septembre dernier")]
    [InlineData("du 6 au 8 octobre 2025")]
    [InlineData("depuis le 5/02/2024, 5/02/2024 the of the of")]
    [InlineData("en 2025")]
    [InlineData("jusqu'au 25 septembre 2026 dernier délai")]
    [InlineData("du 25 septembre au 3 octobre 2026 dernier délai")]
    [InlineData("le 25 septembre 2020 prochain épisode")]
    [InlineData("by 25 September 2026 last call")]
    [InlineData("délai dernier 5 mai 2026")]
    [InlineData("Since May 5, 2026 is a holiday")]
    [InlineData("Since August 2026 will be hot")]
    [InlineData("d'ici 1000 abonnés")]
    [InlineData("RT @CSMagistrature: d'ici 2030")]
    public void Other_dates_tell_nothing(string text) => Assert.Equal([""], BoundsOf(text));

    [Fact]
    public void A_post_is_not_older_than_one_below_it_and_not_newer_than_one_above_it()
        => Assert.Equal(
            ["../2031-12-31", "2023-01-01/2030-12-31", "2022-01-01/2030-12-31", "2022-01-01/2029-12-31", "../2029-12-31"],
            BoundsOf("d'ici 2031", "depuis 2023 d'ici 2030", "texte", "depuis 2022 d'ici 2029", "texte"));

    [Fact]
    public void The_first_post_can_be_pinned_and_neither_tells_nor_is_told()
        => Assert.Equal(["../2020-12-31", "2022-01-01/..", "2022-01-01/.."], BoundsOf("d'ici 2020", "texte", "depuis 2022"));

    [Fact]
    public void A_first_post_that_is_alone_of_its_thread_can_be_pinned_too()
        => Assert.Equal(["../2020-12-31", "2022-01-01/..", "2022-01-01/.."], BoundsOf("[1/3] d'ici 2020", "[1/2] texte", "depuis 2022"));

    [Fact]
    public void A_first_post_whose_thread_the_second_goes_on_with_is_not_pinned()
        => Assert.Equal(["2022-01-01/..", "2022-01-01/..", "2022-01-01/.."], BoundsOf("[2/2] texte", "[1/2] texte", "depuis 2022"));

    [Fact]
    public void Where_a_thread_stands_in_reading_order_no_post_tells_about_another()
        => Assert.Equal(["", "", "", "2022-01-01/.."], BoundsOf("texte", "[1/2] texte", "[2/2] texte", "depuis 2022"));

    [Fact]
    public void Bounds_that_contradict_each_other_are_none()
        => Assert.Equal(["", "2030-01-01/..", "", ""], BoundsOf("texte", "texte", "d'ici 2022", "depuis 2030"));

    [Theory]
    [InlineData("descente depuis 2500 mètres")]
    [InlineData("descente depuis 2500 me\u0300tres")]
    [InlineData("depuis 2500 av. J.-C.")]
    [InlineData("since 2500 BC")]
    [InlineData("since 2500 square miles")]
    [InlineData("depuis 2500 €")]
    [InlineData("d'ici 1500 km")]
    public void A_number_that_is_no_year_bounds_no_post(string text)
        => Assert.Equal(["../2030-12-31", "2022-01-01/2030-12-31", "2022-01-01/2030-12-31", "2022-01-01/2030-12-31"], BoundsOf("d'ici 2030", "d'ici 2030", text, "depuis 2022"));

    [Fact]
    public void No_post_is_older_than_its_account()
    {
        Feed feed = Feed.Parse("N\n@n\nFollowers\n1\nJoined May 2020\ntexte\n0\n0\n0\ndepuis 2019\n0\n0\n0\ndepuis 2021\n0\n0\n0");
        Assert.Equal([new(2020, 5, 1), new(2021, 1, 1), new LocalDate(2021, 1, 1)], feed.Posts.Select(post => post.PublishedBetween!.Value.Earliest!.Value));
        Assert.Null(feed.Posts[0].PublishedBetween!.Value.Latest);
    }

    [Fact]
    public void Bounds_are_equal_where_both_sides_are()
    {
        DateBounds? Bounds(string text) => Feed.Parse($"{text}\n0\n0\n0").Posts[0].PublishedBetween;
        Assert.Equal(Bounds("depuis 2022 et d'ici 2030"), Bounds("d'ici 2030, depuis 2022"));
        Assert.NotEqual(Bounds("depuis 2022 et d'ici 2030"), Bounds("depuis 2022 et d'ici 2031"));
        Assert.NotEqual(Bounds("depuis 2022 et d'ici 2030"), Bounds("depuis 2023 et d'ici 2030"));
    }

    private static string[] BoundsOf(params string[] texts)
        => [.. Feed.Parse(string.Concat(texts.Select(text => $"{text}\n0\n0\n0\n"))).Posts.Select(post => $"{post.PublishedBetween}")];
}
