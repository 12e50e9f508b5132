using System.Collections.Immutable;

namespace Csm.Parsing.Data;

/// <summary>The dumps of one account, in the order in which they were collected, and what became of each post. Immutable.</summary>
/// <example>
/// <code>
/// string header = "Ann\n@ann\nFollowers\n21K\nJoined May 2020\n";
/// var april = Feed.Parse($"{header}second\n1\n2\n3\nfirst\n1\n2\n3\n", new() { CollectedAt = new YearMonth(2025, 4) });
/// var may = Feed.Parse($"{header}first\n1\n2\n4\n", new() { CollectedAt = new YearMonth(2025, 5) });
/// var history = FeedHistory.FromFeeds([april, may]);
/// foreach (PostHistory post in history.Posts.Where(post => post.IsVanished))
/// {
///     Console.WriteLine($"{post.VanishedAfter} to {post.VanishedBefore}: {post}");
/// }
/// </code>
/// </example>
public sealed class FeedHistory
{
    internal FeedHistory(ImmutableArray<AccountObservation> dumps, ImmutableArray<PostHistory> posts)
    {
        Dumps = dumps;
        Posts = posts;
    }

    /// <summary>The handle in the newest dump, without its @.</summary>
    public string Handle => Dumps[^1].Profile.Handle!;

    /// <summary>The account in each dump, from the first; at least one.</summary>
    public ImmutableArray<AccountObservation> Dumps { get; }

    /// <summary>The distinct posts, newest first, then those whose place is unknown since they were only seen pinned or promoted.</summary>
    public ImmutableArray<PostHistory> Posts { get; }

    /// <summary>Aligns the dumps of one account, also if its handle changed between them.</summary>
    /// <param name="feeds">The feeds, in any order, each with a <see cref="Feed.CollectedAt"/> and a handle.</param>
    /// <param name="options">How to align them; null for the defaults.</param>
    /// <exception cref="ArgumentException">There is no feed, one is null, has no time or no handle, or the times of two overlap.</exception>
    public static FeedHistory FromFeeds(IEnumerable<Feed> feeds, FeedHistoryOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(feeds);
        var account = new History.AccountHistory(options ?? FeedHistoryOptions.Default);
        foreach (Feed feed in feeds.Select(feed => feed ?? throw new ArgumentException("A feed is null.", nameof(feeds))).OrderBy(feed => feed.CollectedAt))
        {
            account.Add(feed);
        }

        return account.IsEmpty ? throw new ArgumentException("There is no feed.", nameof(feeds)) : account.ToHistory();
    }

    /// <summary>The handle, and how many dumps and posts there are.</summary>
    public override string ToString() => $"@{Handle}: {Dumps.Length} dumps, {Posts.Length} posts";
}
