using Csm.Parsing.Syntax;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>What is looked for of an account, copied from its dump, which can go.</summary>
/// <param name="Handle">In lower case and without its @, or null.</param>
/// <param name="DisplayName">As it is written, or null.</param>
internal sealed record Account(string? Handle, string? DisplayName)
{
    public static Account Of(ProfileSyntax profile) => new(
        profile.HandleToken.IsMissing ? null : profile.HandleToken.Text[1..].ToLowerInvariant(),
        profile.DisplayNameToken.IsMissing ? null : profile.DisplayNameToken.Text);

    /// <summary>Whom a name means that these accounts have: one of them, or none where they are several. Their order does not matter.</summary>
    public static Account Meant(IReadOnlyCollection<Account> accounts) => new(
        accounts.Select(account => account.Handle).Distinct().Count() == 1 ? accounts.First().Handle : null,
        accounts.Select(account => account.DisplayName).Min(StringComparer.Ordinal));
}
