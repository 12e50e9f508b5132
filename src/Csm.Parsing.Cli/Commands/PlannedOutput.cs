using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Output;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Commands;

/// <summary>Writes the feeds of each input, in one format, to its file or to standard output.</summary>
internal sealed class PlannedOutput(OutputPlan plan, FeedOutput output, Stream standardOutput) : FeedSink
{
    private bool _hasHeader;

    public override bool ShowsDiagnostics => output.ShowsDiagnostics;

    public override bool IsSummedUp => output.IsSummedUp;

    public override bool UsesStandardOutput => plan == OutputPlan.StandardOutput;

    public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result)
    {
        if (plan.PathFor(input) is { } path)
        {
            WriteFile(path, feeds, result);
        }
        else
        {
            Action<Stream> write = isAlone ? stream => output.Write(stream, feeds) : Render(feeds).WriteTo;
            result.SetTurn(() => WriteToStandardOutput(write));
        }
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

    // Whole, whatever is cancelled meanwhile.
    private void WriteToStandardOutput(Action<Stream> write)
    {
        if (!_hasHeader)
        {
            _hasHeader = true;
            output.WriteHeader(standardOutput);
        }

        write(standardOutput);
        standardOutput.Flush();
    }
}
