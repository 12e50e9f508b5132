using System.Globalization;
using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Options;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.Network;

/// <summary>Builds one network from the feeds of all inputs, and writes it at the end.</summary>
/// <param name="builder">Takes the feeds.</param>
/// <param name="counting">How the builder counts posts.</param>
/// <param name="write">Writes the network to a stream.</param>
/// <param name="output">Where the network is written.</param>
internal sealed class NetworkSink(FeedNetworkBuilder builder, PostCounting counting, Action<FeedNetwork, Stream> write, OutputFile output) : FeedSink
{
    public override bool CombinesInputs => true;

    public override string RepeatedCopiesCount => EveryDumpOption.DescribeCopies(counting) ?? base.RepeatedCopiesCount;

    // In turn, because a post is counted with the first dump that has it.
    public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result)
    {
        if (counting == PostCounting.Once)
        {
            PreparePosts(feeds);
        }

        result.SetTurn(() =>
        {
            foreach (Feed feed in feeds)
            {
                builder.Add(feed);
            }
        });
    }

    public override void Complete(RunLog log)
    {
        FeedNetwork network = builder.ToNetwork();
        Warn(log, network.PostsOverHashtagLimit, $"posts with more than {Number(FeedNetwork.HashtagLimit)} different hashtags, which are in the network without edges");
        Warn(log, network.PostsOverEdgeLimit, $"posts with hashtags that have no edge, because the network has the most it can have, {Number(FeedNetwork.EdgeLimit)}");
        if (EveryDumpOption.Describe(network.RepeatedPosts) is { } repeated)
        {
            log.Summarize(repeated);
        }

        output.Write(stream => write(network, stream), log);
    }

    private static void Warn(RunLog log, int posts, string message)
    {
        if (posts > 0)
        {
            log.Warn($"{message}: {Number(posts)}");
        }
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
