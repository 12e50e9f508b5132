using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Output;
using Csm.Parsing.Text;

namespace Csm.Parsing.Cli;

/// <summary>Processes inputs, several at a time, and tells and writes what came of each in the order of the inputs.</summary>
internal sealed class InputRun(
    InputSet inputs, OutputPlan plan, FeedOutput output, Func<SourceText, CancellationToken, IReadOnlyList<Feed>> parse, CliEnvironment environment)
{
    private readonly InputPipeline _pipeline = new(environment.InputsAtOnce);
    private readonly InputProcessor _processor = new(plan, output, parse, environment.Input);
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
        await foreach (InputResult result in _pipeline.RunAsync(inputs.Inputs, _processor.ProcessAsync, cancellationToken))
        {
            cancellationToken.ThrowIfCancellationRequested();
            _log.Report(result);
            _totals.Add(result);
            if (result.TakeOutput() is { } write)
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
}
