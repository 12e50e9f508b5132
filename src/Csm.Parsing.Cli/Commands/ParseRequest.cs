using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Output;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Commands;

/// <summary>What <c>parse</c> is asked to do, with every default filled in.</summary>
internal sealed record ParseRequest(InputSet Inputs, OutputFormat Format, OutputPlan Plan, bool AllFeeds)
{
    /// <exception cref="UsageException">The arguments do not make sense together.</exception>
    public static ParseRequest Create(string[] files, OutputFormat? format, string? output, bool allFeeds, CliEnvironment environment)
    {
        InputSet inputs = InputSet.Expand(files, environment.CurrentDirectory);
        if (output is null)
        {
            OutputFormat chosen = format ?? OutputFormats.Default(environment.IsOutputTerminal, inputs.IsSeveral);
            return chosen == OutputFormat.Json && inputs.IsSeveral
                ? throw new UsageException("several inputs are not one JSON text; use --format ndjson, or --output FOLDER for a file each")
                : new ParseRequest(inputs, chosen, OutputPlan.StandardOutput, allFeeds);
        }

        return CreateWithOutput(inputs, format, output, allFeeds, environment.CurrentDirectory);
    }

    public FeedOutput CreateOutput(CliEnvironment environment) => Format switch
    {
        OutputFormat.Json => new JsonOutput(AllFeeds),
        OutputFormat.Ndjson => new NdjsonOutput(),
        OutputFormat.Csv => new CsvOutput(),
        _ => new TextOutput(Plan == OutputPlan.StandardOutput ? environment.OutputStyle() : ReportStyle.Plain, showsPath: Inputs.IsSeveral),
    };

    public IReadOnlyList<Feed> Parse(SourceText text, FeedParseOptions options, CancellationToken cancellationToken)
        => AllFeeds ? Feed.ParseAll(text, options, cancellationToken) : [Feed.Parse(text, options, cancellationToken)];

    private static ParseRequest CreateWithOutput(
        InputSet inputs, OutputFormat? format, string output, bool allFeeds, string currentDirectory)
    {
        string fullPath = OutputPath.Resolve(output, currentDirectory);
        bool isFolder = Directory.Exists(fullPath) || Path.EndsInDirectorySeparator(output);
        if (inputs.IsSeveral && !isFolder && (File.Exists(fullPath) || OutputFormats.OfFile(output) is not null))
        {
            throw new UsageException(
                $"several inputs need a folder, and '{output}' looks like a file; end it with a slash, or redirect standard output");
        }

        OutputFormat chosen = format ?? (isFolder || inputs.IsSeveral ? null : OutputFormats.OfFile(output)) ?? OutputFormat.Json;
        OutputPlan plan = isFolder || inputs.IsSeveral
            ? OutputPlan.ToFolder(inputs.Inputs, fullPath, chosen)
            : OutputPlan.ToFile(inputs.Inputs[0], fullPath);
        inputs.ThrowIfOverwritten(plan.Paths);
        return new ParseRequest(inputs, chosen, plan, allFeeds);
    }
}
