using System.Collections.Immutable;
using Csm.Parsing.Data.History;

namespace Csm.Parsing.Data.Reports;

/// <summary>The feeds of one account in a report, in the order of their collection, and its distinct posts. A feed without a handle is alone.</summary>
internal sealed class AccountDumps
{
    private AccountDumps(IEnumerable<NumberedFeed> feeds)
    {
        Feeds = [.. feeds.OrderBy(numbered => numbered.Feed.CollectedAt)];
        var timeline = new PostTimeline(FeedHistoryOptions.Default.MinimumSimilarity);
        var posts = ImmutableArray.CreateBuilder<Post>();
        foreach (NumberedFeed numbered in Feeds)
        {
            PlacedPost[] placed = timeline.Add(numbered.Feed);
            posts.AddRange(numbered.Feed.Posts.Where(post => placed[post.Index].IsNew));
        }

        Posts = posts.DrainToImmutable();
        Counts = [.. timeline.Posts.Select(known => known.Counts)];
    }

    public ImmutableArray<NumberedFeed> Feeds { get; }

    public NumberedFeed Newest => Feeds[^1];

    /// <summary>The distinct posts, each as the first dump shows it that has it.</summary>
    public ImmutableArray<Post> Posts { get; }

    /// <summary>The counts of the distinct posts, each as the last dump shows them.</summary>
    public ImmutableArray<Engagement> Counts { get; }

    /// <summary>The newest number of followers that is known.</summary>
    public ApproximateCount? Followers => Feeds.Select(numbered => numbered.Feed.Profile?.Followers).LastOrDefault(count => count is not null);

    /// <summary>The history; null if there is one dump only, or if their times are unknown or overlap.</summary>
    public FeedHistory? History => Feeds.Length > 1 && HasOrder ? field ??= FeedHistory.FromFeeds(Feeds.Select(numbered => numbered.Feed)) : null;

    private bool HasOrder => Feeds.All(numbered => numbered.Feed.CollectedAt is not null)
        && Feeds.Zip(Feeds.Skip(1)).All(pair => pair.First.Feed.CollectedAt!.Value.Latest < pair.Second.Feed.CollectedAt!.Value.Earliest);

    /// <summary>Groups feeds by their accounts, in the order of the first feed of each.</summary>
    public static ImmutableArray<AccountDumps> Of(IEnumerable<NumberedFeed> feeds) =>
    [
        .. feeds.GroupBy(numbered => numbered.Feed.Profile?.Handle?.ToLowerInvariant() ?? $"{numbered.Id} has no handle")
            .Select(account => new AccountDumps(account)),
    ];
}
