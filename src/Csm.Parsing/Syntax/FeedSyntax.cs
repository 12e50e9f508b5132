using Csm.Parsing.Languages;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Csm.Parsing.Syntax;

/// <summary>One account's page: <c>[ profile ], post*</c>.</summary>
public sealed class FeedSyntax : SyntaxNode
{
    private ImmutableArray<PostSyntax> _posts;

    internal FeedSyntax(ProfileSyntax? profile, ImmutableArray<PostTokens> posts, LanguageSet languages)
        : base(RangeOf(profile, posts))
    {
        Profile = profile;
        TokensOfPosts = posts;
        Languages = languages;
        Adopt(profile);
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Feed;

    /// <summary>The header, or null where the text begins with posts.</summary>
    public ProfileSyntax? Profile { get; }

    /// <summary>The posts in the order of the text, newest first.</summary>
    public ImmutableArray<PostSyntax> Posts
    {
        get
        {
            // Made when first asked for: where only tokens are wanted, a long dump then leaves nothing behind that the collector would have to move.
            if (_posts.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _posts, MakePosts());
            }

            return _posts;
        }
    }

    internal ImmutableArray<PostTokens> TokensOfPosts { get; }

    /// <summary>The languages in which the counts can be; decided before the parse.</summary>
    internal LanguageSet Languages { get; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => Profile is null ? Posts : Posts.Prepend<SyntaxNode>(Profile);

    /// <inheritdoc/>
    public override void Accept(SyntaxVisitor visitor) => VisitWith(visitor).VisitFeed(this);

    private protected override SyntaxNode? FindChild(int token)
        => IndexOf(Posts, token) is >= 0 and var index ? Posts[index] : token < Profile?.Range.End ? Profile : null;

    private static TokenRange RangeOf(ProfileSyntax? profile, ImmutableArray<PostTokens> posts)
    {
        TokenRange first = profile?.Range ?? (posts.IsEmpty ? default : posts[0].All);
        return posts.IsEmpty ? first : first with { End = posts[^1].All.End };
    }

    private ImmutableArray<PostSyntax> MakePosts()
    {
        var posts = new PostSyntax[TokensOfPosts.Length];
        for (int index = 0; index < posts.Length; index++)
        {
            posts[index] = new PostSyntax(TokensOfPosts[index]);
            Adopt(posts[index]);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(posts);
    }
}
