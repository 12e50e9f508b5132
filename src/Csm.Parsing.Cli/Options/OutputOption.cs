using System.CommandLine;

namespace Csm.Parsing.Cli.Options;

/// <summary>The <c>--output</c> option: a file or a folder.</summary>
internal static class OutputOption
{
    private const string Name = "--output";

    /// <summary>An optional file, standard output by default.</summary>
    public static Option<string> CreateForFile() => new(Name, "-o")
    {
        Description = "The file to write. Default: standard output.",
        HelpName = "FILE",
    };

    /// <summary>A required folder.</summary>
    public static Option<string> CreateForFolder(string description) => new(Name, "-o")
    {
        Description = description,
        HelpName = "FOLDER",
        Required = true,
    };

    /// <summary>The full path.</summary>
    /// <exception cref="UsageException">The path is empty.</exception>
    public static string Resolve(string output, string currentDirectory, string option = Name)
        => output.Length > 0 ? Path.GetFullPath(output, currentDirectory) : throw new UsageException($"the path after {option} is empty; name a file or folder");

    /// <summary>The full path of a folder, which need not exist.</summary>
    /// <param name="output">The path as given.</param>
    /// <param name="content">What is written there: <c>the tables</c>.</param>
    /// <param name="currentDirectory">The folder that a relative path starts from.</param>
    /// <exception cref="UsageException">The path is empty, or that of a file.</exception>
    public static string ResolveFolder(string output, string content, string currentDirectory)
        => Resolve(output, currentDirectory) is var folder && File.Exists(folder)
            ? throw new UsageException($"'{output}' is a file; {content} need a folder")
            : folder;

    /// <summary>The full path of a file, which need not exist.</summary>
    /// <param name="output">The path as given.</param>
    /// <param name="content">What is written there: <c>the report</c>.</param>
    /// <param name="currentDirectory">The folder that a relative path starts from.</param>
    /// <param name="option">The option before the path.</param>
    /// <exception cref="UsageException">The path is empty, or that of a folder.</exception>
    public static string ResolveFile(string output, string content, string currentDirectory, string option = Name)
        => Resolve(output, currentDirectory, option) is var file && (Directory.Exists(file) || Path.EndsInDirectorySeparator(output))
            ? throw new UsageException($"'{output}' is a folder; {content} needs a file")
            : file;
}
