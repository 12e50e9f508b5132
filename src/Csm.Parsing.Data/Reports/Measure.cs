using System.Collections.Immutable;

namespace Csm.Parsing.Data.Reports;

/// <summary>One of the counts of a post.</summary>
/// <param name="Name">The plural noun, which is also the class that determines its color.</param>
/// <param name="Singular">The singular noun.</param>
/// <param name="Of">Reads the count.</param>
internal sealed record Measure(string Name, string Singular, Func<Engagement, ApproximateCount?> Of)
{
    /// <summary>All counts, in the order of the dump.</summary>
    public static ImmutableArray<Measure> All { get; } =
    [
        new("replies", "reply", engagement => engagement.Replies),
        new("reposts", "repost", engagement => engagement.Reposts),
        new("likes", "like", engagement => engagement.Likes),
    ];

    /// <summary>The noun after a count.</summary>
    public string NounFor(ShownCount count) => count.Number == 1 ? Singular : Name;

    /// <summary>The sum over posts.</summary>
    public ShownCount Sum(IEnumerable<Post> posts) => ShownCount.Sum(posts.Select(post => Of(post.Engagement)));
}
