using System.Collections.Immutable;

namespace Csm.Parsing.Data.Networks;

/// <summary>What is counted for a network.</summary>
internal abstract class NetworkTally
{
    private readonly Dictionary<string, NodeTally> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Source, string Target), long> _weights = [];

    protected abstract NetworkKind Kind { get; }

    /// <summary>How many posts had too much for edges.</summary>
    protected int CrowdedPosts { get; set; }

    public abstract void Add(Feed feed);

    public FeedNetwork ToNetwork()
    {
        var nodes = _nodes.Values.Select(tally => tally.ToNode()).ToDictionary(node => node.Id, StringComparer.Ordinal);
        IEnumerable<NetworkEdge> edges = _weights.Select(entry => new NetworkEdge(nodes[entry.Key.Source], nodes[entry.Key.Target], entry.Value));
        return new FeedNetwork(
            Kind,
            [.. nodes.Values.OrderBy(node => node.Id, StringComparer.Ordinal)],
            [.. edges.OrderBy(edge => edge.Source.Id, StringComparer.Ordinal).ThenBy(edge => edge.Target.Id, StringComparer.Ordinal)],
            CrowdedPosts);
    }

    /// <summary>The node of a handle or hashtag, which is written once more.</summary>
    protected NodeTally Count(string written)
    {
        string id = NormalizedName.Of(written);
        if (!_nodes.TryGetValue(id, out NodeTally? tally))
        {
            tally = new NodeTally(id);
            _nodes.Add(id, tally);
        }

        tally.CountSpelling(written);
        return tally;
    }

    protected void AddWeight(NodeTally source, NodeTally target)
    {
        (string, string) edge = (source.Id, target.Id);
        _weights[edge] = _weights.GetValueOrDefault(edge) + 1;
    }
}
