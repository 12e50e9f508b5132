using Csm.Parsing.Syntax;

namespace Csm.Parsing.Tests.Properties;

/// <summary>The tokens that the page itself prints around the texts that people write.</summary>
internal static class PageTokens
{
    /// <summary>Whether the token is a label, a count or the joined line.</summary>
    public static bool Contains(SyntaxKind kind) => kind is SyntaxKind.CountToken or SyntaxKind.RepliesToken or SyntaxKind.RepostsToken or SyntaxKind.LikesToken
        or SyntaxKind.ViewsToken or SyntaxKind.UnassignedCountToken or SyntaxKind.PublishedToken or SyntaxKind.PageTextToken or SyntaxKind.ShowMoreToken
        or SyntaxKind.JoinedToken or SyntaxKind.FollowersLabelToken or SyntaxKind.FollowingLabelToken or SyntaxKind.MediaLabelToken or SyntaxKind.StatusesLabelToken;
}
