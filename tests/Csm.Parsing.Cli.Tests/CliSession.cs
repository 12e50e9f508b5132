using System.Text;
using Csm.Parsing.Cli.Formats;
using Spectre.Console;

namespace Csm.Parsing.Cli.Tests;

/// <summary>The outcome of a run of the tool.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error);

/// <summary>Runs the tool without a console, in a folder of its own that is deleted at the end.</summary>
internal sealed class CliSession : IDisposable
{
    public const string Dump = "Name\n@handle\nFollowers\n21K\nJoined May 2020\nHello, \"world\" #tag\n1\n2\n21K\n";

    /// <summary>A dump with a byte that is not UTF-8, which is an error diagnostic.</summary>
    public static readonly byte[] InvalidDump = [.. Encoding.UTF8.GetBytes(Dump), 0xFF];

    public static readonly string Seed = System.IO.Path.Combine(RepositoryRoot.Path, "seeds", "000_b96aaf66f12405a2.txt");

    public string Folder { get; } = Directory.CreateTempSubdirectory("csm-").FullName;

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    public int Width { get; init; } = 120;

    public int InputsAtOnce { get; set; } = 8;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public string PathOf(string relativePath) => System.IO.Path.Combine(Folder, relativePath);

    public void Write(string relativePath, string text = Dump) => Write(relativePath, Encoding.UTF8.GetBytes(text));

    public void Write(string relativePath, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(relativePath))!);
        File.WriteAllBytes(PathOf(relativePath), bytes);
    }

    public string Read(string relativePath) => File.ReadAllText(PathOf(relativePath));

    /// <summary>The files in the folder, sorted, with forward slashes.</summary>
    public string[] Files() =>
    [
        .. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public Task<CliResult> RunAsync(params string[] arguments) => RunAsync(Stream.Null, arguments);

    public async Task<CliResult> RunAsync(Stream input, string[] arguments, CancellationToken cancellationToken = default)
    {
        using var output = new MemoryStream();
        CliResult result = await RunAsync(output, input, arguments, cancellationToken);
        return result with { Output = Encoding.UTF8.GetString(output.ToArray()) };
    }

    public async Task<CliResult> RunAsync(
        Stream output, Stream input, string[] arguments, CancellationToken cancellationToken = default)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var environment = new CliEnvironment
        {
            Output = output,
            Error = error,
            Input = input,
            CurrentDirectory = Folder,
            InputsAtOnce = InputsAtOnce,
            Time = new TwoSecondSteps(),
            IsOutputTerminal = IsOutputTerminal,
            IsErrorTerminal = IsErrorTerminal,
            OutputStyle = () => new TerminalStyle(Width, IsOutputTerminal, IsOutputTerminal ? ColorSystem.Standard : ColorSystem.NoColors),
        };
        int exitCode = await CommandLine.RunAsync(arguments, environment, cancellationToken);
        return new CliResult(exitCode, "", error.ToString());
    }

    /// <summary>A clock that advances by two seconds each time it is read.</summary>
    private sealed class TwoSecondSteps : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _seconds += 2;
    }
}
