using System.Text;

namespace Csm.Parsing.Cli.Tests;

/// <summary><c>csm report</c>.</summary>
public sealed class ReportTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task The_feeds_of_all_inputs_are_one_page_in_their_order()
    {
        _session.Write("b.txt", CliSession.Dump.Replace("@handle", "@second", StringComparison.Ordinal));
        _session.Write("a.txt", CliSession.Dump + CliSession.Dump.Replace("@handle", "@other", StringComparison.Ordinal));

        CliResult result = await _session.RunAsync("report", "a.txt", "b.txt", "--output", "new/report.html");

        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Equal(["a.txt", "b.txt", "new/report.html"], _session.Files());
        string page = _session.Read("new/report.html");
        Assert.Contains("<title>Report on 3 feeds</title>", page, StringComparison.Ordinal);
        Assert.Matches("(?s)@handle.*@other.*@second", page);
    }

    [Fact]
    public async Task Without_an_output_the_page_goes_to_standard_output()
    {
        CliResult result = await _session.RunAsync(new MemoryStream(Encoding.UTF8.GetBytes(CliSession.Dump)), ["report", "-"]);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("</html>\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostics_go_to_standard_error_and_errors_to_the_exit_code()
    {
        _session.Write("invalid.txt", CliSession.InvalidDump);

        CliResult result = await _session.RunAsync("report", "invalid.txt", "-o", "report.html");

        Assert.Equal(1, result.ExitCode);
        Assert.Contains("error CSM0002", result.Error, StringComparison.Ordinal);
        Assert.Contains("CSM0002", _session.Read("report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unreadable_input_is_reported_and_the_others_are_in_the_report()
    {
        _session.Write("dump.txt");

        CliResult result = await _session.RunAsync("report", "dump.txt", "gone.txt", "-o", "report.html");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("csm: cannot read gone.txt: no such file or folder\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("@handle", _session.Read("report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_is_not_overwritten()
    {
        _session.Write("dump.txt");

        CliResult result = await _session.RunAsync("report", "dump.txt", "--output", "./dump.txt");

        Assert.Equal((2, "csm: the input 'dump.txt' would be overwritten; choose another --output\n"), (result.ExitCode, result.Error));
        Assert.Equal(CliSession.Dump, _session.Read("dump.txt"));
    }

    [Theory]
    [InlineData("folder", "csm: 'folder' is a folder; the report needs a file\n")]
    [InlineData("new/", "csm: 'new/' is a folder; the report needs a file\n")]
    [InlineData("", "csm: the path after --output is empty; name a file or folder\n")]
    public async Task An_output_that_is_not_a_file_is_a_usage_error(string output, string expected)
    {
        _session.Write("dump.txt");
        Directory.CreateDirectory(_session.PathOf("folder"));

        CliResult result = await _session.RunAsync("report", "dump.txt", "--output", output);

        Assert.Equal((2, expected), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_is_reported_and_leaves_nothing()
    {
        _session.Write("dump.txt");

        CliResult result = await _session.RunAsync("report", "dump.txt", "--output", "dump.txt/report.html");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"csm: cannot write {_session.PathOf("dump.txt/report.html")}: ", result.Error, StringComparison.Ordinal);
        Assert.Equal(["dump.txt"], _session.Files());
    }
}
