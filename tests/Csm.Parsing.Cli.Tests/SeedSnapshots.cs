namespace Csm.Parsing.Cli.Tests;

/// <summary>Everything that the tool shows of the real dump.</summary>
public sealed class SeedSnapshots
{
    [Theory]
    [InlineData(80)]
    [InlineData(160)]
    public async Task The_text_of_the_command_line(int width)
    {
        using var session = new CliSession { Width = width };
        session.Write("seed.txt", Seed.Text);
        CliResult result = await session.RunAsync("parse", "seed.txt", "--format", "text");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Snapshot.Verify(result.Output, $"seed-cli-{width}");
    }
}
