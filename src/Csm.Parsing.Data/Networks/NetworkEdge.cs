namespace Csm.Parsing.Data;

/// <summary>A connection between two nodes of a <see cref="FeedNetwork"/>, or from a node to itself. Immutable.</summary>
public sealed class NetworkEdge
{
    internal NetworkEdge(NetworkNode source, NetworkNode target, long weight)
    {
        Source = source;
        Target = target;
        Weight = weight;
    }

    /// <summary>The account that mentions; of two hashtags the one whose id comes first in ordinal order.</summary>
    public NetworkNode Source { get; }

    /// <summary>The account that is mentioned; of two hashtags the one whose id comes last in ordinal order.</summary>
    public NetworkNode Target { get; }

    /// <summary>The number of mentions, or of posts with both hashtags; at least 1.</summary>
    public long Weight { get; }

    /// <summary>Both labels and the weight: <c>ann – bob: 2</c>.</summary>
    public override string ToString() => $"{Source} – {Target}: {Weight}";
}
