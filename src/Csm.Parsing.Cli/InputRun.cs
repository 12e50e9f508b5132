using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Output;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli;

/// <summary>Reads inputs, parses them and writes each to its place: several at a time, with the results in the order of the inputs.</summary>
internal sealed class InputRun(
    InputSet inputs, OutputPlan plan, FeedOutput output, Func<SourceText, CancellationToken, IReadOnlyList<Feed>> parse, CliEnvironment environment)
{
    private readonly RunLog _log = new(environment.Error);
    private readonly RunTotals _totals = new();
    private bool _hasHeader;

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        long start = environment.Time.GetTimestamp();
        foreach (string message in inputs.UnreadableFolders)
        {
            _log.ReportFailure(message);
        }

        bool goesToFiles = plan != OutputPlan.StandardOutput;
        if (inputs.Inputs.Count > 1 && environment.IsErrorTerminal && (goesToFiles || !environment.IsOutputTerminal))
        {
            using (_log.Defer())
            {
                await ProgressBar.RunAsync(environment, inputs.Inputs.Count, advance => RunAsync(advance, cancellationToken));
            }
        }
        else
        {
            await RunAsync(static () => { }, cancellationToken);
        }

        if (inputs.IsSeveral && output.IsSummedUp)
        {
            environment.Error.WriteLine(_totals.Describe(environment.Time.GetElapsedTime(start)));
        }

        return _log.ExitCode;
    }

    private async Task RunAsync(Action advance, CancellationToken cancellationToken)
    {
        await foreach (InputResult result in new InputPipeline(environment.InputsAtOnce).RunAsync(inputs.Inputs, ProcessAsync, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            _log.Report(result);
            _totals.Add(result);
            if (result.Write is { } write)
            {
                WriteToStandardOutput(write);
            }

            advance();
        }
    }

    // Whole, whatever is cancelled meanwhile.
    private void WriteToStandardOutput(Action<Stream> write)
    {
        if (!_hasHeader)
        {
            _hasHeader = true;
            output.WriteHeader(environment.Output);
        }

        write(environment.Output);
        environment.Output.Flush();
    }

    private async Task<InputResult> ProcessAsync(Input input, bool isAlone, CancellationToken cancellationToken)
    {
        var result = new InputResult();
        if (await InputReader.TryReadAsync(input, environment.Input, result, cancellationToken) is not { } text)
        {
            return result;
        }

        IReadOnlyList<Feed> feeds = parse(text, cancellationToken);
        result.Count(text, feeds);
        if (!output.ShowsDiagnostics)
        {
            result.ReportDoubts(feeds);
        }

        if (plan.PathFor(input) is { } path)
        {
            WriteFile(path, feeds, result);
        }
        else
        {
            result.Write = isAlone ? stream => output.Write(stream, feeds) : Render(feeds).WriteTo;
        }

        return result;
    }

    private MemoryStream Render(IReadOnlyList<Feed> feeds)
    {
        var rendered = new MemoryStream();
        output.Write(rendered, feeds);
        return rendered;
    }

    private void WriteFile(string path, IReadOnlyList<Feed> feeds, InputResult result)
    {
        try
        {
            WholeFile.Write(path, stream =>
            {
                output.WriteHeader(stream);
                output.Write(stream, feeds);
            });
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            result.ReportFailure($"cannot write {path}: {FileFailure.Explain(exception)}");
        }
    }
}
