using System.Collections.Immutable;

namespace Csm.Parsing.Data.Reports;

/// <summary>One of the three counts that a post has.</summary>
/// <param name="Name">Its name, which is also the class that gives it its colour.</param>
/// <param name="Singular">What one of them is called.</param>
/// <param name="Of">Reads it.</param>
internal sealed record Measure(string Name, string Singular, Func<Engagement, ApproximateCount?> Of)
{
    /// <summary>All three, in the order of the dump.</summary>
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
