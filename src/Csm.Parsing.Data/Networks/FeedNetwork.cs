using System.Collections.Immutable;
using Csm.Parsing.Data.Networks;

namespace Csm.Parsing.Data;

/// <summary>Who mentions, answers, quotes or reposts whom in feeds, or which hashtags occur together: nodes and weighted edges, for Gephi and similar tools. Immutable.</summary>
/// <remarks>Handles and hashtags that differ only in case are one node; so is an account with several feeds.</remarks>
/// <example>
/// <code>
/// FeedNetwork network = FeedNetwork.FromMentions([Feed.Load("dump.txt")]);
/// using FileStream gexf = File.Create("network.gexf");
/// network.WriteGexf(gexf);
/// </code>
/// </example>
public sealed class FeedNetwork
{
    /// <summary>The largest number of different hashtags, 140, for which a post gets edges: the 280 characters of a post hold no more.</summary>
    /// <remarks>The edges of a post grow with the square of the number of its hashtags, so a longer text would fill the memory.</remarks>
    public const int HashtagLimit = 140;

    /// <summary>The largest number of edges of a network of hashtags, 1,000,000, which is also what Gephi is made for.</summary>
    /// <remarks>The edges that are first in the order of the feeds stay, with their whole weights.</remarks>
    public const int EdgeLimit = 1_000_000;

    internal FeedNetwork(NetworkKind kind, ImmutableArray<NetworkNode> nodes, ImmutableArray<NetworkEdge> edges, int postsOverHashtagLimit, int postsOverEdgeLimit, PostCounting counting, long repeatedPosts)
    {
        Kind = kind;
        Nodes = nodes;
        Edges = edges;
        PostsOverHashtagLimit = postsOverHashtagLimit;
        PostsOverEdgeLimit = postsOverEdgeLimit;
        Counting = counting;
        RepeatedPosts = repeatedPosts;
    }

    /// <summary>Whether edges have a direction: false for hashtags, true for all others.</summary>
    public bool IsDirected => Kind != NetworkKind.Hashtags;

    /// <summary>The nodes, including those without edges, in ordinal order of their ids.</summary>
    public ImmutableArray<NetworkNode> Nodes { get; }

    /// <summary>The edges, one for each connected pair of nodes, in ordinal order of the source's id, then of the target's.</summary>
    public ImmutableArray<NetworkEdge> Edges { get; }

    /// <summary>The number of posts with more than <see cref="HashtagLimit"/> different hashtags, which get nodes but no edges; 0 for accounts.</summary>
    public int PostsOverHashtagLimit { get; }

    /// <summary>The number of posts with hashtags that <see cref="EdgeLimit"/> left without an edge; 0 for accounts.</summary>
    public int PostsOverEdgeLimit { get; }

    /// <summary>How posts count that several feeds of an account have.</summary>
    public PostCounting Counting { get; }

    /// <summary>The number of posts that were left out since a feed before has them; 0 with <see cref="PostCounting.EveryDump"/>. A post in three dumps counts twice here.</summary>
    public long RepeatedPosts { get; }

    internal NetworkKind Kind { get; }

    /// <summary>Builds the network of who mentions whom.</summary>
    /// <remarks>
    /// An edge leads from the author of a post to each account that the post mentions, weighted by the number of mentions. In a viewer's dump, the author is the account of the feed.
    /// An account that mentions itself has an edge to itself. Mentions in bios and owners of lists do not count, and posts whose author has no handle are skipped.
    /// </remarks>
    /// <param name="feeds">The feeds, each read once. Of several spellings that are equally frequent, the first one wins.</param>
    /// <param name="counting">How posts count that several feeds of an account have.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such counting.</exception>
    public static FeedNetwork FromMentions(IEnumerable<Feed> feeds, PostCounting counting = PostCounting.Once) => FeedNetworkBuilder.ForMentions(counting).AddAll(feeds).ToNetwork();

