using System.Collections.Immutable;

namespace Csm.Parsing.Data.History;

/// <summary>Collects what the dumps of one account show.</summary>
internal sealed class AccountHistory(FeedHistoryOptions options)
{
    private readonly PostTimeline _timeline = new(options.MinimumSimilarity);
    private readonly List<AccountObservation> _dumps = [];
    private readonly Dictionary<KnownPost, List<PostObservation>> _observations = [];

    public bool IsEmpty => _dumps.Count == 0;

    /// <exception cref="ArgumentException">The feed has no handle.</exception>
    public static string HandleOf(Feed feed)
        => feed.Profile?.Handle ?? throw new ArgumentException($"The feed of {NameOf(feed)} has no handle, so its account is unknown.", nameof(feed));

    /// <exception cref="ArgumentException">The feed has no time or no handle, or its time is not after the last one.</exception>
    public void Add(Feed feed)
    {
        string handle = HandleOf(feed);
        CollectionTime time = feed.CollectedAt is { Earliest: not null } known ? known
            : throw new ArgumentException($"It is unknown when the feed of {NameOf(feed)} was collected: parse it with {nameof(FeedParseOptions)}.{nameof(FeedParseOptions.CollectedAt)}.", nameof(feed));
        AccountObservation? previous = _dumps is [.., var last] ? last : null;
        if (previous is not null && time.Earliest <= previous.CollectedAt.Latest)
        {
            throw new ArgumentException($"The feed of {NameOf(feed)} was collected at {time}, which is not after {previous}, of the same account @{handle}.", nameof(feed));
        }

        var dump = new AccountObservation(feed, previous);
        _dumps.Add(dump);
        PlacedPost[] posts = _timeline.Add(feed);
        for (int index = 0; index < posts.Length; index++)
        {
            PlacedPost placed = posts[index];
            if (!_observations.TryGetValue(placed.Known, out List<PostObservation>? observations))
            {
                _observations.Add(placed.Known, observations = []);
            }

            // A pinned post that is at its own place too is observed once.
            if (observations is not [.., var latest] || latest.Dump != dump)
            {
                observations.Add(new PostObservation(dump, feed.Posts[index], placed.Known.Counts, placed.IsPinned, placed.IsEdited));
            }
        }
    }

    public FeedHistory ToHistory()
    {
        ImmutableArray<AccountObservation> dumps = [.. _dumps];
        return new FeedHistory(dumps, [.. _timeline.Posts.Select(known => new PostHistory(known, [.. _observations[known]], dumps))]);
    }

    private static string NameOf(Feed feed) => feed.Source.Path is { } path ? $"'{path}'" : "a text";
}
