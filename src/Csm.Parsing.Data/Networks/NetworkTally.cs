using System.Collections.Immutable;

namespace Csm.Parsing.Data.Networks;

/// <summary>The nodes and pairs of nodes counted so far.</summary>
internal abstract class NetworkTally
{
    private readonly Dictionary<string, NodeTally> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Source, string Target), long> _weights = [];

    protected abstract NetworkKind Kind { get; }

    protected int PostsOverHashtagLimit { get; set; }

    public abstract void Add(Feed feed);

    public FeedNetwork ToNetwork()
    {
        var nodes = _nodes.Values.Select(tally => tally.ToNode()).ToDictionary(node => node.Id, StringComparer.Ordinal);
        IEnumerable<NetworkEdge> edges = _weights.Select(entry => new NetworkEdge(nodes[entry.Key.Source], nodes[entry.Key.Target], entry.Value));
        return new FeedNetwork(
            Kind,
            [.. nodes.Values.OrderBy(node => node.Id, StringComparer.Ordinal)],
            [.. edges.OrderBy(edge => edge.Source.Id, StringComparer.Ordinal).ThenBy(edge => edge.Target.Id, StringComparer.Ordinal)],
            PostsOverHashtagLimit);
    }

    /// <summary>Counts one occurrence of a mention or hashtag, and returns its node.</summary>
    protected NodeTally CountName(TextEntity entity) => CountName(entity.Value, entity.NormalizedValue);

    /// <summary>Counts one occurrence of a name, and returns its node.</summary>
    protected NodeTally CountName(string written, string id)
    {
        if (!_nodes.TryGetValue(id, out NodeTally? tally))
        {
            tally = new NodeTally(id);
            _nodes.Add(id, tally);
        }

        tally.CountSpelling(written);
        return tally;
    }

    /// <summary>Counts one connection from a node to another.</summary>
    protected void CountPair(NodeTally source, NodeTally target)
    {
        (string, string) pair = (source.Id, target.Id);
        _weights[pair] = _weights.GetValueOrDefault(pair) + 1;
    }
}
