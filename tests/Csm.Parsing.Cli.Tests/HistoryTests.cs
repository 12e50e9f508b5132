namespace Csm.Parsing.Cli.Tests;

/// <summary><c>csm history</c>, and what other commands do with several dumps of an account.</summary>
public sealed class HistoryTests : IDisposable
{
    private const string April = "Ann\n@ann\nFollowers\n21K\nJoined May 2020\nnewest @bob\n1\n1\n5\ngone\n1\n1\n6\noldest\n1\n1\n700\n";
    private const string May = "Ann\n@ann\nFollowers\n22K\nJoined May 2020\nnew\n0\n0\n0\nnewest @bob\n1\n1\n8\noldest\n1\n1\n900\n";

    private readonly CliSession _session = new();

    public HistoryTests()
    {
        _session.Write("dumps/2025-05/ann.txt", May);
        _session.Write("dumps/2025-04/ann.txt", April);
    }

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    [InlineData("parquet")]
    public async Task Three_tables_are_written(string format)
    {
        CliResult result = await _session.RunAsync("history", "dumps", "--output", "tables", "--format", format);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal([$"tables/account_history.{format}", $"tables/observations.{format}", $"tables/post_history.{format}"], _session.Files().Where(file => file.StartsWith("tables/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_order_of_the_arguments_does_not_matter()
    {
        await _session.RunAsync("history", "dumps/2025-05/ann.txt", "dumps/2025-04/ann.txt", "--output", "tables");

        string gone = Assert.Single(_session.Read("tables/post_history.csv").Split("\r\n"), line => line.Contains(",gone,", StringComparison.Ordinal));
        Assert.Contains(",gone,2025-04,2025-04,1,true,2025-04,2025-05,false,", gone, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(160)]
    public async Task Without_a_folder_a_summary_is_printed(int width)
    {
        using var session = new CliSession { Width = width };
        session.Write("dumps/2025-04/ann.txt", April);
        session.Write("dumps/2025-05/ann.txt", May);

        CliResult result = await session.RunAsync("history", "dumps");

        Assert.Contains("│ @ann", result.Output, StringComparison.Ordinal);
        Assert.Contains("Vanished (1)\n  @ann  between 2025-04 and 2025-05  gone\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("Grew most, in likes (2)\n  @ann  +200  oldest\n  @ann  +3  newest @bob\n", result.Output, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n'), line => Assert.InRange(line.Length, 0, width));
    }

    [Fact]
    public async Task Escape_characters_of_a_text_do_not_reach_the_terminal()
    {
        _session.Write("dumps/2025-06/ann.txt", May.Replace("newest @bob\n1\n1\n8", "\u001B[31mred\n1\n1\n8", StringComparison.Ordinal));

        CliResult result = await _session.RunAsync("history", "dumps");

        Assert.DoesNotContain('\u001B', result.Output);
    }

    [Theory]
    [InlineData("it is unknown when 'b.txt' was collected; put a date in its path, such as 2026-06 or 2026-06-09, or give --collected-at", "dumps", "b.txt")]
    [InlineData("2025-04/2025-06.txt has several dates in its path: 2025-04, 2025-06; rename it, or give --collected-at", "2025-04/2025-06.txt")]
    [InlineData("dumps/2025-04/ann.txt and 2025-04-14.txt are copies of @ann at overlapping times, 2025-04 and 2025-04-14, so their order is unknown; leave one out, or give their paths dates that differ", "dumps", "2025-04-14.txt")]
    [InlineData("twice-2025-04.txt has several pages of @ann, so their order is unknown; split it into files with dates in their paths", "twice-2025-04.txt")]
    public async Task Without_an_order_there_is_no_history(string message, params string[] inputs)
    {
        foreach (string file in (string[])["b.txt", "2025-04/2025-06.txt", "2025-04-14.txt"])
        {
            _session.Write(file, April);
        }

        _session.Write("twice-2025-04.txt", April + May);

        CliResult result = await _session.RunAsync(["history", .. inputs]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"csm: {message}\n", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'2' is not a similarity; write a number above 0 and at most 1, such as 0.8", "--edit-similarity", "2")]
    [InlineData("--format and --bom apply to the tables; name their folder with --output", "--format", "csv")]
    public async Task Wrong_options_are_refused(string message, params string[] options)
        => Assert.Equal(new CliResult(2, "", $"csm: {message}\n"), await _session.RunAsync(["history", "dumps", .. options]));

    [Fact]
    public async Task A_page_without_a_handle_is_left_out()
    {
        _session.Write("dumps/2025-06/other.txt", "text\n1\n2\n3\n");

        CliResult result = await _session.RunAsync("history", "dumps");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("csm: warning: dumps/2025-06/other.txt is left out: it has no handle, so its account is unknown\n", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1", "counted once: posts that appear in several dumps; 2 repeated posts left out (--every-dump counts them)\n")]
    [InlineData("2", "", "--every-dump")]
    public async Task A_network_counts_a_post_as_asked_and_says_so(string weight, string message, params string[] options)
    {
        CliResult result = await _session.RunAsync(["network", "dumps", "--format", "csv", .. options]);

        Assert.Contains($"ann,bob,Directed,{weight}\r\n", result.Output, StringComparison.Ordinal);
        Assert.StartsWith(message, result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_network_has_the_followers_of_the_newest_dump()
        => Assert.Contains("22000", (await _session.RunAsync("network", "dumps/2025-05/ann.txt", "dumps/2025-04/ann.txt")).Output, StringComparison.Ordinal);

    [Fact]
    public async Task A_report_shows_what_vanished()
        => Assert.Contains("Vanished (1)", (await _session.RunAsync("report", "dumps")).Output, StringComparison.Ordinal);
}
