using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Formats;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Options;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Commands.Parse;

/// <summary>What <c>csm parse</c> is asked to write, with all defaults filled in.</summary>
/// <param name="Format">The format.</param>
/// <param name="Plan">The file of each input; null for standard output.</param>
/// <param name="AllFeeds">Whether all feeds of an input are written, not only the first.</param>
/// <param name="ShowsPath">Whether each report begins with the path of its input.</param>
internal sealed record ParseRequest(ParseFormat Format, OutputPlan? Plan, bool AllFeeds, bool ShowsPath)
{
    private const string Csv = "csv";

    /// <summary>Refuses to write CSV, which <c>csm export</c> does.</summary>
    /// <param name="files">The inputs as given.</param>
    /// <param name="format">The name of the format, or null.</param>
    /// <param name="output">The path after <c>--output</c>, or null.</param>
    /// <param name="currentDirectory">The folder that a relative path starts from.</param>
    /// <exception cref="UsageException">The format is CSV, or the output is a file with its extension.</exception>
    public static void ThrowIfCsv(string[] files, string? format, string? output, string currentDirectory)
    {
        if (format == Csv || (output is not null && IsCsvFile(output, currentDirectory)))
        {
            string file = files is [var only] && only.All(character => char.IsLetterOrDigit(character) || "-_./\\:".Contains(character)) ? only : "FILE...";
            throw new UsageException($"parse does not write CSV; for tables, type: csm export {file} --format csv --output FOLDER");
        }
    }

    /// <exception cref="UsageException">The arguments contradict one another.</exception>
    public static ParseRequest Create(InputSet inputs, ParseFormat? format, string? output, bool allFeeds, CliEnvironment environment)
    {
        if (output is not null)
        {
            return CreateForFiles(inputs, format, output, allFeeds, environment.CurrentDirectory);
        }

        ParseFormat chosen = format ?? ParseFormat.Default(environment.IsOutputTerminal, inputs.IsSeveral);
        return chosen == ParseFormat.Json && inputs.IsSeveral
            ? throw new UsageException("several inputs do not make one JSON document; use --format ndjson, or --output FOLDER for one file each")
            : new ParseRequest(chosen, null, allFeeds, ShowsPath: inputs.IsSeveral);
    }

    public FeedSink CreateSink(CliEnvironment environment)
    {
        FeedFormatter formatter = Format == ParseFormat.Json ? new JsonFormatter(AllFeeds)
            : Format == ParseFormat.Ndjson ? new NdjsonFormatter()
            : new TextFormatter(Plan is null ? environment.OutputStyle() : TerminalStyle.Plain, ShowsPath);
        return Plan is null ? new StandardOutputSink(formatter, environment.Output) : new FilePerInputSink(formatter, Plan);
    }

    private static ParseRequest CreateForFiles(InputSet inputs, ParseFormat? format, string output, bool allFeeds, string currentDirectory)
    {
        string fullPath = OutputOption.Resolve(output, currentDirectory);
        bool isFolder = IsFolder(output, fullPath);
        if (inputs.IsSeveral && !isFolder && (File.Exists(fullPath) || ParseFormat.FindByExtension(output) is not null))
        {
            throw new UsageException(
                $"several inputs need a folder, but '{output}' looks like a file; end the path with a slash, or redirect standard output");
        }

        ParseFormat chosen = format ?? (isFolder || inputs.IsSeveral ? null : ParseFormat.FindByExtension(output)) ?? ParseFormat.Json;
        OutputPlan plan = isFolder || inputs.IsSeveral
            ? OutputPlan.ToFolder(inputs.Inputs, fullPath, chosen.Extension)
            : OutputPlan.ToFile(inputs.Inputs[0], fullPath);
        inputs.ThrowIfOverwritten(plan.Paths);
        return new ParseRequest(chosen, plan, allFeeds, ShowsPath: inputs.IsSeveral);
    }

    private static bool IsFolder(string output, string fullPath) => Directory.Exists(fullPath) || Path.EndsInDirectorySeparator(output);

    private static bool IsCsvFile(string output, string currentDirectory)
        => Path.GetExtension(output).Equals("." + Csv, StringComparison.OrdinalIgnoreCase) && !IsFolder(output, Path.GetFullPath(output, currentDirectory));
}
