using System.Text;
using System.Xml.Linq;
using Csm.Parsing.Tests;

namespace Csm.Parsing.Data.Tests.Networks;

public sealed class NetworkFileTests
{
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";

    private static readonly FeedNetwork Mentions = FeedNetwork.OfMentions([Seed.Parse()]);
    private static readonly FeedNetwork Hashtags = FeedNetwork.OfHashtags([Seed.Parse()]);

    [Fact]
    public void The_mentions_of_the_seed_as_gexf() => Snapshot.Verify(TextOf(Mentions.WriteGexf), "Seed.mentions", "gexf");

    [Fact]
    public void The_hashtags_of_the_seed_as_gexf() => Snapshot.Verify(TextOf(Hashtags.WriteGexf), "Seed.hashtags", "gexf");

    [Fact]
    public void The_edges_of_mentions_are_directed()
        => Assert.StartsWith("Source,Target,Type,Weight\r\ncsmagistrature,ca_angers,Directed,1\r\n", TextOf(Mentions.WriteEdges), StringComparison.Ordinal);

    [Fact]
    public void The_edges_of_hashtags_are_undirected()
        => Assert.Equal(
            "Source,Target,Type,Weight\r\ncsm,magistrats,Undirected,1\r\ncsm,nuitdudroit,Undirected,1\r\n", TextOf(Hashtags.WriteEdges));

    [Fact]
    public void Both_files_have_the_same_edges()
    {
        IEnumerable<string> inXml = XDocument.Parse(TextOf(Mentions.WriteGexf)).Descendants(Gexf + "edge")
            .Select(edge => $"{edge.Attribute("source")!.Value},{edge.Attribute("target")!.Value},Directed,{edge.Attribute("weight")!.Value}");

        Assert.Equal(TextOf(Mentions.WriteEdges).Split("\r\n")[1..^1], inXml);
    }

    [Fact]
    public void The_order_of_the_feeds_does_not_change_the_file()
    {
        Feed[] feeds = [Seed.Parse(), Feed.Parse("Name\n@Ann\nFollowers\n1\nJoined May 2020\n@Bob @CSMagistrature\n1\n2\n3\n")];

        Assert.Equal(TextOf(FeedNetwork.OfMentions(feeds).WriteGexf), TextOf(FeedNetwork.OfMentions([feeds[1], feeds[0]]).WriteGexf));
    }

    [Fact]
    public void An_empty_network_is_a_file_too() => Assert.Empty(XDocument.Parse(TextOf(FeedNetwork.OfMentions([]).WriteGexf)).Descendants(Gexf + "node"));

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream();

        Mentions.WriteEdges(stream);
        Mentions.WriteGexf(stream);

        Assert.True(stream.CanWrite);
    }

    private static string TextOf(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