    /// <summary>Builds the network of who replies to whom, which only pages of X show.</summary>
    /// <remarks>An edge leads from the author of a post to each account that it replies to, weighted by the number of posts.</remarks>
    /// <param name="feeds">The feeds, each read once.</param>
    /// <param name="counting">How posts count that several feeds of an account have.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such counting.</exception>
    public static FeedNetwork FromReplies(IEnumerable<Feed> feeds, PostCounting counting = PostCounting.Once) => FeedNetworkBuilder.ForReplies(counting).AddAll(feeds).ToNetwork();

    /// <summary>Builds the network of who quotes whom, which only pages of X show.</summary>
    /// <remarks>An edge leads from the author of a post to the author of the post that it quotes, weighted by the number of posts.</remarks>
    /// <param name="feeds">The feeds, each read once.</param>
    /// <param name="counting">How posts count that several feeds of an account have.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such counting.</exception>
    public static FeedNetwork FromQuotes(IEnumerable<Feed> feeds, PostCounting counting = PostCounting.Once) => FeedNetworkBuilder.ForQuotes(counting).AddAll(feeds).ToNetwork();

    /// <summary>Builds the network of who reposts whom, which only pages of X show.</summary>
    /// <remarks>
    /// An edge leads from the account that reposted a post to its author, weighted by the number of posts. A page prints the name of who reposted, not the handle: the account is the
    /// one that has this name on the page, and <c>You</c> that of the profile. Otherwise its node has the name, and <c>name:</c> before it in its id; <c>You</c> is then skipped.
    /// </remarks>
    /// <param name="feeds">The feeds, each read once.</param>
    /// <param name="counting">How posts count that several feeds of an account have.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such counting.</exception>
    public static FeedNetwork FromReposts(IEnumerable<Feed> feeds, PostCounting counting = PostCounting.Once) => FeedNetworkBuilder.ForReposts(counting).AddAll(feeds).ToNetwork();

    /// <summary>Builds the network of hashtags that occur in the same posts.</summary>
    /// <remarks>
    /// An edge between two hashtags is weighted by the number of posts that have both. A hashtag that a post repeats counts once. Posts with more hashtags
    /// than <see cref="HashtagLimit"/> get no edges, and the network has at most <see cref="EdgeLimit"/>.
    /// </remarks>
    /// <param name="feeds">The feeds, each read once. Of several equally frequent spellings, the first wins.</param>
    /// <param name="counting">How posts count that several feeds of an account have.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such counting.</exception>
    public static FeedNetwork FromHashtags(IEnumerable<Feed> feeds, PostCounting counting = PostCounting.Once) => FeedNetworkBuilder.ForHashtags(counting).AddAll(feeds).ToNetwork();

    /// <summary>Writes the network as GEXF 1.3 in UTF-8. The same network always gives the same bytes.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void WriteGexf(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        PieceWriter.Copy(GexfWriter.Write(this), stream);
    }

    /// <summary>Writes the network as GEXF 1.3, like <see cref="WriteGexf"/>, without any synchronous write.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="cancellationToken">Stops the writing, which leaves an incomplete file.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public Task WriteGexfAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PieceWriter.CopyAsync(GexfWriter.Write(this), stream, cancellationToken);
    }

    /// <summary>Writes the edges as CSV (RFC 4180, UTF-8) that Gephi imports.</summary>
    /// <remarks>The columns are <c>Source,Target,Type,Weight</c>; source and target are ids of nodes.</remarks>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void WriteEdgesCsv(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        PieceWriter.Copy(EdgeCsvWriter.Write(this), stream);
    }

    /// <summary>Writes the edges as CSV, like <see cref="WriteEdgesCsv"/>, without any synchronous write.</summary>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="cancellationToken">Stops the writing, which leaves an incomplete file.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public Task WriteEdgesCsvAsync(Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return PieceWriter.CopyAsync(EdgeCsvWriter.Write(this), stream, cancellationToken);
    }

    /// <summary>The numbers of nodes and edges: <c>8 nodes, 7 edges</c>.</summary>
    public override string ToString() => $"{Nodes.Length} nodes, {Edges.Length} edges";
}
