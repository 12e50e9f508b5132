using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli.Runs;

/// <summary>Processes inputs, several at a time, and handles their results in the order of the inputs.</summary>
internal sealed class InputRun(
    InputSet inputs,
    CollectionTimes times,
    Func<Input, SourceText, CancellationToken, IReadOnlyList<Feed>> parse,
    FeedSink sink,
    CliEnvironment environment)
{
    private readonly InputPipeline _pipeline = new(environment.InputsAtOnce);
    private readonly InputProcessor _processor = new(parse, sink, environment.Input);
    private readonly RunLog _log = new(environment.Error);
    private readonly RunTotals _totals = new();
    private readonly RepeatedCopies _repeated = new();
    private readonly Dictionary<(string Checksum, CollectionTime? Time), string> _pathOf = [];

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        long start = environment.Time.GetTimestamp();
        foreach (string message in inputs.UnreadableFolders)
        {
            _log.ReportFailure(message);
        }

        foreach (string message in inputs.Skipped.Concat(times.Warnings))
        {
            _log.Warn(message);
        }

        if (inputs.Inputs.Count > 1 && environment.IsErrorTerminal && !(sink.UsesStandardOutput && environment.IsOutputTerminal))
        {
            using (_log.Defer())
            {
                await ProgressBar.RunAsync(environment, inputs.Inputs.Count, sink.IsSurveyed ? 2 : 1, advance => RunAsync(advance, cancellationToken));
            }
        }
        else
        {
            await RunAsync(static () => { }, cancellationToken);
        }

        // The turn of the last input can take a long time. What is not combined is written by now, and the run is complete.
        if (sink.CombinesInputs)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        sink.Complete(_log);
        if (inputs.IsSeveral && sink.HasTotals)
        {
            if (times.Description is { } description)
            {
                _log.Summarize($"collected: {description}");
            }

            _log.Summarize(_totals.Describe(environment.Time.GetElapsedTime(start)));
        }

        return _log.ExitCode;
    }

    private async Task RunAsync(Action advance, CancellationToken cancellationToken)
    {
        if (sink.IsSurveyed)
        {
            await SurveyAsync(advance, cancellationToken);
        }

        await foreach (InputResult result in _pipeline.RunAsync(inputs.Inputs, _processor.ProcessAsync, cancellationToken))
        {
            // What has no turn is written already, also while the run was being cancelled.
            if (result.HasTurn)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            _log.Report(result);
            if (sink.CombinesInputs && result.Copy is { } copy)
            {
                ReportIfRepeated(copy);
            }

            _totals.Add(result);
            result.TakeTurn()?.Invoke();
            advance();
        }
    }

    private async Task SurveyAsync(Action advance, CancellationToken cancellationToken)
    {
        await foreach (IReadOnlyList<Feed> feeds in _pipeline.RunAsync(inputs.Inputs, _processor.SurveyAsync, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            sink.Survey(feeds);
            advance();
        }
    }

    private void ReportIfRepeated(InputCopy copy)
    {
        IReadOnlyList<string> repeated = _repeated.Add(copy);
        foreach (string message in repeated)
        {
            sink.ReportRepeatedCopy(message, _log);
        }

        // The same bytes at another time are an account where nothing happened.
        if (!_pathOf.TryAdd((copy.Checksum, copy.CollectedAt), copy.Path) && repeated.Count == 0)
        {
            _log.Warn($"{copy.Path} has the same bytes as {_pathOf[(copy.Checksum, copy.CollectedAt)]}; {sink.RepeatedCopiesCount}");
        }
    }
}
