using System.Collections.Immutable;
using System.Globalization;

namespace Csm.Parsing.Data.Networks;

/// <summary>A value of a node, besides its label, in a GEXF file.</summary>
/// <param name="Name">The id and the title.</param>
/// <param name="Type">The name of the type in GEXF.</param>
/// <param name="Read">Returns the value in the format of XML Schema, or null if the node has none.</param>
internal sealed record GexfAttribute(string Name, string Type, Func<NetworkNode, string?> Read)
{
    private static readonly GexfAttribute Posts = Number("posts", node => node.Posts);

    private static readonly ImmutableArray<GexfAttribute> OfAccounts =
    [
        new("has_feed", "boolean", node => node.HasFeed ? "true" : "false"),
        Posts,
        Number("followers_value", node => node.Followers?.Value),
        Number("followers_min", node => node.Followers?.Minimum),
        Number("followers_max", node => node.Followers?.Maximum),
    ];

    private static readonly ImmutableArray<GexfAttribute> OfHashtags = [Posts];

    public static ImmutableArray<GexfAttribute> AllOf(NetworkKind kind) => kind == NetworkKind.Hashtags ? OfHashtags : OfAccounts;

    private static GexfAttribute Number(string name, Func<NetworkNode, long?> read)
        => new(name, "long", node => read(node)?.ToString(CultureInfo.InvariantCulture));
}
