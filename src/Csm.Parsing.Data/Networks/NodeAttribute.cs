using System.Collections.Immutable;
using System.Globalization;

namespace Csm.Parsing.Data.Networks;

/// <summary>What a GEXF file says of a node besides its label.</summary>
/// <param name="Name">The id and the title.</param>
/// <param name="Type">The type, as GEXF names it.</param>
/// <param name="Read">The value as XML Schema writes it; null where the node has none.</param>
internal sealed record NodeAttribute(string Name, string Type, Func<NetworkNode, string?> Read)
{
    private static readonly NodeAttribute Posts = Number("posts", node => node.Posts);

    private static readonly ImmutableArray<NodeAttribute> OfAccounts =
    [
        new("has_feed", "boolean", node => node.HasFeed ? "true" : "false"),
        Posts,
        Number("followers_value", node => node.FollowersValue),
        Number("followers_min", node => node.FollowersMinimum),
        Number("followers_max", node => node.FollowersMaximum),
    ];

    private static readonly ImmutableArray<NodeAttribute> OfHashtags = [Posts];

    public static ImmutableArray<NodeAttribute> Of(NetworkKind kind) => kind == NetworkKind.Mentions ? OfAccounts : OfHashtags;

    private static NodeAttribute Number(string name, Func<NetworkNode, long?> read)
        => new(name, "long", node => read(node)?.ToString(CultureInfo.InvariantCulture));
}
