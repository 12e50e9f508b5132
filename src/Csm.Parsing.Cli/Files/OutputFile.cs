using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Options;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Files;

/// <summary>The one file, or standard output, that a command writes after it has read all inputs.</summary>
internal sealed class OutputFile
{
    private readonly WholeFiles _files = new();
    private readonly Stream _standardOutput;

    private OutputFile(string? path, Stream standardOutput)
    {
        Path = path;
        _standardOutput = standardOutput;
    }

    /// <summary>The full path of the file; null for standard output.</summary>
    public string? Path { get; }

    /// <param name="output">The path as given, or null for standard output.</param>
    /// <param name="content">What is written: <c>the report</c>.</param>
    /// <param name="inputs">The inputs, which must not be overwritten.</param>
    /// <param name="environment">The environment.</param>
    /// <exception cref="UsageException">The path is empty, or that of a folder or an input.</exception>
    public static OutputFile Create(string? output, string content, InputSet inputs, CliEnvironment environment)
    {
        if (output is null)
        {
            return new OutputFile(null, environment.Output);
        }

        string path = OutputOption.ResolveFile(output, content, environment.CurrentDirectory);
        inputs.ThrowIfOverwritten([path]);
        return new OutputFile(path, environment.Output);
    }

    /// <summary>Writes the content; a file that cannot be written is reported to the log.</summary>
    public void Write(Action<Stream> write, RunLog log)
    {
        if (Path is null)
        {
            write(_standardOutput);
        }
        else if (_files.TryWrite(Path, write) is { } failure)
        {
            log.ReportFailure(failure);
        }
    }
}
