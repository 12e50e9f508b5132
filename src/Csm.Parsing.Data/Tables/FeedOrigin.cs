using Csm.Parsing.Json;

namespace Csm.Parsing.Data.Tables;

/// <summary>A feed and its origin, created once for all rows of the feed.</summary>
internal sealed class FeedOrigin(Feed feed)
{
    private Dictionary<PostThread, int>? _indexOfThread;

    public Feed Feed => feed;

    public FeedDocument Document { get; } = FeedDocument.Of(feed);

    /// <summary>The 0-based position of a thread in the feed.</summary>
    public int IndexOf(PostThread thread)
    {
        _indexOfThread ??= feed.Threads.Select((item, index) => (item, index)).ToDictionary();
        return _indexOfThread[thread];
    }
}
