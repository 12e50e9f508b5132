using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Csm.Parsing.Binding;
using Csm.Parsing.Dates;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Json;
using Csm.Parsing.Languages;
using Csm.Parsing.Notebooks;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing;

/// <summary>The page of one account: its profile, its posts, their threads, and what is uncertain about them. Immutable.</summary>
[JsonConverter(typeof(FeedJsonConverter))]
[TypeFormatterSource(typeof(FeedFormatterSource))]
public sealed class Feed
{
    // Made with the threads if there are any, otherwise on first use.
    private ImmutableArray<Post> _posts;

    private Feed(DumpSyntax dump, int index, bool isOnlyOneShown)
    {
        Syntax = dump.Feeds[index];
        Index = index;
        SyntaxTree tree = dump.SyntaxTree;
        Profile = Syntax.Profile is null ? null : new Profile(Syntax.Profile, this);
        var meaning = new DiagnosticBag(tree.Text);
        CountChecks.Report(Syntax, meaning);
        if (Layout == FeedLayout.X)
        {
            PublishedChecks.Report(Syntax, meaning);
        }

        Threads = ThreadBinder.Bind(this, meaning);
        Diagnostics = FeedBinder.BindDiagnostics(dump, index, isOnlyOneShown, meaning);
    }

    /// <summary>The account; null if the text begins with posts.</summary>
    public Profile? Profile { get; }

