using NodaTime;

namespace Csm.Parsing.Data.Tests.Tables;

public sealed class DateTableTests
{
    [Theory]
    [InlineData("Le 25 septembre 2025", "date", "2025-09-25", "2025-09-25")]
    [InlineData("en août 2025", "date", "2025-08-01", "2025-08-31")]
    [InlineData("Du 28 septembre au 3 octobre 2025", "interval", "2025-09-28", "2025-10-03")]
    [InlineData("les 15, 16 et 18 septembre 2025", "list", "2025-09-15", "2025-09-18")]
    [InlineData("depuis 2022", "since", "2022-01-01", null)]
    [InlineData("d'ici le 1er mai 2030", "until", null, "2030-05-01")]
    [InlineData("Les 15 et 16 septembre", "list", null, null)]
    public void A_date_has_its_kind_and_the_days_that_it_can_mean(string text, string kind, string? earliest, string? latest)
    {
        TableRow row = Assert.Single(FeedTable.Dates.GetRows(Feed.Parse($"{text}\n1\n2\n3\n")));

        Assert.Equal((kind, earliest, latest), (row["kind"], TextOf(row["earliest"]), TextOf(row["latest"])));
    }

    private static string? TextOf(object? day) => day is null ? null : $"{Assert.IsType<LocalDate>(day):uuuu-MM-dd}";
}
