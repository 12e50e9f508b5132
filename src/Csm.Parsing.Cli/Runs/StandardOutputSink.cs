using Csm.Parsing.Cli.Formats;
using Csm.Parsing.Cli.Inputs;

namespace Csm.Parsing.Cli.Runs;

/// <summary>Writes the feeds of all inputs, in one format, to standard output, in the order of the inputs.</summary>
internal sealed class StandardOutputSink(FeedFormatter formatter, Stream standardOutput) : FeedSink
{
    public override bool ShowsDiagnostics => formatter.ShowsDiagnostics;

    public override bool HasTotals => formatter.HasTotals;

    public override bool UsesStandardOutput => true;

    public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result)
    {
        Action<Stream> write = isAlone ? stream => formatter.Write(stream, feeds) : Render(feeds).WriteTo;
        result.SetTurn(() =>
        {
            // Not cancelled in between, so that what was written is whole.
            write(standardOutput);
            standardOutput.Flush();
        });
    }

    private MemoryStream Render(IReadOnlyList<Feed> feeds)
    {
        var rendered = new MemoryStream();
        formatter.Write(rendered, feeds);
        return rendered;
    }
}
