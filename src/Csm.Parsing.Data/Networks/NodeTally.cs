namespace Csm.Parsing.Data.Networks;

/// <summary>The counts for one node so far.</summary>
/// <param name="id">The id of the node.</param>
/// <param name="written">The first spelling.</param>
internal sealed class NodeTally(string id, string written)
{
    // Most names are always written alike, and then there is no dictionary.
    private readonly Spelling _first = new(written);
    private Dictionary<string, Spelling>? _others;
    private long? _posts;
    private bool _hasFeed;
    private ApproximateCount? _followers;
    private CollectionTime? _collectedAt;

    public string Id => id;

    public void CountSpelling(string spelling)
    {
        if (spelling == _first.Text)
        {
            _first.Times++;
            return;
        }

        _others ??= new Dictionary<string, Spelling>(StringComparer.Ordinal);
        if (!_others.TryGetValue(spelling, out Spelling? other))
        {
            other = new Spelling(spelling);
            _others.Add(spelling, other);
        }

        other.Times++;
    }

    public void AddPosts(int posts) => _posts = (_posts ?? 0) + posts;

    /// <summary>Adds a feed of the account itself.</summary>
    public void AddFeed(Feed feed)
    {
        _hasFeed = true;
        AddPosts(0);
        if (feed.Profile?.Followers is { } followers && (_collectedAt is null || feed.CollectedAt >= _collectedAt))
        {
            _collectedAt = feed.CollectedAt;
            _followers = followers;
        }
    }

    // The first of those that are equally frequent: nothing is ever removed, so the others are in the order in which they were added.
    public NetworkNode ToNode() => new(id, _others is null ? _first.Text : _others.Values.Prepend(_first).MaxBy(spelling => spelling.Times)!.Text)
    {
        Posts = _posts,
        HasFeed = _hasFeed,
        Followers = _followers,
    };

    private sealed class Spelling(string text)
    {
        public string Text => text;

        public long Times { get; set; }
    }
}
