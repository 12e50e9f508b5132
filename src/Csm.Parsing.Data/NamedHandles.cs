namespace Csm.Parsing.Data;

/// <summary>The handles that display names have on a page, which prints some accounts by name alone.</summary>
/// <param name="accounts">The names and handles that the page prints together.</param>
internal sealed class NamedHandles(IEnumerable<(string Name, string Handle)> accounts)
{
    private readonly ILookup<string, string> _handles = accounts.Select(account => (account.Name, Handle: account.Handle.ToLowerInvariant())).Distinct().ToLookup(account => account.Name, account => account.Handle);

    /// <summary>Gets the handle of a name in lower case; null if no account or several have the name.</summary>
    public string? Find(string name) => _handles[name].Count() == 1 ? _handles[name].First() : null;
}
