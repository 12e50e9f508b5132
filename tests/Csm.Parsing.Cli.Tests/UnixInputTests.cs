using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Tests;

/// <summary>Inputs that only Unix has: pipes with a path, and names that are not text.</summary>
public sealed class UnixInputTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact(Timeout = 60_000)]
    public async Task A_pipe_in_a_folder_is_skipped_and_reported()
    {
        if (OperatingSystem.IsLinux())
        {
            _session.Write("dumps/a.txt");
            Libc.MakePipe(_session.PathOf("dumps/p.txt"));

            CliResult result = await _session.RunAsync("check", "dumps");

            Assert.Equal(0, result.ExitCode);
            Assert.StartsWith("csm: warning: skipped pipes or devices: 1, the first is dumps/p.txt; to read one, name it\n1 file, ", result.Error, StringComparison.Ordinal);
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task A_pipe_that_is_named_is_read()
    {
        if (OperatingSystem.IsLinux())
        {
            Libc.MakePipe(_session.PathOf("p.txt"));

            Task<CliResult> run = Task.Run(() => _session.RunAsync("parse", "p.txt"));
            await File.WriteAllTextAsync(_session.PathOf("p.txt"), CliSession.Dump);

            Assert.Contains("\"handle\"", (await run).Output, StringComparison.Ordinal);
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task A_run_that_waits_for_the_writer_of_a_pipe_can_be_cancelled()
    {
        if (OperatingSystem.IsLinux())
        {
            using var cancellation = new CancellationTokenSource();
            var input = new Input("p.txt", _session.PathOf("p.txt"), "p.txt");
            Libc.MakePipe(input.FullPath!);

            // The call itself must not wait.
            var reader = new InputReader(standardInput: null, readsTwice: false);
            Task<SourceText?> reading = await Task.Factory.StartNew(
                () => reader.TryReadAsync(input, new InputResult(), cancellation.Token), CancellationToken.None, TaskCreationOptions.None, TaskScheduler.Default);
            await cancellation.CancelAsync();

            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);

            // Ends the thread that still waits.
            new FileStream(_session.PathOf("p.txt"), FileMode.Open, FileAccess.ReadWrite).Dispose();
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task A_run_that_waits_for_the_text_in_a_pipe_can_be_cancelled()
    {
        if (OperatingSystem.IsLinux())
        {
            using var cancellation = new CancellationTokenSource();
            Libc.MakePipe(_session.PathOf("p.txt"));

            Task<CliResult> run = Task.Run(() => _session.RunAsync(Stream.Null, ["check", "p.txt"], cancellation.Token));
            await using var writer = new FileStream(_session.PathOf("p.txt"), FileMode.Open, FileAccess.Write);
            await cancellation.CancelAsync();

            Assert.Equal(130, (await run).ExitCode);
        }
    }

    [Fact]
    public async Task A_name_that_is_not_UTF_8_is_called_that()
    {
        if (OperatingSystem.IsLinux())
        {
            _session.Write("dumps/a.txt");
            Libc.MakeFileLatin1(_session.PathOf("dumps/é.txt"));
            Libc.MakeFolderLatin1(_session.PathOf("dumps/è"));

            CliResult result = await _session.RunAsync("check", "dumps");

            Libc.RemoveLatin1(_session.PathOf("dumps/é.txt"));
            Libc.RemoveLatin1(_session.PathOf("dumps/è"));
            Assert.Equal(2, result.ExitCode);
            Assert.StartsWith(
                "csm: cannot read the folder dumps/\uFFFD/: the name is not UTF-8, so it cannot be opened; rename it\n"
                + "csm: cannot read dumps/\uFFFD.txt: the name is not UTF-8, so it cannot be opened; rename it\n1 file, ",
                result.Error,
                StringComparison.Ordinal);
        }
    }
}
