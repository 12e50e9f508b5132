using System.Collections.Immutable;
using Csm.Parsing.Json;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Data.Tables;

/// <summary>A feed and where it is from; made once for all rows of the feed.</summary>
internal sealed class FeedOrigin(Feed feed)
{
    private Dictionary<PostThread, int>? _indexOfThread;

    public Feed Feed => feed;

    public FeedDocument Document { get; } = FeedDocument.Of(feed);

    /// <summary>The 0-based position of the feed in its source.</summary>
    public int FeedIndex { get; } = IndexOf(feed.Syntax);

    /// <summary>The 0-based position of a thread in the feed.</summary>
    public int IndexOf(PostThread thread)
    {
        _indexOfThread ??= feed.Threads.Select((item, index) => (item, index)).ToDictionary();
        return _indexOfThread[thread];
    }

    // Where a text has several feeds, none is empty, so their starts rise. Nearly always it has one.
    private static int IndexOf(FeedSyntax syntax)
    {
        ImmutableArray<FeedSyntax> feeds = syntax.SyntaxTree.Root.Feeds;
        return feeds.Length == 1
            ? 0
            : feeds.BinarySearch(syntax, Comparer<FeedSyntax>.Create((left, right) => left.FullSpan.Start.CompareTo(right.FullSpan.Start)));
    }
}
