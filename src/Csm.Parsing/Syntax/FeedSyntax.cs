using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Csm.Parsing.Languages;

namespace Csm.Parsing.Syntax;

/// <summary>One account's page: <c>[ profile ], post*</c>.</summary>
public sealed class FeedSyntax : SyntaxNode
{
    private readonly PostTokensList _tokens;
    private readonly ImmutableArray<PostTokens> _quoted;
    private ImmutableArray<PostSyntax> _posts;
    private StrongBox<bool>? _keepsOuterSpaces;

    /// <param name="languages">The possible languages of the counts.</param>
    /// <param name="profile">The header, or null.</param>
    /// <param name="posts">The posts.</param>
    /// <param name="first">The index of the first token.</param>
    /// <param name="end">The index of the token after the last one.</param>
    /// <param name="quoted">The posts that others quote, in source order.</param>
    internal FeedSyntax(LanguageSet languages, ProfileSyntax? profile, PostTokensList posts, int first, int end, ImmutableArray<PostTokens> quoted = default)
        : base(new TokenRange(first, end))
    {
        Profile = profile;
        _tokens = posts;
        _quoted = quoted;
        Languages = languages;
        Adopt(profile);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Feed;

    /// <summary>The header, or null if the text begins with posts.</summary>
    public ProfileSyntax? Profile { get; }

    /// <summary>The posts, in source order: newest first.</summary>
    public ImmutableArray<PostSyntax> Posts
    {
        get
        {
            // Created on demand: if only the tokens are used, a long dump leaves no nodes behind for the garbage collector to move.
            if (_posts.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _posts, MakePosts());
            }

            return _posts;
        }
    }

    /// <summary>Whether the lines have kept the spaces at their ends; some tools trim them all.</summary>
    internal bool KeepsOuterSpaces => (_keepsOuterSpaces ??= new StrongBox<bool>(HasOuterSpaces(SyntaxTree.Text.AsSpan(Span)))).Value;

    internal int PostCount => _tokens.Length;

    internal IEnumerable<PostTokens> TokensOfPosts => Enumerable.Range(0, PostCount).Select(TokensOfPost);

    /// <summary>The possible languages of the counts, decided before the parse.</summary>
    internal LanguageSet Languages { get; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => Profile is null ? Posts : Posts.Prepend<SyntaxNode>(Profile);

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => VisitWith(visitor).VisitFeed(this);

    /// <summary>Gets the tokens of the post at a 0-based index.</summary>
    internal PostTokens TokensOfPost(int index) => _tokens[index];

    /// <summary>Gets the tokens of the post that the post at a 0-based index quotes; null if it quotes none.</summary>
    internal PostTokens? QuotedBy(int index)
    {
        int low = 0;
        for (int high = _quoted.IsDefault ? 0 : _quoted.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = _quoted[middle].First < _tokens[index].First ? (middle + 1, high) : (low, middle);
        }

        return !_quoted.IsDefault && low < _quoted.Length && _quoted[low].First < _tokens[index].End ? _quoted[low] : null;
    }

    private protected override SyntaxNode? FindChild(int token)
        => IndexOf(Posts, token) is >= 0 and var index ? Posts[index] : Profile?.Range.First <= token && token < Profile.Range.End ? Profile : null;

    private static bool HasOuterSpaces(ReadOnlySpan<char> text)
        => text.IndexOf(" \n", StringComparison.Ordinal) >= 0 || text.IndexOf("\n ", StringComparison.Ordinal) >= 0 || text.IndexOf(" \r", StringComparison.Ordinal) >= 0;

    private ImmutableArray<PostSyntax> MakePosts()
    {
        var posts = new PostSyntax[PostCount];
        for (int index = 0; index < posts.Length; index++)
        {
            posts[index] = new PostSyntax(TokensOfPost(index), QuotedBy(index));
            Adopt(posts[index]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(posts);
    }
}
