using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli;

/// <summary>Makes one network of the feeds of all inputs, and writes it at the end.</summary>
/// <param name="builder">Where the feeds go.</param>
/// <param name="write">Writes the network.</param>
/// <param name="path">The file; null for standard output.</param>
/// <param name="standardOutput">Standard output.</param>
internal sealed class NetworkSink(FeedNetworkBuilder builder, Action<FeedNetwork, Stream> write, string? path, Stream standardOutput) : FeedSink
{
    // In turn: the first spelling and the first count of followers are those of the first input.
    public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result) => result.SetTurn(() =>
    {
        foreach (Feed feed in feeds)
        {
            builder.Add(feed);
        }
    });

    public override void Complete(RunLog log)
    {
        FeedNetwork network = builder.ToNetwork();
        if (path is null)
        {
            write(network, standardOutput);
        }
        else
        {
            WriteFile(path, network, log);
        }
    }

    private void WriteFile(string file, FeedNetwork network, RunLog log)
    {
        try
        {
            WholeFile.Write(file, stream => write(network, stream));
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            log.ReportFailure($"cannot write {file}: {FileFailure.Explain(exception)}");
        }
    }
}
