namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Names by their words and separators, so that the time to find one does not depend on how many begin with the same word. Case is ignored.</summary>
internal sealed class NameTrie
{
    private readonly Dictionary<string, NameTrie> _next = new(StringComparer.OrdinalIgnoreCase);
    private Account? _account;

    public void Add(string name, Account account)
    {
        NameTrie node = this;
        for (int start = 0, end; start < name.Length; start = end)
        {
            end = UnicodeWord.EndOfPart(name, start);
            string part = KeyOf(name, start, end);
            node._next.TryAdd(part, new NameTrie());
            node = node._next[part];
        }

        node._account = account;
    }

    /// <summary>Finds the longest name at a position, or null.</summary>
    /// <param name="text">Where to look.</param>
    /// <param name="start">The position, which is the beginning of a word.</param>
    /// <param name="limit">The position that the name must not exceed.</param>
    public (Account Account, int Length)? Find(string text, int start, int limit)
    {
        (Account, int)? longest = null;
        NameTrie? node = this;
        for (int from = start, end; from < limit; from = end)
        {
            end = UnicodeWord.EndOfPart(text, from);
            if (end > limit || !node._next.TryGetValue(KeyOf(text, from, end), out node))
            {
                break;
            }

            longest = node._account is { } account ? (account, end - start) : longest;
        }

        return longest;
    }

    /// <summary>All white space is one key: between words, a text can have more of it than the name, or another kind.</summary>
    private static string KeyOf(string text, int start, int end) => char.IsWhiteSpace(text[start]) ? " " : text[start..end];
}
