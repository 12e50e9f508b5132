using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Output;

namespace Csm.Parsing.Cli;

/// <summary>Reads each input, parses it and writes it to its place.</summary>
internal sealed class ParseRun(ParseRequest request, FeedParseOptions options, CliEnvironment environment)
{
    private readonly RunLog _log = new(environment.Error);
    private readonly FeedOutput _standardOutput = CreateOutput(request, environment.Output, environment.OutputStyle);

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        foreach (string message in request.Inputs.UnreadableFolders)
        {
            _log.ReportFailure(message);
        }

        IReadOnlyList<Input> inputs = request.Inputs.Inputs;
        bool goesToFiles = request.Plan != OutputPlan.StandardOutput;
        if (inputs.Count > 1 && environment.IsErrorTerminal && (goesToFiles || !environment.IsOutputTerminal))
        {
            using (_log.Defer())
            {
                await ProgressBar.RunAsync(environment, inputs, input => RunAsync(input, cancellationToken));
            }
        }
        else
        {
            foreach (Input input in inputs)
            {
                await RunAsync(input, cancellationToken);
            }
        }

        return _log.ExitCode;
    }

    private async Task RunAsync(Input input, CancellationToken cancellationToken)
    {
        if (await InputReader.TryReadAsync(input, environment.Input, _log, cancellationToken) is not { } text)
        {
            return;
        }

        IReadOnlyList<Feed> feeds = request.AllFeeds
            ? Feed.ParseAll(text, options, cancellationToken)
            : [Feed.Parse(text, options, cancellationToken)];
        _log.Count(feeds);
        if (request.Format != OutputFormat.Text)
        {
            _log.ReportDoubts(feeds);
        }

        if (request.Plan.PathFor(input) is { } path)
        {
            await WriteFileAsync(path, feeds);
        }
        else
        {
            _standardOutput.Write(feeds);
            await environment.Output.FlushAsync(cancellationToken);
        }
    }

    private async Task WriteFileAsync(string path, IReadOnlyList<Feed> feeds)
    {
        using var text = new StringWriter { NewLine = "\n" };
        CreateOutput(request, text, ReportStyle.Plain).Write(feeds);
        try
        {
            string folder = Path.GetDirectoryName(path)!;
            Directory.CreateDirectory(folder);

            // Beside its place and then moved: a file is there whole or not at all.
            string temporary = Path.Combine(folder, Path.GetRandomFileName());
            await File.WriteAllTextAsync(temporary, text.ToString(), CancellationToken.None);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            _log.ReportFailure($"cannot write {path}: {FileFailure.Explain(exception)}");
        }
    }

    private static FeedOutput CreateOutput(ParseRequest request, TextWriter writer, ReportStyle style) => request.Format switch
    {
        OutputFormat.Json => new JsonOutput(writer, request.AllFeeds),
        OutputFormat.Ndjson => new NdjsonOutput(writer),
        OutputFormat.Csv => new CsvOutput(writer),
        _ => new TextReport(writer, style, showsPath: request.Inputs.IsSeveral),
    };
}
