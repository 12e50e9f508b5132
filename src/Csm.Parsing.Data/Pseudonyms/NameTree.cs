namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Names by their words and by what stands between these, so that it does not matter how many begin with the same word. Case does not count.</summary>
internal sealed class NameTree
{
    private readonly Dictionary<string, NameTree> _next = new(StringComparer.OrdinalIgnoreCase);
    private Account? _account;

    public void Add(string name, Account account)
    {
        NameTree node = this;
        for (int start = 0; start < name.Length;)
        {
            string part = NameWords.PartAt(name, start);
            node._next.TryAdd(part, new NameTree());
            node = node._next[part];
            start += part.Length;
        }

        node._account = account;
    }

    /// <summary>The longest name that begins at the beginning of a word and ends before a limit; null where there is none.</summary>
    public (Account Account, int Length)? Find(string text, int start, int limit)
    {
        (Account, int)? longest = null;
        NameTree? node = this;
        for (int end = start; end < limit;)
        {
            string part = NameWords.PartAt(text, end);
            end += part.Length;
            if (end > limit || !node._next.TryGetValue(part, out node))
            {
                break;
            }

            longest = node._account is { } account ? (account, end - start) : longest;
        }

        return longest;
    }
}
