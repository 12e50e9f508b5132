using System.Collections.Immutable;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Tables;

/// <summary>A feed, and where it is from; made once for all rows of the feed.</summary>
internal sealed class FeedOrigin(Feed feed)
{
    private Dictionary<PostThread, int>? _indexOfThread;

    public Feed Feed => feed;

    public string? Handle { get; } = feed.Profile?.Handle;

    /// <summary>The SHA-256 of the source's bytes in lower-case hexadecimal digits; null for a string.</summary>
    public string? SourceSha256 { get; } =
        SourceOf(feed).Sha256;

    /// <summary>The 0-based place of the feed in its source.</summary>
    public int FeedIndex { get; } = IndexOf(feed.Syntax);

    public SourceText Source => SourceOf(feed);

    /// <summary>The 1-based line of a position.</summary>
    public int LineOf(int position) => Source.GetLinePosition(position).Line + 1;

    /// <summary>The 0-based place of a thread in the feed.</summary>
    public int IndexOf(PostThread thread)
    {
        _indexOfThread ??= feed.Threads.Select((item, index) => (item, index)).ToDictionary();
        return _indexOfThread[thread];
    }

    private static SourceText SourceOf(Feed feed) => feed.Syntax.SyntaxTree.Text;

    // Where a text has several feeds, none is empty, so their starts rise. Nearly always it has one.
    private static int IndexOf(FeedSyntax syntax)
    {
        ImmutableArray<FeedSyntax> feeds = syntax.SyntaxTree.Root.Feeds;
        return feeds.Length == 1
            ? 0
            : feeds.BinarySearch(syntax, Comparer<FeedSyntax>.Create((left, right) => left.FullSpan.Start.CompareTo(right.FullSpan.Start)));
    }
}
