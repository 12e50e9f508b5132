using System.Text;
using System.Xml.Linq;
using Csm.Parsing.Tests;

namespace Csm.Parsing.Data.Tests.Networks;

public sealed class NetworkFileTests
{
    private static readonly XNamespace Gexf = "http://gexf.net/1.3";

    private static readonly FeedNetwork Mentions = FeedNetwork.FromMentions([Seed.Parse()]);
    private static readonly FeedNetwork Hashtags = FeedNetwork.FromHashtags([Seed.Parse()]);

    [Fact]
    public void The_mentions_of_the_seed_as_gexf() => Snapshot.Verify(TextOf(Mentions.WriteGexf), "Seed.mentions", "gexf");

    [Fact]
    public void The_hashtags_of_the_seed_as_gexf() => Snapshot.Verify(TextOf(Hashtags.WriteGexf), "Seed.hashtags", "gexf");

    [Fact]
    public void The_edges_of_mentions_are_directed()
        => Assert.StartsWith("Source,Target,Type,Weight\r\ncsmagistrature,ca_angers,Directed,1\r\n", TextOf(Mentions.WriteEdgesCsv), StringComparison.Ordinal);

    [Fact]
    public void The_edges_of_hashtags_are_undirected()
        => Assert.Equal(
            "Source,Target,Type,Weight\r\ncsm,magistrats,Undirected,1\r\ncsm,nuitdudroit,Undirected,1\r\n", TextOf(Hashtags.WriteEdgesCsv));

    [Fact]
    public void Both_files_have_the_same_edges()
    {
        IEnumerable<string> inXml = XDocument.Parse(TextOf(Mentions.WriteGexf)).Descendants(Gexf + "edge")
            .Select(edge => $"{edge.Attribute("source")!.Value},{edge.Attribute("target")!.Value},Directed,{edge.Attribute("weight")!.Value}");

        Assert.Equal(TextOf(Mentions.WriteEdgesCsv).Split("\r\n")[1..^1], inXml);
    }

    [Fact]
    public void The_order_of_the_feeds_does_not_change_the_file()
    {
        Feed[] feeds = [Seed.Parse(), Feed.Parse("Name\n@Ann\nFollowers\n1\nJoined May 2020\n@Bob @CSMagistrature\n1\n2\n3\n")];

        Assert.Equal(TextOf(FeedNetwork.FromMentions(feeds).WriteGexf), TextOf(FeedNetwork.FromMentions([feeds[1], feeds[0]]).WriteGexf));
    }

    [Fact]
    public void An_empty_network_gives_a_file_without_nodes() => Assert.Empty(XDocument.Parse(TextOf(FeedNetwork.FromMentions([]).WriteGexf)).Descendants(Gexf + "node"));

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream();

        Mentions.WriteEdgesCsv(stream);
        Mentions.WriteGexf(stream);

        Assert.True(stream.CanWrite);
    }

    [Fact]
    public async Task Written_asynchronously_the_files_are_the_same()
    {
        Assert.Equal(TextOf(Mentions.WriteGexf), await TextOfAsync(Mentions.WriteGexfAsync));
        Assert.Equal(TextOf(Hashtags.WriteGexf), await TextOfAsync(Hashtags.WriteGexfAsync));
        Assert.Equal(TextOf(Mentions.WriteEdgesCsv), await TextOfAsync(Mentions.WriteEdgesCsvAsync));
    }

    [Fact]
    public async Task A_file_of_many_pieces_is_the_same_too()
    {
        FeedNetwork network = CompleteNetworkOf(FeedNetwork.HashtagLimit);

        string gexf = await TextOfAsync(network.WriteGexfAsync);
        Assert.Equal(network.Edges.Length, XDocument.Parse(gexf).Descendants(Gexf + "edge").Count());
        Assert.Equal(TextOf(network.WriteGexf), gexf);
        Assert.Equal(network.Edges.Length + 1, (await TextOfAsync(network.WriteEdgesCsvAsync)).Split("\r\n")[..^1].Length);
    }

    [Fact]
    public async Task After_a_failure_nothing_more_is_written()
    {
        FeedNetwork network = CompleteNetworkOf(FeedNetwork.HashtagLimit);

        await FailingStream.AssertNothingIsWrittenAfterFailureAsync(network.WriteGexf, network.WriteGexfAsync);
        await FailingStream.AssertNothingIsWrittenAfterFailureAsync(network.WriteEdgesCsv, network.WriteEdgesCsvAsync);
    }

    [Fact]
    public async Task A_canceled_file_is_not_finished()
    {
        var stream = new AsyncOnlyStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Mentions.WriteGexfAsync(stream, new CancellationToken(canceled: true)));

        Assert.Empty(stream.ToArray());
    }

    // All pairs of the hashtags of one post.
    private static FeedNetwork CompleteNetworkOf(int hashtags)
        => FeedNetwork.FromHashtags([Feed.Parse($"{string.Join(' ', Enumerable.Range(0, hashtags).Select(number => $"#tag{number}"))}\n1\n2\n3\n")]);

    private static async Task<string> TextOfAsync(Func<Stream, CancellationToken, Task> write)
    {
        var stream = new AsyncOnlyStream();
        await write(stream, CancellationToken.None);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string TextOf(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
