using Csm.Parsing.Syntax;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>The handle and display name of an account, copied so that its dump can be released.</summary>
/// <param name="Handle">The handle in lower case and without its @, or null.</param>
/// <param name="DisplayName">The display name as written, or null.</param>
internal sealed record Account(string? Handle, string? DisplayName)
{
    public static Account Of(ProfileSyntax profile) => new(
        profile.HandleToken.IsMissing ? null : profile.HandleToken.Text[1..].ToLowerInvariant(),
        profile.DisplayNameToken.IsMissing ? null : profile.DisplayNameToken.Text);

    /// <summary>Gets the accounts whose words a feed has: that of the profile, and the authors that a page of X prints.</summary>
    public static IEnumerable<Account> AllOf(Feed feed)
    {
        IEnumerable<Author> authors = feed.Layout == FeedLayout.X ? feed.Posts.SelectMany(post => new[] { post.Author, post.Quote?.Author }).OfType<Author>() : [];
        return authors.Select(author => new Account(author.Handle?.ToLowerInvariant(), author.DisplayName)).Concat(feed.Profile is { } profile ? [Of(profile.Syntax)] : []).Distinct();
    }

    /// <summary>Resolves a shared display name: the account, or one without a handle if several use the name. Their order does not matter.</summary>
    public static Account Resolve(IReadOnlyCollection<Account> accounts) => new(
        accounts.Select(account => account.Handle).OfType<string>().Distinct().ToArray() is [var only] ? only : null,
        accounts.Select(account => account.DisplayName).Min(StringComparer.Ordinal));
}
