namespace Csm.Parsing.Data;

/// <summary>A relation between two nodes of a <see cref="FeedNetwork"/>, or of a node with itself. Immutable.</summary>
public sealed class NetworkEdge
{
    internal NetworkEdge(NetworkNode source, NetworkNode target, long weight)
    {
        Source = source;
        Target = target;
        Weight = weight;
    }

    /// <summary>The account that mentions; of two hashtags the one whose id comes first.</summary>
    public NetworkNode Source { get; }

    /// <summary>The account that is mentioned; of two hashtags the one whose id comes last.</summary>
    public NetworkNode Target { get; }

    /// <summary>The number of mentions, or of posts with both hashtags; at least 1.</summary>
    public long Weight { get; }

    /// <summary>Both nodes and the weight.</summary>
    public override string ToString() => $"{Source} – {Target}: {Weight}";
}
