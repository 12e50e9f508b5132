using System.Collections.Immutable;
using System.Reflection;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Tables;

/// <summary>A feed, and where it is from; made once for all rows of the feed.</summary>
internal sealed class FeedOrigin(Feed feed)
{
    private Dictionary<PostThread, int>? _indexOfThread;

    /// <summary>The version of the parser, without the commit that the SDK appends after a plus sign.</summary>
    public static string ParserVersion { get; } =
        typeof(Feed).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public Feed Feed => feed;

    public string? Handle { get; } = feed.Profile?.Handle;

    /// <summary>The SHA-256 of the source's bytes in lower-case hexadecimal digits; null for a string.</summary>
    public string? SourceSha256 { get; } =
        SourceOf(feed).Checksum is { IsEmpty: false } checksum ? Convert.ToHexString(checksum.AsSpan()).ToLowerInvariant() : null;

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

    // Where a text has several feeds, none is empty, so their starts rise.
    private static int IndexOf(FeedSyntax syntax)
        => syntax.SyntaxTree.Root.Feeds.BinarySearch(syntax, Comparer<FeedSyntax>.Create((left, right) => left.FullSpan.Start.CompareTo(right.FullSpan.Start)));
}
