using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Output;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli;

/// <summary>Keeps the feeds of all inputs, and writes them as one report at the end.</summary>
/// <param name="path">The whole path of the file; null for standard output.</param>
/// <param name="standardOutput">Standard output.</param>
internal sealed class ReportOutput(string? path, Stream standardOutput) : FeedSink
{
    private readonly List<Feed> _feeds = [];

    public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result) => result.SetTurn(() => _feeds.AddRange(feeds));

    public override void Complete(RunLog log)
    {
        if (path is null)
        {
            Write(standardOutput);
            return;
        }

        try
        {
            WholeFile.Write(path, Write);
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            log.ReportFailure($"cannot write {path}: {FileFailure.Explain(exception)}");
        }
    }

    private void Write(Stream stream)
    {
        using StreamWriter writer = Utf8Text.CreateWriter(stream);
        HtmlReport.Write(_feeds, writer);
    }
}
