using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.History;

/// <summary>Builds the histories of the accounts of all inputs, and writes them at the end.</summary>
internal sealed class HistorySink(FeedHistoryBuilder builder, IHistoryOutput output) : FeedSink
{
    private readonly List<string> _leftOut = [];

    public override bool CombinesInputs => true;

    /// <exception cref="UsageException">Always: the order of the two copies is unknown.</exception>
    public override void ReportRepeatedCopy(string message, RunLog log)
        => throw new UsageException($"{message}, so their order is unknown; leave one out, or give their paths dates that differ");

    public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result)
    {
        PreparePosts(feeds);
        string[] handles = [.. feeds.Select(feed => feed.Profile?.Handle).OfType<string>()];
        string? twice = handles.GroupBy(handle => handle, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1)?.Key;
        result.SetTurn(() =>
        {
            if (twice is not null)
            {
                throw new UsageException($"{input.Path} has several pages of @{twice}, so their order is unknown; split it into files with dates in their paths");
            }

            foreach (Feed feed in feeds)
            {
                Add(input, feed);
            }
        });
    }

    public override void Complete(RunLog log)
    {
        _leftOut.ForEach(log.Warn);
        output.Write(builder.ToHistories(), log);
    }

    private void Add(Input input, Feed feed)
    {
        if (feed.Profile?.Handle is null)
        {
            _leftOut.Add($"{input.Path} is left out: it has no handle, so its account is unknown");
        }
        else
        {
            builder.Add(feed);
        }
    }
}
