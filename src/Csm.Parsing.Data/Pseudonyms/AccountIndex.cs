namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Accounts by what is looked for: their handles, their names, and these as hashtags. It does not change, and is for any number of threads.</summary>
internal sealed class AccountIndex
{
    private readonly HashSet<string> _handles;
    private readonly NameTree _names = new();
    private readonly Dictionary<string, Account> _hashtags;

    public AccountIndex(IReadOnlyCollection<Account> accounts)
    {
        AccountName[] names = [.. accounts.SelectMany(AccountName.FormsOf)];
        _handles = accounts.Select(account => account.Handle).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        _hashtags = ByForm(names, name => name.Hashtag);
        foreach ((string form, Account account) in ByForm(names, name => name.Form))
        {
            _names.Add(form, account);
        }
    }

    public bool HasHandle(string word) => _handles.Contains(word);

    /// <inheritdoc cref="NameTree.Find"/>
    public (Account Account, int Length)? FindName(string text, int start, int limit) => _names.Find(text, start, limit);

    /// <summary>Whose name a hashtag is, which is given without its sign, or null.</summary>
    public Account? FindHashtag(string hashtag) => _hashtags.GetValueOrDefault(hashtag);

    private static Dictionary<string, Account> ByForm(IEnumerable<AccountName> names, Func<AccountName, string> formOf)
        => names.GroupBy(formOf, name => name.Account, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => Account.Meant([.. group]), StringComparer.OrdinalIgnoreCase);
}
