using System.Collections.Immutable;

namespace Csm.Parsing.Data.Reports;

/// <summary>One of the three counts that a post has.</summary>
/// <param name="Name">Its name, which is also the class that gives it its colour.</param>
/// <param name="Of">Reads it.</param>
internal sealed record Measure(string Name, Func<Engagement, ApproximateCount?> Of)
{
    /// <summary>All three, in the order of the dump.</summary>
    public static ImmutableArray<Measure> All { get; } =
    [
        new("replies", engagement => engagement.Replies),
        new("reposts", engagement => engagement.Reposts),
        new("likes", engagement => engagement.Likes),
    ];

    /// <summary>The sum over posts.</summary>
    public ShownCount Sum(IEnumerable<Post> posts) => ShownCount.Sum(posts.Select(post => Of(post.Engagement)));
}
