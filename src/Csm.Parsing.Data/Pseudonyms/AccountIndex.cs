using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Finds accounts by handle, and by display name: with its separators, as a hashtag, and without any and without accents. Immutable and thread-safe.</summary>
internal sealed class AccountIndex
{
    private readonly HandleSet _handles;
    private readonly NameTrie _names = new();
    private readonly Dictionary<string, Account> _hashtags;
    private readonly Dictionary<string, Account> _foldedNames;

    public AccountIndex(IReadOnlyCollection<Account> accounts)
    {
        NameForm[] forms = [.. accounts.SelectMany(NameForm.AllOf)];
        _handles = new HandleSet(accounts.Select(account => account.Handle).OfType<string>());
        _hashtags = GroupBy(forms, form => form.Hashtag);
        _foldedNames = GroupBy(forms, form => FoldedName.Of(form.Text));
        foreach ((string name, Account account) in GroupBy(forms, form => form.Text))
        {
            _names.Add(name, account);
        }
    }

    public bool HasHandle(string word) => _handles.Contains(word);

    /// <inheritdoc cref="HandleSet.FindIn"/>
    public TextSpan? FindHandle(string word) => _handles.FindIn(word);

    /// <inheritdoc cref="NameTrie.Find"/>
    public (Account Account, int Length)? FindName(string text, int start, int limit) => _names.Find(text, start, limit);

    /// <summary>Finds the account whose name, written as a hashtag, is the given one; null if there is none.</summary>
    /// <param name="hashtag">The hashtag without its sign.</param>
    public Account? FindHashtag(string hashtag) => _hashtags.GetValueOrDefault(hashtag);

    /// <summary>Finds the account whose name has the same letters and digits, apart from accents; null if there is none.</summary>
    public Account? FindFoldedName(string name) => _foldedNames.GetValueOrDefault(FoldedName.Of(name));

    private static Dictionary<string, Account> GroupBy(IEnumerable<NameForm> forms, Func<NameForm, string> keyOf)
        => forms.GroupBy(keyOf, form => form.Account, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => Account.Resolve([.. group]), StringComparer.OrdinalIgnoreCase);
}
