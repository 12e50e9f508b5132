namespace Csm.Parsing.Cli.Commands;

/// <summary>The path after <c>--output</c>.</summary>
internal static class OutputPath
{
    /// <exception cref="UsageException">The path is empty.</exception>
    public static string Resolve(string output, string currentDirectory)
        => output.Length > 0 ? Path.GetFullPath(output, currentDirectory) : throw new UsageException("the path after --output is empty");

    /// <param name="output">The path as it was given.</param>
    /// <param name="what">What is written there: <c>the tables</c>.</param>
    /// <param name="currentDirectory">The folder that it is relative to.</param>
    /// <exception cref="UsageException">The path is empty, or that of a file.</exception>
    public static string ResolveFolder(string output, string what, string currentDirectory)
        => Resolve(output, currentDirectory) is var folder && File.Exists(folder)
            ? throw new UsageException($"'{output}' is a file; {what} need a folder")
            : folder;

    /// <param name="output">The path as it was given.</param>
    /// <param name="what">What is written there: <c>the report</c>.</param>
    /// <param name="currentDirectory">The folder that it is relative to.</param>
    /// <exception cref="UsageException">The path is empty, or that of a folder.</exception>
    public static string ResolveFile(string output, string what, string currentDirectory)
        => Resolve(output, currentDirectory) is var file && (Directory.Exists(file) || Path.EndsInDirectorySeparator(output))
            ? throw new UsageException($"'{output}' is a folder, and {what} is one file")
            : file;
}
