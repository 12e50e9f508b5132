using System.Diagnostics;

namespace Csm.Parsing.Cli.Tests;

/// <summary>The tool as a process: signals, and what its parent process gives it. Only where <c>env</c> can undo that a parent ignores signals.</summary>
public sealed class ProcessTests : IDisposable
{
    private const int Kill = 9;
    private const int TestTimeout = 120_000;

    private static readonly string Tool = Path.Combine(AppContext.BaseDirectory, "csm");

    private readonly CliSession _session = new();

    public ProcessTests()
    {
        if (OperatingSystem.IsLinux())
        {
            _session.Write("a.txt");
            Libc.MakePipe(_session.PathOf("pipe"));
        }
    }

    public void Dispose() => _session.Dispose();

    [Theory(Timeout = TestTimeout)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(15)]
    public async Task A_signal_ends_a_run_and_leaves_nothing(int signal)
    {
        if (OperatingSystem.IsLinux())
        {
            using Process process = Start("export a.txt pipe --output tables");
            await using FileStream pipe = WaitUntilPipeIsRead();
            Assert.Equal(6, TemporaryFiles().Length);

            Libc.Signal(process.Id, signal);

            await process.WaitForExitAsync();
            Assert.Equal(130, process.ExitCode);
            Assert.Equal(["a.txt", "pipe"], _session.Files());
        }
    }

    [Fact(Timeout = TestTimeout)]
    public async Task The_next_run_removes_what_a_killed_run_left()
    {
        if (OperatingSystem.IsLinux())
        {
            using Process process = Start("export a.txt pipe --output tables");
            await using FileStream pipe = WaitUntilPipeIsRead();
            Libc.Signal(process.Id, Kill);
            await process.WaitForExitAsync();
            Assert.Equal(6, TemporaryFiles().Length);

            CliResult result = await _session.RunAsync("export", "a.txt", "--output", "tables");

            Assert.Equal(0, result.ExitCode);
            Assert.DoesNotContain(_session.Files(), file => file.StartsWith("tables/.", StringComparison.Ordinal));
        }
    }

    [Fact(Timeout = TestTimeout)]
    public async Task Another_run_into_the_same_folder_is_refused_and_does_not_disturb_the_first()
    {
        if (OperatingSystem.IsLinux())
        {
            using Process process = Start("export a.txt pipe --output tables");
            await using (FileStream pipe = WaitUntilPipeIsRead())
            {
                Assert.Equal(2, (await _session.RunAsync("export", "a.txt", "--output", "tables")).ExitCode);
                Assert.Equal(0, (await _session.RunAsync("report", "a.txt", "--output", "tables/report.html")).ExitCode);
                pipe.Write("text\n1\n2\n3\n"u8);
            }

            await process.WaitForExitAsync();
            Assert.Equal(0, process.ExitCode);
            Assert.Equal(7, _session.Files().Count(file => file.StartsWith("tables/", StringComparison.Ordinal)));
        }
    }

    [Fact(Timeout = TestTimeout)]
    public async Task Closed_standard_input_is_an_error()
    {
        if (OperatingSystem.IsLinux())
        {
            Assert.Equal((2, "csm: cannot read -: standard input is closed\n"), await RunInShellAsync("exec \"$0\" check - <&-"));
        }
    }

    [Theory(Timeout = TestTimeout)]
    [InlineData(64)]
    [InlineData(40)]
    public async Task Too_few_descriptors_are_an_error(int limit)
    {
        if (OperatingSystem.IsLinux())
        {
            (int ExitCode, string Error) expected = (2, $"csm: only {limit} files may be open at once; csm needs 128 (ulimit -n)\n");
            Assert.Equal(expected, await RunInShellAsync($"ulimit -n {limit}; exec \"$0\" export a.txt --output tables"));
        }
    }

    [Fact(Timeout = TestTimeout)]
    public async Task A_file_keeps_its_owner_when_it_is_replaced()
    {
        // Only root can give a file away.
        if (OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess)
        {
            await RunInShellAsync(": > a.json; chown 1234:1235 a.json");

            await _session.RunAsync("parse", "a.txt", "--output", "a.json");

            Assert.Equal((0, ""), await RunInShellAsync("test \"$(stat -c %u:%g a.json)\" = 1234:1235"));
        }
    }

    private async Task<(int ExitCode, string Error)> RunInShellAsync(string command)
    {
        using Process process = StartProgram("sh", ["-c", command, Tool]);
        string error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, error);
    }

    private Process Start(string arguments) => StartProgram("env", ["--default-signal=HUP,INT,QUIT,TERM", Tool, .. arguments.Split(' ')]);

    private Process StartProgram(string program, string[] arguments)
        => Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = _session.Folder, RedirectStandardError = true })!;

    /// <summary>Opening a pipe for writing waits until it is opened for reading.</summary>
    private FileStream WaitUntilPipeIsRead() => new(_session.PathOf("pipe"), FileMode.Open, FileAccess.Write);

    private string[] TemporaryFiles() => Directory.GetFiles(_session.PathOf("tables"), "*.tmp");
}
