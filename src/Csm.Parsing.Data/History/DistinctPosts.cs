namespace Csm.Parsing.Data.History;

/// <summary>Finds the posts of feeds that no feed before them has. Keeps each distinct post, with its text.</summary>
internal sealed class DistinctPosts
{
    private readonly Dictionary<string, PostTimeline> _accounts = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _keysOfOtherPages = new(StringComparer.Ordinal);

    /// <summary>The number of posts so far that a feed before had.</summary>
    public long Repeated { get; private set; }

    /// <summary>Gets the posts of the next feed that are new.</summary>
    public Post[] TakeNew(Feed feed)
    {
        Post[] posts = feed.Profile?.Handle is { } handle ? TakeNewOf(handle, feed) : [.. feed.Posts.Where(post => _keysOfOtherPages.Add(post.Key))];
        Repeated += feed.Posts.Length - posts.Length;
        return posts;
    }

    private Post[] TakeNewOf(string handle, Feed feed)
    {
        if (!_accounts.TryGetValue(handle, out PostTimeline? timeline))
        {
            _accounts.Add(handle, timeline = new PostTimeline(FeedHistoryOptions.Default.MinimumSimilarity));
        }

        PlacedPost[] placed = timeline.Add(feed);
        return [.. feed.Posts.Where(post => placed[post.Index].IsNew)];
    }
}
