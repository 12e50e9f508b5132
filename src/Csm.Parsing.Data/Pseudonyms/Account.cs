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

    /// <summary>Resolves a shared display name: the account, or one without a handle if several use the name. Their order does not matter.</summary>
    public static Account Resolve(IReadOnlyCollection<Account> accounts) => new(
        accounts.Select(account => account.Handle).Distinct().Count() == 1 ? accounts.First().Handle : null,
        accounts.Select(account => account.DisplayName).Min(StringComparer.Ordinal));
}
