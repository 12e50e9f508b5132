using System.Text.Json;

namespace Csm.Parsing.Cli.Tests;

/// <summary>The formats of <c>csm parse</c>, and what <c>csm check</c> prints.</summary>
public sealed class FormatTests : IDisposable
{
    private const string TwoFeeds = CliSession.Dump + "Other\n@other\nFollowers\n1\nJoined May 2020\ntext\n1\n2\n3\n";

    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task Json_is_what_the_library_writes_with_the_path_as_given()
    {
        _session.Write("dumps/a.txt");

        CliResult result = await _session.RunAsync("parse", "dumps/a.txt");

        using var feed = JsonDocument.Parse(result.Output);
        Assert.Equal("csm-feed/1", feed.RootElement.GetProperty("schema").GetString());
        Assert.Equal("dumps/a.txt", feed.RootElement.GetProperty("source").GetProperty("path").GetString());
    }

    [Theory]
    [InlineData("it", "CSM0019")]
    [InlineData("EN", null)]
    public async Task A_language_can_be_given(string language, string? id)
    {
        _session.Write("a.txt");

        CliResult parsed = await _session.RunAsync("parse", "a.txt", "--language", language, "--format", "json");
        CliResult check = await _session.RunAsync("check", "a.txt", "-l", language);

        using var feed = JsonDocument.Parse(parsed.Output);
        Assert.Equal(language.ToLowerInvariant(), feed.RootElement.GetProperty("language").GetString());
        Assert.Equal(id is not null, check.Output.Contains(id ?? "CSM", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unknown_language_is_a_usage_error_that_names_the_known_ones()
    {
        _session.Write("a.txt");

        CliResult result = await _session.RunAsync("parse", "a.txt", "--language", "xx");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("csm: unknown language 'xx'; choose en, fr, es, ", result.Error, StringComparison.Ordinal);
        Assert.EndsWith(", zh or zh-Hant\n", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-06", "2026-05-31", "2026-06-30")]
    [InlineData("2026-06-09T00:10", "2026-06-08", "2026-06-08")]
    public async Task The_time_of_the_copy_turns_ages_into_days(string collectedAt, string earliest, string latest)
    {
        _session.Write("x.txt", "Ann\n@ann\n·\n38m\na\n");

        CliResult result = await _session.RunAsync("parse", "x.txt", "--format", "json", "--collected-at", collectedAt);

        using var feed = JsonDocument.Parse(result.Output);
        JsonElement published = feed.RootElement.GetProperty("posts")[0].GetProperty("published");
        Assert.Equal((earliest, latest), (published.GetProperty("earliest").GetString(), published.GetProperty("latest").GetString()));
        Assert.StartsWith(collectedAt, feed.RootElement.GetProperty("source").GetProperty("collectedAt").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("2026-06-09T12:00Z")]
    public async Task Another_time_of_the_copy_is_a_usage_error(string collectedAt)
    {
        _session.Write("x.txt", "a");

        CliResult result = await _session.RunAsync("parse", "x.txt", "--collected-at", collectedAt);

        Assert.Equal(new CliResult(2, "", $"csm: '{collectedAt}' is not a valid time; write 2026, 2026-06, 2026-06-09 or 2026-06-09T18:30, without a time zone, or path, mtime or none\n"), result);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("check")]
    [InlineData("export")]
    [InlineData("report")]
    [InlineData("network")]
    public async Task A_page_of_another_site_is_an_error(string command)
    {
        _session.Write("x.txt", "Load newest\nName\nText\n7\n13\n86\n120\nLoad more\n");

        CliResult result = await _session.RunAsync([command, "x.txt", .. command is "report" or "network" or "export" ? ["--output", command == "report" ? "out.html" : command == "network" ? "out.gexf" : "out"] : Array.Empty<string>()]);

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("x.txt(1,1): error CSM0005: expected the dump of a viewer site, found a page copied from nitter", result.Output + result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_given_layout_is_read_whatever_the_page_looks_like()
    {
        _session.Write("x.txt", "Name\n@handle\n·\n3h\nText\n7\n13\n86");

        CliResult result = await _session.RunAsync("check", "x.txt", "--layout", "viewer");

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("CSM0005", result.Output, StringComparison.Ordinal);
        Assert.Equal(new CliResult(2, "", "csm: unknown layout 'y'; choose viewer or x\n"), await _session.RunAsync("parse", "x.txt", "--layout", "y"));
    }

    [Fact]
    public async Task Json_of_several_inputs_is_a_usage_error_that_names_ndjson()
    {
        _session.Write("a.txt");
        _session.Write("b.txt");

        CliResult result = await _session.RunAsync("parse", "a.txt", "b.txt", "--format", "json");

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("--format ndjson", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_pipe_several_inputs_are_ndjson()
    {
        _session.Write("a.txt");
        _session.Write("b.txt");

        string[] lines = (await _session.RunAsync("parse", "a.txt", "b.txt")).Output.Split('\n');

        Assert.Equal(3, lines.Length);
        Assert.All(lines[..2], line => Assert.Contains(",\"handle\":\"handle\",", line, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(CliSession.Dump, 1)]
    [InlineData(TwoFeeds, 2)]
    public async Task All_feeds_as_json_are_always_an_array(string dump, int count)
    {
        _session.Write("dump.txt", dump);

        CliResult result = await _session.RunAsync("parse", "dump.txt", "--all-feeds");

        using var feeds = JsonDocument.Parse(result.Output);
        Assert.Equal(count, feeds.RootElement.GetArrayLength());
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task Without_all_feeds_the_first_is_written_and_a_warning_reports_the_others()
    {
        _session.Write("dump.txt", TwoFeeds);

        CliResult result = await _session.RunAsync("parse", "dump.txt", "--format", "ndjson");

        Assert.Single(result.Output.TrimEnd().Split('\n'));
        Assert.Contains("warning CSM1001", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_feeds_as_ndjson_have_the_posts_of_all()
    {
        _session.Write("dump.txt", TwoFeeds);

        CliResult result = await _session.RunAsync("parse", "dump.txt", "--all-feeds", "--format", "ndjson");

        Assert.Equal(2, result.Output.TrimEnd().Split('\n').Length);
    }

    [Theory]
    [InlineData("dump.txt", "dump.txt --format csv")]
    [InlineData("dumps/", "dumps/ --format csv")]
    [InlineData("FILE...", "dump.txt dumps/ --format csv --output all/")]
    [InlineData("FILE...", "a*.txt --format csv")]
    [InlineData("dump.txt", "dump.txt --output posts.csv")]
    [InlineData("dump.txt", "dump.txt --output posts.CSV --format json")]
    [InlineData("dumps/", "dumps/ --output posts.csv")]
    public async Task Csv_is_refused_with_the_command_that_writes_tables(string file, string arguments)
    {
        _session.Write("dump.txt");
        _session.Write("dumps/dump.txt");

        CliResult result = await _session.RunAsync(["parse", .. arguments.Split(' ')]);

        Assert.Equal(new CliResult(2, "", $"csm: parse does not write CSV; for tables, type: csm export {file} --format csv --output FOLDER\n"), result);
        Assert.Equal(["dump.txt", "dumps/dump.txt"], _session.Files());
    }

    [Fact]
    public async Task A_folder_may_have_a_name_that_ends_like_a_csv_file()
    {
        _session.Write("dump.txt");

        await _session.RunAsync("parse", "dump.txt", "--output", "posts.csv/");

        Assert.Contains("posts.csv/dump.json", _session.Files());
    }

    [Fact]
    public async Task Warnings_go_to_standard_error_and_hints_do_not()
    {
        _session.Write("dump.txt", "text\n1\n2\n3\n4\n5\n6\n");

        CliResult result = await _session.RunAsync("parse", "dump.txt");

        Assert.Contains("dump.txt(1,1): warning CSM0010: ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(": info ", result.Error, StringComparison.Ordinal);
        Assert.Contains("\"severity\": \"info\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_prints_all_diagnostics_as_compilers_do()
    {
        _session.Write("dump.txt", "text\n1\n2\n3\n4\n5\n6\n");

        CliResult result = await _session.RunAsync("check", "dump.txt");

        string[] lines = result.Output.TrimEnd().Split('\n');
        Assert.All(lines, line => Assert.Matches(@"^dump\.txt\(\d+,\d+\): (info|warning) CSM\d{4}: .+", line));
        Assert.Contains(lines, line => line.Contains(": info ", StringComparison.Ordinal));
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task Check_looks_at_all_feeds_and_does_not_complain_that_there_are_several()
    {
        _session.Write("dump.txt", TwoFeeds + "\u0007\n1\n2\n3\n");

        CliResult result = await _session.RunAsync("check", "dump.txt");

        Assert.Contains("CSM0004", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("CSM1001", result.Output, StringComparison.Ordinal);
    }
}
