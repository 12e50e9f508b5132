using System.CommandLine;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Commands;

/// <summary>The one file, or standard output, that a command writes when all inputs are read.</summary>
internal sealed class SingleOutput
{
    private readonly Stream _standardOutput;

    private SingleOutput(string? path, Stream standardOutput)
    {
        Path = path;
        _standardOutput = standardOutput;
    }

    /// <summary>The whole path of the file; null for standard output.</summary>
    public string? Path { get; }

    public static Option<string> CreateOption() => new("--output", "-o") { Description = "The file to write. Default: standard output.", HelpName = "FILE" };

    /// <param name="output">The path as it was given, or null.</param>
    /// <param name="what">What is written: <c>the report</c>.</param>
    /// <param name="inputs">What must not be overwritten.</param>
    /// <param name="environment">The environment.</param>
    /// <exception cref="UsageException">The path is empty, that of a folder, or that of an input.</exception>
    public static SingleOutput Create(string? output, string what, InputSet inputs, CliEnvironment environment)
    {
        if (output is null)
        {
            return new SingleOutput(null, environment.Output);
        }

        string path = OutputPath.ResolveFile(output, what, environment.CurrentDirectory);
        inputs.ThrowIfOverwritten([path]);
        return new SingleOutput(path, environment.Output);
    }

    /// <summary>Writes all of it; a file that cannot be written is told.</summary>
    public void Write(Action<Stream> write, RunLog log)
    {
        if (Path is null)
        {
            write(_standardOutput);
            return;
        }

        try
        {
            WholeFile.Write(Path, write);
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            log.ReportFailure($"cannot write {Path}: {FileFailure.Explain(exception)}");
        }
    }
}
