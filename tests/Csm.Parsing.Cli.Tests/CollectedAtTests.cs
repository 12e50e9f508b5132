using System.Text;
using System.Text.Json;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Tests;

/// <summary>When the pages of a run were copied: given, or from the paths or the files.</summary>
public sealed class CollectedAtTests : IDisposable
{
    private static readonly DateTime Written = new(2025, 4, 14, 12, 0, 30, 999, DateTimeKind.Utc);

    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("parse", "dumps", "--output", "out")]
    [InlineData("check", "dumps")]
    [InlineData("export", "dumps", "--output", "out")]
    [InlineData("report", "dumps", "--output", "out.html")]
    [InlineData("network", "dumps", "--output", "out.gexf")]
    [InlineData("pseudonymize", "dumps", "--output", "out", "--key-file", "key")]
    public async Task Dates_in_all_paths_are_taken_and_said_once(params string[] arguments)
    {
        _session.Write("key", "0123456789abcdef");
        WriteMonths();

        string error = (await _session.RunAsync(arguments)).Error;

        Assert.Equal("collected: dates in the paths, 2025-01 to 2025-08-14", Collected(error));
        Assert.StartsWith("3 files, ", error.TrimEnd().Split('\n')[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_input_has_the_time_of_its_own_path()
    {
        WriteMonths();

        Assert.Equal(["2025-01", "2025-04", "2025-08-14"], await TimesAsync("dumps"));
    }

    [Theory]
    [InlineData("ann.txt", "ann.txt has no date in its path")]
    [InlineData("2025-01-2025-04.txt", "2025-01-2025-04.txt has several dates in its path: 2025-01, 2025-04")]
    public async Task Dates_in_only_some_paths_are_not_taken_which_is_said(string other, string reason)
    {
        WriteMonths();
        _session.Write(other, "@ann\n");

        CliResult result = await _session.RunAsync("parse", "dumps", other, "--format", "ndjson");

        Assert.Equal($"collected: unknown, because {reason}", Collected(result.Error));
        Assert.DoesNotContain("warning: " + other + " has", result.Error, StringComparison.Ordinal);
        Assert.Equal([null, null, null, null], await TimesAsync("dumps", other));
    }

    [Theory]
    [InlineData]
    [InlineData("--collected-at", "none")]
    public async Task Without_times_the_summary_says_nothing_of_them(params string[] option)
    {
        _session.Write("dumps/ann.txt");

        Assert.Null(Collected((await _session.RunAsync(["parse", "dumps", .. option])).Error));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("path")]
    [InlineData("mtime")]
    public void Without_inputs_nothing_is_taken(string? option) => Assert.Null(CollectionTimes.Choose(option, []).Description);

    [Fact]
    public async Task A_single_input_has_no_summary()
    {
        _session.Write("2025-04.txt");

        CliResult result = await _session.RunAsync("parse", "2025-04.txt");

        Assert.Equal("", result.Error);
        Assert.Contains("\"collectedAt\": \"2025-04\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_date_in_a_path_can_be_left_out()
    {
        WriteMonths();

        Assert.Equal([null, null, null], await TimesAsync("dumps", "--collected-at", "none"));
    }

    [Fact]
    public async Task A_given_time_is_that_of_all_inputs()
    {
        WriteMonths();

        CliResult result = await _session.RunAsync("parse", "dumps", "--format", "ndjson", "--collected-at", "2026-06-09T18:30");

        Assert.Equal("collected: as given, 2026-06-09T18:30:00", Collected(result.Error));
        Assert.Equal(["2026-06-09T18:30:00", "2026-06-09T18:30:00", "2026-06-09T18:30:00"], TimesIn(result.Output));
    }

    [Theory]
    [InlineData("ann.txt")]
    [InlineData("-")]
    public async Task A_path_without_a_date_is_a_usage_error_if_the_dates_in_the_paths_are_asked_for(string other)
    {
        WriteMonths();
        _session.Write("ann.txt");

        CliResult result = await _session.RunAsync("parse", "dumps", other, "--collected-at", "path");

        Assert.Equal(
            new CliResult(2, "", $"csm: the path '{other}' has no date such as 2026-06 or 2026-06-09; rename it, or give --collected-at a time, mtime or none\n"),
            result);
    }

    [Fact]
    public async Task A_path_with_two_dates_has_no_time_and_is_a_warning_if_the_dates_in_the_paths_are_asked_for()
    {
        WriteMonths();
        _session.Write("2025-01/ann-2025-04.txt", "@ann\nFollowers\n1\nJoined May 2020\nText\n1\n2\n3\n");

        CliResult result = await _session.RunAsync("parse", "dumps", "2025-01/ann-2025-04.txt", "--collected-at", "path", "--format", "ndjson");

        Assert.StartsWith("csm: warning: 2025-01/ann-2025-04.txt has several dates in its path: 2025-01, 2025-04; none is taken\n", result.Error, StringComparison.Ordinal);
        Assert.Equal("collected: dates in the paths, 2025-01 to 2025-08-14; unknown for 1 of 4 inputs", Collected(result.Error));
        Assert.Equal(["2025-01", "2025-04", "2025-08-14", null], TimesIn(result.Output));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("path")]
    public void Conflicting_dates_are_known_before_the_run(string? option)
    {
        var inputs = InputSet.Expand(["2025-01-2025-04.txt", "2025-04.txt"], _session.Folder);

        var environment = new CliEnvironment { Output = Stream.Null, Error = TextWriter.Null, Input = Stream.Null, CurrentDirectory = _session.Folder };
        var selection = new DumpSelection(inputs, CollectionTimes.Choose(option, inputs.Inputs), language: null, layout: null, environment);

        Assert.Equal("2025-01-2025-04.txt has several dates in its path: 2025-01, 2025-04", Assert.Single(selection.ConflictingDates));
        Assert.Null(selection.CollectedAtOf(inputs.Inputs[0]));
    }

    [Fact]
    public async Task The_time_of_a_file_is_when_it_was_last_written_in_utc()
    {
        _session.Write("a.txt");
        File.SetLastWriteTimeUtc(_session.PathOf("a.txt"), Written);
        _session.Write("b.txt", CliSession.Dump + "More\n1\n2\n3\n");
        File.SetLastWriteTimeUtc(_session.PathOf("b.txt"), Written.AddMonths(1));
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(CliSession.Dump));

        CliResult result = await _session.RunAsync(input, ["parse", "a.txt", "b.txt", "-", "missing.txt", "--collected-at", "mtime"]);

        Assert.Equal(["2025-04-14T12:00:30", "2025-05-14T12:00:30", null], TimesIn(result.Output).Distinct());
        Assert.Equal(
            "collected: last write times of the files (UTC), 2025-04-14T12:00:30 to 2025-05-14T12:00:30; unknown for 2 of 4 inputs",
            Collected(result.Error));
    }

    [Fact]
    public async Task The_time_of_a_link_is_that_of_its_file()
    {
        if (!OperatingSystem.IsWindows())
        {
            _session.Write("a.txt");
            File.SetLastWriteTimeUtc(_session.PathOf("a.txt"), Written);
            File.CreateSymbolicLink(_session.PathOf("link.txt"), "a.txt");

            Assert.Equal(["2025-04-14T12:00:30"], await TimesAsync("link.txt", "--collected-at", "mtime"));
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task A_pipe_has_no_time()
    {
        if (OperatingSystem.IsLinux())
        {
            Libc.MakePipe(_session.PathOf("p.txt"));

            Task<IEnumerable<string?>> run = Task.Run(() => TimesAsync("p.txt", "--collected-at", "mtime"));
            await File.WriteAllTextAsync(_session.PathOf("p.txt"), CliSession.Dump);

            Assert.Equal([null], await run);
        }
    }

    private static string Page(string handle, int followers) => $"Name\n@{handle}\nFollowers\n{followers}\nJoined May 2020\nText\n1\n2\n3\n";

    private static string? Collected(string error) => error.Split('\n').SingleOrDefault(line => line.StartsWith("collected: ", StringComparison.Ordinal));

    private static IEnumerable<string?> TimesIn(string ndjson)
        => ndjson.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("collectedAt").GetString());

    private async Task<IEnumerable<string?>> TimesAsync(params string[] arguments)
        => TimesIn((await _session.RunAsync(["parse", "--format", "ndjson", .. arguments])).Output);

    private void WriteMonths()
    {
        _session.Write("dumps/2025-01/ann.txt", Page("ann", 1));
        _session.Write("dumps/2025-04/ann.txt", Page("ann", 2));
        _session.Write("dumps/2025_08_14.txt", Page("ann", 3));
    }
}