    /// <summary>The posts in the order of the text, newest first.</summary>
    public ImmutableArray<Post> Posts
    {
        get
        {
            if (_posts.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _posts, FeedBinder.BindPosts(this));
            }

            return _posts;
        }
    }

    /// <summary>The threads that the numbers in the posts show, in the order of the text.</summary>
    public ImmutableArray<PostThread> Threads { get; }

    /// <summary>
    /// The language in which counts and printed dates are read: the given one, otherwise that of the profile's labels and joined line, and on a page of X that of the
    /// page's own words; null if they do not decide it.
    /// </summary>
    public FeedLanguage? Language => Languages.Single;

    /// <summary>When the page was copied, as the options of the parse say; null if they do not.</summary>
    public CollectionTime? CollectedAt => Syntax.SyntaxTree.Options.CollectedAt;

    /// <summary>What is uncertain or wrong, ordered by start, then by id.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The text that the feed was parsed from; it can have other feeds too.</summary>
    public SourceText Source => Syntax.SyntaxTree.Text;

    /// <summary>The 0-based place among the feeds of <see cref="Source"/>.</summary>
    public int Index { get; }

    /// <summary>The layout in which the page was read; null for a page of another site, which is not read.</summary>
    public FeedLayout? Layout => Syntax.SyntaxTree.Layout;

    /// <summary>The syntax of the page.</summary>
    public FeedSyntax Syntax { get; }

    /// <summary>The languages in which the counts can be.</summary>
    internal LanguageSet Languages => Syntax.Languages;

    /// <summary>What the texts show about the order of day and month; found on first use.</summary>
    internal DateEvidence DateEvidence => field ??= DayMonthOrderFinder.EvidenceIn(Syntax);

    /// <summary>Between which times the page was copied; found on first use.</summary>
    internal CopyTime CopiedBetween => field ??= CopyTime.Of(Syntax);

    /// <summary>The days between which each post was published; inferred on first use.</summary>
    internal ImmutableArray<DateBounds?> PublishedBetween => field.IsDefault ? field = PublicationBounds.Find(this) : field;

    /// <summary>The key of each post; made on first use.</summary>
    internal ImmutableArray<string> PostKeys => field.IsDefault ? field = Binding.PostKeys.Of(this) : field;

    /// <summary>Parses the first feed of a text. Any text has one; a warning reports if there are more.</summary>
    /// <param name="text">The text of a page.</param>
    /// <param name="options">The options of the parse; null for the default.</param>
    /// <param name="cancellationToken">Cancels the parse.</param>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    /// <example>
    /// <code>
    /// Feed feed = Feed.Parse("Ann\n@ann\nFollowers\n21K\nJoined May 2020\nA post with a #hashtag\n1\n2\n3\n");
    /// Console.WriteLine($"{feed.Profile}: {feed.Posts[0].Hashtags[0]}, {feed.Posts[0].Engagement}");
    /// </code>
    /// </example>
    public static Feed Parse(string text, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
        => Parse(SourceText.From(text), options, cancellationToken);

    /// <summary>Parses the first feed of a text. Any text has one; a warning reports if there are more.</summary>
    /// <param name="text">The text of a page.</param>
    /// <param name="options">The options of the parse; null for the default.</param>
    /// <param name="cancellationToken">Cancels the parse.</param>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    public static Feed Parse(SourceText text, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
        => new(SyntaxTree.ParseText(text, options, cancellationToken).Root, 0, isOnlyOneShown: true);

    /// <summary>Parses all feeds of a text, at least one.</summary>
    /// <param name="text">The text of one or more pages.</param>
    /// <param name="options">The options of the parse; null for the default.</param>
    /// <param name="cancellationToken">Cancels the parse.</param>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    /// <example>
    /// <code>
    /// string twoPages = "Ann\n@ann\nFollowers\n1\nJoined May 2020\nBob\n@bob\nFollowers\n2\nJoined May 2021\n";
    /// foreach (Feed feed in Feed.ParseAll(twoPages))
    /// {
    ///     Console.WriteLine($"{feed.Index}: {feed.Profile}");
    /// }
    /// </code>
    /// </example>
    public static ImmutableArray<Feed> ParseAll(string text, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
        => ParseAll(SourceText.From(text), options, cancellationToken);

    /// <summary>Parses all feeds of a text, at least one.</summary>
    /// <param name="text">The text of one or more pages.</param>
    /// <param name="options">The options of the parse; null for the default.</param>
    /// <param name="cancellationToken">Cancels the parse.</param>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    public static ImmutableArray<Feed> ParseAll(SourceText text, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        DumpSyntax dump = SyntaxTree.ParseText(text, options, cancellationToken).Root;
        return [.. Enumerable.Range(0, dump.Feeds.Length).Select(index => new Feed(dump, index, isOnlyOneShown: false))];
    }

    /// <summary>Parses the first feed of a file: UTF-8, or UTF-16 if it begins with a byte order mark.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options of the parse; null for the default.</param>
    /// <param name="cancellationToken">Cancels the parse.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    /// <example>
    /// <code>
    /// Feed feed = Feed.Load("dump.txt");
    /// Post? top = feed.Posts.MaxBy(post => post.Engagement.Likes);
    /// Console.WriteLine(top?.Engagement);
    /// </code>
    /// </example>
    public static Feed Load(string path, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
        => Parse(SourceText.Load(path), options, cancellationToken);

    /// <summary>Parses the first feed of a stream, read from its current position to its end: UTF-8, or UTF-16 if it begins with a byte order mark.</summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">The options of the parse; null for the default.</param>
    /// <param name="cancellationToken">Cancels the parse.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    public static Feed Load(Stream stream, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
        => Parse(SourceText.From(stream), options, cancellationToken);

    /// <summary>Parses all feeds of a file, at least one: UTF-8, or UTF-16 if it begins with a byte order mark.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options of the parse; null for the default.</param>
    /// <param name="cancellationToken">Cancels the parse.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    public static ImmutableArray<Feed> LoadAll(string path, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
        => ParseAll(SourceText.Load(path), options, cancellationToken);

    /// <summary>
    /// Parses all feeds of a stream, at least one, read from its current position to its end: UTF-8, or UTF-16 if it begins with a byte order mark.
    /// </summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">The options of the parse; null for the default.</param>
    /// <param name="cancellationToken">Cancels the parse.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    public static ImmutableArray<Feed> LoadAll(Stream stream, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
        => ParseAll(SourceText.From(stream), options, cancellationToken);

    /// <summary>
    /// Parses the first feed of a file, as <see cref="Load(string, FeedParseOptions?, CancellationToken)"/> does, without blocking while it is read.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options of the parse; null for the default.</param>
    /// <param name="cancellationToken">Cancels the reading and the parse.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    /// <exception cref="OperationCanceledException">The reading or the parse was cancelled.</exception>
    /// <example>
    /// <code>
    /// Feed feed = await Feed.LoadAsync("dump.txt");
    /// Console.WriteLine(feed);
    /// </code>
    /// </example>
    public static async Task<Feed> LoadAsync(string path, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
        => Parse(await SourceText.LoadAsync(path, cancellationToken).ConfigureAwait(false), options, cancellationToken);

    /// <summary>
    /// Parses the first feed of a stream, as <see cref="Load(Stream, FeedParseOptions?, CancellationToken)"/> does, without blocking while it is read.
    /// </summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">The options of the parse; null for the default.</param>
    /// <param name="cancellationToken">Cancels the reading and the parse.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading or the parse was cancelled.</exception>
    public static async Task<Feed> LoadAsync(Stream stream, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
        => Parse(await SourceText.FromAsync(stream, path: null, cancellationToken).ConfigureAwait(false), options, cancellationToken);

    /// <summary>
    /// Parses all feeds of a file, as <see cref="LoadAll(string, FeedParseOptions?, CancellationToken)"/> does, without blocking while it is read.
    /// </summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="options">The options of the parse; null for the default.</param>
    /// <param name="cancellationToken">Cancels the reading and the parse.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Access to the file is denied.</exception>
    /// <exception cref="OperationCanceledException">The reading or the parse was cancelled.</exception>
    public static async Task<ImmutableArray<Feed>> LoadAllAsync(string path, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
        => ParseAll(await SourceText.LoadAsync(path, cancellationToken).ConfigureAwait(false), options, cancellationToken);

    /// <summary>
    /// Parses all feeds of a stream, as <see cref="LoadAll(Stream, FeedParseOptions?, CancellationToken)"/> does, without blocking while it is read.
    /// </summary>
    /// <param name="stream">The stream, which stays open.</param>
    /// <param name="options">The options of the parse; null for the default.</param>
    /// <param name="cancellationToken">Cancels the reading and the parse.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The reading or the parse was cancelled.</exception>
    public static async Task<ImmutableArray<Feed>> LoadAllAsync(Stream stream, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
        => ParseAll(await SourceText.FromAsync(stream, path: null, cancellationToken).ConfigureAwait(false), options, cancellationToken);

    /// <summary>Creates the feed of a syntax tree.</summary>
    /// <param name="syntax">The syntax of the feed.</param>
    public static Feed FromSyntax(FeedSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        DumpSyntax dump = syntax.SyntaxTree.Root;
        return new Feed(dump, IndexOf(syntax, dump), isOnlyOneShown: false);
    }

    /// <summary>Formats the feed as its account and number of posts: <c>Name (@handle), 20 posts</c>.</summary>
    public override string ToString() => $"{Profile?.ToString() ?? "no profile"}, {Posts.Length} posts";

    private static int IndexOf(FeedSyntax syntax, DumpSyntax dump)
        => syntax.Range.IsEmpty ? 0 : SyntaxNode.IndexOf(dump.Feeds, syntax.Range.First);
}
