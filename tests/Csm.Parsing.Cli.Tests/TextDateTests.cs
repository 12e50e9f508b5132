namespace Csm.Parsing.Cli.Tests;

/// <summary>The dates in <c>csm parse --format text</c>.</summary>
public sealed class TextDateTests
{
    [Fact]
    public async Task The_dates_in_posts_and_when_they_were_published_are_shown()
    {
        string output = await ReportAsync("du 6 au 8 mai, 5/02/1994\n1\n2\n3\ntexte\n1\n2\n3\ndepuis 2022\n1\n2\n3\n");

        Assert.Contains(
            "Dates\n├── #0 du 6 au 8 mai (XXXX-05-06/XXXX-05-08); 5/02/1994 (1994-02-05)\n└── #2 depuis 2022 (2022/..)\n",
            output,
            StringComparison.Ordinal);
        Assert.Contains("Published between\n└── #1 to #2 2022-01-01/..\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assumed_order_of_day_and_month_is_shown()
        => Assert.Contains("└── #0 5/02/1994 (1994-02-05, order assumed)\n", await ReportAsync("5/02/1994\n1\n2\n3\n"), StringComparison.Ordinal);

    [Fact]
    public async Task Posts_without_dates_have_no_such_part()
    {
        string output = await ReportAsync("texte\n1\n2\n3\n");

        Assert.DoesNotContain("Dates", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Published", output, StringComparison.Ordinal);
    }

    private static async Task<string> ReportAsync(string dump)
    {
        using var session = new CliSession();
        session.Write("dump.txt", dump);
        return (await session.RunAsync("parse", "dump.txt", "--format", "text")).Output;
    }
}
