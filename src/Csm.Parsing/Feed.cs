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

/// <summary>One account's page: its profile, its posts, the threads among them, and what is doubtful. Immutable.</summary>
[JsonConverter(typeof(FeedJsonConverter))]
[TypeFormatterSource(typeof(FeedFormatterSource))]
public sealed class Feed
{
    private Feed(DumpSyntax dump, int index, bool isOnlyOneShown)
    {
        Syntax = dump.Feeds[index];
        SyntaxTree tree = dump.SyntaxTree;
        Profile = Syntax.Profile is null ? null : new Profile(Syntax.Profile, this);
        Posts = FeedBinder.BindPosts(this);
        var meaning = new DiagnosticBag(tree.Text);
        CountChecks.Report(Syntax, meaning);
        BareIndexBinder.Bind(Posts, meaning);
        Threads = ThreadBinder.Bind(Posts);
        ThreadChecks.Report(Threads, meaning);
        Diagnostics = FeedBinder.BindDiagnostics(dump, index, isOnlyOneShown, meaning);
    }

    /// <summary>The account; null where the text begins with posts.</summary>
    public Profile? Profile { get; }

    /// <summary>The posts in the order of the text, newest first.</summary>
    public ImmutableArray<Post> Posts { get; }

    /// <summary>The threads that the posts' numbers show, in the order of the text.</summary>
    public ImmutableArray<PostThread> Threads { get; }

    /// <summary>The language in which the counts are read: the one of the options, else the one of the profile's labels and joined line; null where those do not tell one.</summary>
    public FeedLanguage? Language => Languages.Single;

    /// <summary>What is doubtful, by start, then by id.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The layout in which the page was read; null for a page of another site, which is not read.</summary>
    public FeedLayout? Layout => Syntax.SyntaxTree.Layout;

    /// <summary>What is written, and where.</summary>
    public FeedSyntax Syntax { get; }

    /// <summary>The languages in which the counts can be.</summary>
    internal LanguageSet Languages => Syntax.Languages;

    /// <summary>What the texts show about the order of day and month; looked for when first asked for.</summary>
    internal DateEvidence DateEvidence => field ??= DayMonthOrderFinder.EvidenceIn(Syntax);

    /// <summary>For each post between which days it was published; inferred when first asked for.</summary>
    internal ImmutableArray<DateBounds?> PublishedBetween => field.IsDefault ? field = PublicationBounds.Find(this) : field;

    /// <summary>The first feed of a text; any text has one. A warning says where there are more.</summary>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    public static Feed Parse(string text, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
        => Parse(SourceText.From(text), options, cancellationToken);

    /// <summary>The first feed of a text; any text has one. A warning says where there are more.</summary>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    public static Feed Parse(SourceText text, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
        => new(SyntaxTree.ParseText(text, options, cancellationToken).Root, 0, isOnlyOneShown: true);

    /// <summary>All feeds of a text, at least one.</summary>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    public static ImmutableArray<Feed> ParseAll(string text, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
        => ParseAll(SourceText.From(text), options, cancellationToken);

    /// <summary>All feeds of a text, at least one.</summary>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    public static ImmutableArray<Feed> ParseAll(SourceText text, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        DumpSyntax dump = SyntaxTree.ParseText(text, options, cancellationToken).Root;
        return [.. Enumerable.Range(0, dump.Feeds.Length).Select(index => new Feed(dump, index, isOnlyOneShown: false))];
    }

    /// <summary>The first feed of a file: UTF-8, or UTF-16 where a byte order mark says so.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The parse was cancelled.</exception>
    public static Feed Load(string path, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        using FileStream stream = File.OpenRead(path);
        return Parse(SourceText.From(stream, path), options, cancellationToken);
    }

    /// <summary>The same as <see cref="Load"/>, without blocking while the file is read.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The reading or the parse was cancelled.</exception>
    public static async Task<Feed> LoadAsync(string path, FeedParseOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using (stream.ConfigureAwait(false))
        {
            SourceText text = await SourceText.FromAsync(stream, path, cancellationToken).ConfigureAwait(false);
            return Parse(text, options, cancellationToken);
        }
    }

    /// <summary>The feed of a tree that is there already.</summary>
    public static Feed FromSyntax(FeedSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        DumpSyntax dump = syntax.SyntaxTree.Root;
        return new Feed(dump, IndexOf(syntax, dump), isOnlyOneShown: false);
    }

    /// <summary>The account and the number of posts.</summary>
    public override string ToString() => $"{Profile?.ToString() ?? "no profile"}, {Posts.Length} posts";

    private static int IndexOf(FeedSyntax syntax, DumpSyntax dump)
        => syntax.Range.IsEmpty ? 0 : SyntaxNode.IndexOf(dump.Feeds, syntax.Range.First);
}
