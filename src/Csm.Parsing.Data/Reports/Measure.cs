using System.Collections.Immutable;

namespace Csm.Parsing.Data.Reports;

/// <summary>One of the counts of a post.</summary>
/// <param name="Name">The plural noun, which is also the class that determines its color.</param>
/// <param name="Singular">The singular noun.</param>
/// <param name="Read">Reads the count.</param>
internal sealed record Measure(string Name, string Singular, Func<Engagement, ApproximateCount?> Read)
{
    private static readonly Measure Views = new("views", "view", engagement => engagement.Views);

    /// <summary>The counts that every layout has, in the order of the dump.</summary>
    public static ImmutableArray<Measure> All { get; } =
    [
        new("replies", "reply", engagement => engagement.Replies),
        new("reposts", "repost", engagement => engagement.Reposts),
        new("likes", "like", engagement => engagement.Likes),
    ];

    /// <summary>Those, and the views.</summary>
    public static ImmutableArray<Measure> AllWithViews { get; } = [.. All, Views];

    /// <summary>The counts that a feed has: views only if some post has them.</summary>
    public static ImmutableArray<Measure> Of(Feed feed) => feed.Posts.Any(post => post.Engagement.Views is not null) ? AllWithViews : All;

    /// <summary>The noun after a count.</summary>
    public string NounFor(ShownCount count) => count.Number == 1 ? Singular : Name;

    /// <summary>The sum of the counts of posts.</summary>
    public ShownCount Sum(IEnumerable<Engagement> counts) => ShownCount.Sum(counts.Select(Read));
}
