using System.Collections.Immutable;
using Csm.Parsing.Data.History;

namespace Csm.Parsing.Data.Reports;

/// <summary>The feeds of one account in a report, in the order of their collection, and its distinct posts. A feed without a handle is alone.</summary>
internal sealed class AccountDumps
{
    private readonly Lazy<(ImmutableArray<Post> Posts, ImmutableArray<Engagement> Counts)> _distinct;

    private AccountDumps(IEnumerable<NumberedFeed> feeds)
    {
        Feeds = [.. feeds.OrderBy(numbered => numbered.Feed.CollectedAt)];
        History = Feeds.Length > 1 && HasOrder ? FeedHistory.FromFeeds(Feeds.Select(numbered => numbered.Feed)) : null;
        _distinct = new(History is null ? FindDistinct : () => FindDistinct(History));
    }

    public ImmutableArray<NumberedFeed> Feeds { get; }

    public NumberedFeed Newest => Feeds[^1];

    /// <summary>The history; null if there is one dump only, or if their times are unknown or overlap.</summary>
    public FeedHistory? History { get; }

    /// <summary>The distinct posts, each as the first dump shows it that has it.</summary>
    public ImmutableArray<Post> Posts => _distinct.Value.Posts;

    /// <summary>The counts of the distinct posts, each as the last dump shows them.</summary>
    public ImmutableArray<Engagement> Counts => _distinct.Value.Counts;

    /// <summary>The newest number of followers that is known.</summary>
    public ApproximateCount? Followers => Feeds.Select(numbered => numbered.Feed.Profile?.Followers).LastOrDefault(count => count is not null);

    private bool HasOrder => Feeds.All(numbered => numbered.Feed.CollectedAt is not null)
        && Feeds.Zip(Feeds.Skip(1)).All(pair => pair.First.Feed.CollectedAt!.Value.Latest < pair.Second.Feed.CollectedAt!.Value.Earliest);

    /// <summary>Groups feeds by their accounts, in the order of the first feed of each.</summary>
    public static ImmutableArray<AccountDumps> Of(IEnumerable<NumberedFeed> feeds) =>
    [
        .. feeds.GroupBy(numbered => numbered.Feed.Profile?.Handle?.ToLowerInvariant() ?? $"{numbered.Id} has no handle")
            .Select(account => new AccountDumps(account)),
    ];

    /// <summary>The feed and the post that an observation is of.</summary>
    public (NumberedFeed Feed, Post Post) Find(PostObservation observation)
    {
        NumberedFeed numbered = Feeds[History!.Dumps.IndexOf(observation.Dump)];
        return (numbered, numbered.Feed.Posts[observation.PostIndex]);
    }

    private (ImmutableArray<Post> Posts, ImmutableArray<Engagement> Counts) FindDistinct(FeedHistory history) =>
    (
        [.. history.Posts.Select(post => Find(post.Observations[0]).Post)],
        [.. history.Posts.Select(post => post.Observations[^1].Engagement)]
    );

    private (ImmutableArray<Post> Posts, ImmutableArray<Engagement> Counts) FindDistinct()
    {
        var timeline = new PostTimeline(FeedHistoryOptions.Default.MinimumSimilarity);
        var posts = ImmutableArray.CreateBuilder<Post>();
        foreach (NumberedFeed numbered in Feeds)
        {
            PlacedPost[] placed = timeline.Add(numbered.Feed);
            posts.AddRange(numbered.Feed.Posts.Where(post => placed[post.Index].IsNew));
        }

        return (posts.DrainToImmutable(), [.. timeline.Posts.Select(known => known.Counts)]);
    }
}
