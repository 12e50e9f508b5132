using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Formats;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Commands.Parse;

/// <summary>Writes the feeds of each input, in one format, to a file of its own.</summary>
internal sealed class FilePerInputSink(FeedFormatter formatter, OutputPlan plan) : FeedSink
{
    private readonly WholeFiles _files = new();

    public override bool ShowsDiagnostics => formatter.ShowsDiagnostics;

    public override bool HasTotals => formatter.HasTotals;

    public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result)
    {
        if (_files.TryWrite(plan.PathFor(input), stream => formatter.Write(stream, feeds)) is { } failure)
        {
            result.ReportFailure(failure);
        }
    }
}
