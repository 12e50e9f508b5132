using System.Globalization;
using System.Xml.Linq;
using Csm.Parsing.Data;
using CsvHelper;

namespace Csm.Parsing.Fuzz;

/// <summary>Checks that all networks can be written, and read back with all nodes and edges.</summary>
internal static class NetworkPromises
{
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";

    public static void Check(IReadOnlyList<Feed> feeds)
    {
        Check(FeedNetwork.FromMentions(feeds));
        Check(FeedNetwork.FromReplies(feeds));
        Check(FeedNetwork.FromQuotes(feeds));
        Check(FeedNetwork.FromReposts(feeds));
        Check(FeedNetwork.FromHashtags(feeds));
    }

    // A post of many hashtags has an edge for each two of them, so the files are in proportion to the network, not to the text.
    private static void Check(FeedNetwork network)
    {
        int characters = network.Nodes.Sum(node => node.Id.Length + node.Label.Length) + network.Edges.Sum(edge => edge.Source.Id.Length + edge.Target.Id.Length);
        CheckGexf(network, WrittenOutput.Of(network.WriteGexf, characters));
        CheckEdges(network, WrittenOutput.Of(network.WriteEdgesCsv, characters));
    }

    private static void CheckGexf(FeedNetwork network, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var gexf = XDocument.Load(stream);
        Promise.Holds(gexf.Descendants(Gexf + "node").Count() == network.Nodes.Length, "GEXF has all nodes.");
        Promise.Holds(gexf.Descendants(Gexf + "edge").Count() == network.Edges.Length, "GEXF has all edges.");
    }

    private static void CheckEdges(FeedNetwork network, byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes));
        using var parser = new CsvParser(reader, CultureInfo.InvariantCulture);
        parser.Read();
        foreach (NetworkEdge edge in network.Edges)
        {
            Promise.Holds(parser.Read() && parser[0] == edge.Source.Id && parser[1] == edge.Target.Id, "CSV has all edges.");
        }

        Promise.Holds(!parser.Read(), "CSV has no other edges.");
    }
}
