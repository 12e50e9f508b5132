using System.Collections.Immutable;
using Csm.Parsing.Data.Networks;

namespace Csm.Parsing.Data;

/// <summary>What stands together in feeds, as nodes and weighted edges, for Gephi and its like. Immutable.</summary>
/// <remarks>Handles and hashtags that differ in case alone are one node, and so is an account that has several feeds.</remarks>
public sealed class FeedNetwork
{
    /// <summary>How many different hashtags a post has at most to get edges, 1,000: more are no choice of words, and their edges would fill the memory.</summary>
    public const int HashtagLimit = 1000;

    internal FeedNetwork(NetworkKind kind, ImmutableArray<NetworkNode> nodes, ImmutableArray<NetworkEdge> edges, int crowdedPosts)
    {
        Kind = kind;
        Nodes = nodes;
        Edges = edges;
        CrowdedPosts = crowdedPosts;
    }

    /// <summary>Whether an edge leads from its source to its target: true for mentions, false for hashtags.</summary>
    public bool IsDirected => Kind == NetworkKind.Mentions;

    /// <summary>The nodes, those without an edge too, in ordinal order of their ids.</summary>
    public ImmutableArray<NetworkNode> Nodes { get; }

    /// <summary>The edges, each pair of nodes once, in ordinal order of the ids of source and target.</summary>
    public ImmutableArray<NetworkEdge> Edges { get; }

    /// <summary>How many posts have more than <see cref="HashtagLimit"/> hashtags: their nodes are there, their edges not. Always 0 for mentions.</summary>
    public int CrowdedPosts { get; }

    internal NetworkKind Kind { get; }

    /// <summary>Who mentions whom in the posts: from the account of a feed to the account that is mentioned, weighted by the number of mentions.</summary>
    /// <remarks>
    /// An account that mentions itself has an edge to itself. Mentions in a bio and owners of lists do not count, and a feed without a handle has no account.
    /// </remarks>
    public static FeedNetwork OfMentions(IEnumerable<Feed> feeds) => FeedNetworkBuilder.OfMentions().AddAll(feeds).ToNetwork();

    /// <summary>Which hashtags stand together: two for each post that has both, weighted by the number of such posts.</summary>
    /// <remarks>A hashtag that a post repeats counts once. The edges of a post grow with the square of the number of its hashtags, up to <see cref="HashtagLimit"/>.</remarks>
    public static FeedNetwork OfHashtags(IEnumerable<Feed> feeds) => FeedNetworkBuilder.OfHashtags().AddAll(feeds).ToNetwork();

    /// <summary>Writes the network as GEXF 1.3, in UTF-8; the same network always gives the same bytes.</summary>
    public void WriteGexf(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        GexfWriter.Write(stream, this);
    }

    /// <summary>Writes the edges as CSV (RFC 4180, UTF-8) with the columns <c>Source,Target,Type,Weight</c>, which Gephi reads; the first two are ids.</summary>
    public void WriteEdges(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        EdgeTable.Write(stream, this);
    }

    /// <summary>The numbers of nodes and edges.</summary>
    public override string ToString() => $"{Nodes.Length} nodes, {Edges.Length} edges";
}
