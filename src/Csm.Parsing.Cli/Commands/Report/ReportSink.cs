using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Options;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.Report;

/// <summary>Collects the feeds of all inputs, and writes them as one report at the end.</summary>
internal sealed class ReportSink(OutputFile output, PostCounting counting) : FeedSink
{
    private readonly List<Feed> _feeds = [];

    public override bool CombinesInputs => true;

    public override string RepeatedCopiesCount => EveryDumpOption.DescribeCopies(counting) ?? base.RepeatedCopiesCount;

    public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result) => result.SetTurn(() => _feeds.AddRange(feeds));

    public override void Complete(RunLog log) => output.Write(stream => HtmlReport.Write(stream, _feeds, counting), log);
}
