using System.Globalization;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands;

/// <summary>Makes one network of the feeds of all inputs, and writes it at the end.</summary>
/// <param name="builder">Where the feeds go.</param>
/// <param name="write">Writes the network.</param>
/// <param name="output">Where to.</param>
internal sealed class NetworkSink(FeedNetworkBuilder builder, Action<FeedNetwork, Stream> write, SingleOutput output) : FeedSink
{
    public override bool AddsUp => true;

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
        if (network.PostsOverHashtagLimit > 0)
        {
            log.Tell(string.Create(
                CultureInfo.InvariantCulture,
                $"posts with more than {FeedNetwork.HashtagLimit:N0} different hashtags, which have nodes in the network but no edges: {network.PostsOverHashtagLimit:N0}"));
        }

        output.Write(stream => write(network, stream), log);
    }
}
