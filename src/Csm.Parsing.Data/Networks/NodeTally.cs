namespace Csm.Parsing.Data.Networks;

/// <summary>What is counted for a node.</summary>
internal sealed class NodeTally(string id)
{
    private readonly Dictionary<string, Spelling> _spellings = new(StringComparer.Ordinal);
    private bool _hasFeed;
    private long? _followersValue;
    private long? _followersMinimum;
    private long? _followersMaximum;

    public string Id => id;

    /// <summary>Null as long as nothing says how many.</summary>
    public long? Posts { get; private set; }

    public void CountSpelling(string written)
    {
        Spelling spelling = _spellings.GetValueOrDefault(written, new Spelling(_spellings.Count, 0));
        _spellings[written] = spelling with { Times = spelling.Times + 1 };
    }

    public void CountPosts(int posts) => Posts = (Posts ?? 0) + posts;

    /// <summary>Takes what a feed says of its own account.</summary>
    public void AddFeed(Feed feed)
    {
        _hasFeed = true;
        CountPosts(feed.Posts.Length);
        if (_followersMinimum is null && feed.Profile?.Followers is { } followers)
        {
            (_followersValue, _followersMinimum, _followersMaximum) = (followers.Value, followers.Minimum, followers.Maximum);
        }
    }

    public NetworkNode ToNode() => new(id, _spellings.OrderByDescending(entry => entry.Value.Times).ThenBy(entry => entry.Value.Rank).First().Key)
    {
        Posts = Posts,
        HasFeed = _hasFeed,
        FollowersValue = _followersValue,
        FollowersMinimum = _followersMinimum,
        FollowersMaximum = _followersMaximum,
    };

    private readonly record struct Spelling(int Rank, long Times);
}
