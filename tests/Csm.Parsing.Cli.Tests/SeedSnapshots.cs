namespace Csm.Parsing.Cli.Tests;

/// <summary>What the tool shows of the real dump, whole.</summary>
public sealed class SeedSnapshots
{
    [Theory]
    [InlineData(80)]
    [InlineData(160)]
    public async Task The_text_of_the_command_line(int width)
        => Snapshot.Verify(await OutputOfAsync("text", width), $"seed-cli-{width}");

    [Fact]
    public async Task The_csv_of_the_command_line() => Snapshot.Verify(await OutputOfAsync("csv", width: 80), "seed", "csv");

    private static async Task<string> OutputOfAsync(string format, int width)
    {
        using var session = new CliSession { Width = width };
        session.Write("seed.txt", Seed.Text);
        CliResult result = await session.RunAsync("parse", "seed.txt", "--format", format);
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        return result.Output;
    }
}
