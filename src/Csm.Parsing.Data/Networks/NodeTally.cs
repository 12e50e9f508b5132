namespace Csm.Parsing.Data.Networks;

/// <summary>The counts for one node so far.</summary>
internal sealed class NodeTally(string id)
{
    private readonly Dictionary<string, Spelling> _spellings = new(StringComparer.Ordinal);
    private long? _posts;
    private bool _hasFeed;
    private ApproximateCount? _followers;

    public string Id => id;

    public void CountSpelling(string written)
    {
        Spelling spelling = _spellings.GetValueOrDefault(written, new Spelling(_spellings.Count, 0));
        _spellings[written] = spelling with { Times = spelling.Times + 1 };
    }

    public void AddPosts(int posts) => _posts = (_posts ?? 0) + posts;

    /// <summary>Adds a feed of the account itself.</summary>
    public void AddFeed(Feed feed)
    {
        _hasFeed = true;
        AddPosts(feed.Posts.Length);
        _followers ??= feed.Profile?.Followers;
    }

    public NetworkNode ToNode() => new(id, _spellings.OrderByDescending(entry => entry.Value.Times).ThenBy(entry => entry.Value.Rank).First().Key)
    {
        Posts = _posts,
        HasFeed = _hasFeed,
        Followers = _followers,
    };

    private readonly record struct Spelling(int Rank, long Times);
}
