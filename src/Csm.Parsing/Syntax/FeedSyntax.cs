using System.Collections.Immutable;

namespace Csm.Parsing.Syntax;

/// <summary>One account's page: <c>[ profile ], post*</c>.</summary>
public sealed class FeedSyntax : SyntaxNode
{
    internal FeedSyntax(ProfileSyntax? profile, ImmutableArray<PostSyntax> posts)
        : base(RangeOf(profile, posts))
    {
        Profile = profile;
        Posts = posts;
        Adopt(profile);
        foreach (PostSyntax post in posts)
        {
            Adopt(post);
        }
    }

    /// <inheritdoc/>
    public override SyntaxKind Kind => SyntaxKind.Feed;

    /// <summary>The header, or null where the text begins with posts.</summary>
    public ProfileSyntax? Profile { get; }

    /// <summary>The posts in the order of the text, newest first.</summary>
    public ImmutableArray<PostSyntax> Posts { get; }

    /// <inheritdoc/>
    public override IEnumerable<SyntaxNode> ChildNodes() => Profile is null ? Posts : Posts.Prepend<SyntaxNode>(Profile);

    private protected override SyntaxNode? FindChild(int token)
        => IndexOf(Posts, token) is >= 0 and var index ? Posts[index] : token < Profile?.Range.End ? Profile : null;

    private static TokenRange RangeOf(ProfileSyntax? profile, ImmutableArray<PostSyntax> posts)
    {
        TokenRange first = profile?.Range ?? (posts.IsEmpty ? default : posts[0].Range);
        return posts.IsEmpty ? first : first with { End = posts[^1].Range.End };
    }
}
