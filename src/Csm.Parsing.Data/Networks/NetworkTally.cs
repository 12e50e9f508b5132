using System.Runtime.InteropServices;

namespace Csm.Parsing.Data.Networks;

/// <summary>The nodes and pairs of nodes counted so far.</summary>
internal abstract class NetworkTally
{
    private readonly Dictionary<string, NodeTally> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<(NodeTally Source, NodeTally Target), long> _weights = [];

    protected abstract NetworkKind Kind { get; }

    protected int PostsOverHashtagLimit { get; set; }

    protected int PostsOverEdgeLimit { get; set; }

    /// <summary>Counts posts.</summary>
    /// <param name="feed">The feed that has them.</param>
    /// <param name="posts">Those of its posts that count.</param>
    public abstract void Add(Feed feed, IReadOnlyList<Post> posts);

    public FeedNetwork ToNetwork(PostCounting counting, long repeatedPosts)
    {
        var nodes = _nodes.Values.ToDictionary(tally => tally, tally => tally.ToNode());
        NetworkEdge[] edges = [.. _weights.Select(entry => new NetworkEdge(nodes[entry.Key.Source], nodes[entry.Key.Target], entry.Value))];
        Array.Sort(edges, InOrder);
        return new FeedNetwork(
            Kind,
            [.. nodes.Values.OrderBy(node => node.Id, StringComparer.Ordinal)],
            ImmutableCollectionsMarshal.AsImmutableArray(edges),
            PostsOverHashtagLimit,
            PostsOverEdgeLimit,
            counting,
            repeatedPosts);
    }

    /// <summary>Counts one occurrence of a mention or hashtag, and returns its node.</summary>
    protected NodeTally CountName(TextEntity entity) => CountName(entity.Value, entity.NormalizedValue);

    /// <summary>Counts one occurrence of a name, and returns its node.</summary>
    protected NodeTally CountName(string written, string id)
    {
        if (!_nodes.TryGetValue(id, out NodeTally? tally))
        {
            tally = new NodeTally(id, written);
            _nodes.Add(id, tally);
        }

        tally.CountSpelling(written);
        return tally;
    }

    /// <summary>Counts one connection from a node to another, unless it would be a new edge beyond a limit.</summary>
    /// <returns>Whether it was counted.</returns>
    protected bool CountPair(NodeTally source, NodeTally target, int edgeLimit = int.MaxValue)
    {
        if (!_weights.TryGetValue((source, target), out long weight) && _weights.Count >= edgeLimit)
        {
            return false;
        }

        _weights[(source, target)] = weight + 1;
        return true;
    }

    private static int InOrder(NetworkEdge left, NetworkEdge right)
        => string.CompareOrdinal(left.Source.Id, right.Source.Id) is not 0 and var bySource ? bySource : string.CompareOrdinal(left.Target.Id, right.Target.Id);
}
