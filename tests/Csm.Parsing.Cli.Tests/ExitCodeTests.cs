namespace Csm.Parsing.Cli.Tests;

/// <summary>Exit codes, wrong arguments and help.</summary>
public sealed class ExitCodeTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("parse")]
    [InlineData("check")]
    public async Task A_dump_without_errors_gives_0(string command)
    {
        CliResult result = await _session.RunAsync(command, CliSession.Seed);

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("check")]
    public async Task A_diagnostic_of_severity_error_gives_1(string command)
    {
        _session.Write("bad.txt", CliSession.InvalidDump);

        Assert.Equal(1, (await _session.RunAsync(command, "bad.txt")).ExitCode);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("check")]
    public async Task A_file_that_cannot_be_read_gives_2_and_a_line_on_standard_error(string command)
    {
        CliResult result = await _session.RunAsync(command, "missing.txt");

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Equal("csm: cannot read missing.txt: no such file or folder\n", result.Error);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("check")]
    public async Task An_error_diagnostic_and_an_unreadable_file_together_give_2(string command)
    {
        _session.Write("bad.txt", CliSession.InvalidDump);

        Assert.Equal(2, (await _session.RunAsync(command, "bad.txt", "missing.txt")).ExitCode);
    }

    [Theory]
    [InlineData]
    [InlineData("parse")]
    [InlineData("check")]
    [InlineData("prase", "dump.txt")]
    [InlineData("parse", "dump.txt", "--format")]
    [InlineData("parse", "dump.txt", "--format", "xml")]
    [InlineData("parse", "dump.txt", "--unknown")]
    [InlineData("check", "dump.txt", "--format", "json")]
    [InlineData("parse", "")]
    [InlineData("parse", "dump.txt", "--output", "")]
    public async Task Wrong_arguments_give_2_and_a_line_on_standard_error(params string[] arguments)
    {
        _session.Write("dump.txt");

        CliResult result = await _session.RunAsync(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Matches("^csm: [^\n]+\n$", result.Error);
    }

    [Fact]
    public async Task For_an_unknown_command_all_commands_are_named()
    {
        CliResult result = await _session.RunAsync("prase", "dump.txt");

        Assert.Equal("csm: unknown command 'prase'; choose parse, check, report, export, history, codebook, network, pseudonymize or explain\n", result.Error);
    }

    [Fact]
    public async Task After_two_dashes_a_file_name_may_begin_with_one()
    {
        _session.Write("-dump.txt");

        Assert.Equal(0, (await _session.RunAsync("check", "--", "-dump.txt")).ExitCode);
    }

    [Fact]
    public async Task A_file_name_may_begin_with_an_at_sign()
    {
        _session.Write("@dump.txt");

        Assert.Equal(0, (await _session.RunAsync("check", "@dump.txt")).ExitCode);
    }

    [Fact]
    public async Task A_cancelled_run_gives_130()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();

        CliResult result = await _session.RunAsync(Stream.Null, ["parse", CliSession.Seed], cancellation.Token);

        Assert.Equal(130, result.ExitCode);
        Assert.Empty(result.Error);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("parse", "--help")]
    [InlineData("check", "--help")]
    [InlineData("report", "--help")]
    [InlineData("export", "--help")]
    [InlineData("codebook", "--help")]
    [InlineData("network", "--help")]
    [InlineData("pseudonymize", "--help")]
    [InlineData("explain", "--help")]
    public async Task Help_gives_0_and_an_example(params string[] arguments)
    {
        CliResult result = await _session.RunAsync(arguments);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Example", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse")]
    [InlineData("check")]
    [InlineData("report")]
    [InlineData("export")]
    [InlineData("codebook")]
    [InlineData("network")]
    [InlineData("pseudonymize")]
    public async Task Help_names_the_default_of_each_option_that_can_be_left_out(string command)
    {
        string help = (await _session.RunAsync(command, "--help")).Output;

        string[] options = [.. help[help.IndexOf("Options:", StringComparison.Ordinal)..].ReplaceLineEndings("\n").Split("\n  -").Skip(1)];
        Assert.NotEmpty(options);
        Assert.All(
            options.Where(option => !option.Contains("(REQUIRED)", StringComparison.Ordinal) && !option.Contains("--help", StringComparison.Ordinal)),
            option => Assert.Contains("Default:", option, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(32, 0, "")]
    [InlineData(28, 2, "csm: cannot write to standard output: no space left on the disk\n")]
    public async Task A_closed_pipe_is_not_a_failure_but_a_full_disk_is(int error, int exitCode, string message)
    {
        await using var output = new FailingStream(new IOException("full", error));

        CliResult result = await _session.RunAsync(output, Stream.Null, ["parse", CliSession.Seed]);

        Assert.Equal(exitCode, result.ExitCode);
        Assert.Equal(message, result.Error);
    }

    [Fact]
    public async Task A_run_that_is_cancelled_while_it_writes_all_of_its_output_is_not_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        await using var output = new CancellingStream(cancellation);

        CliResult result = await _session.RunAsync(output, Stream.Null, ["report", CliSession.Seed], cancellation.Token);

        Assert.Equal(0, result.ExitCode);
        Assert.EndsWith("</html>\n", System.Text.Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    private sealed class CancellingStream(CancellationTokenSource cancellation) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer)
        {
            cancellation.Cancel();
            base.Write(buffer);
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            cancellation.Cancel();
            base.Write(buffer, offset, count);
        }
    }

    private sealed class FailingStream(IOException exception) : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw exception;

        public override void Write(byte[] buffer, int offset, int count) => throw exception;
    }
}
