namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Names by their words and by what stands between them, so that it does not matter how many begin with the same word. Case does not count.</summary>
internal sealed class NameTree
{
    private readonly Dictionary<string, NameTree> _next = new(StringComparer.OrdinalIgnoreCase);
    private Account? _account;

    public void Add(string name, Account account)
    {
        NameTree node = this;
        for (int start = 0, end; start < name.Length; start = end)
        {
            end = NameWords.EndOfPart(name, start);
            string part = KeyOf(name, start, end);
            node._next.TryAdd(part, new NameTree());
            node = node._next[part];
        }

        node._account = account;
    }

    /// <summary>The longest name that begins at the beginning of a word and ends before a limit; null where there is none.</summary>
    public (Account Account, int Length)? Find(string text, int start, int limit)
    {
        (Account, int)? longest = null;
        NameTree? node = this;
        for (int from = start, end; from < limit; from = end)
        {
            end = NameWords.EndOfPart(text, from);
            if (end > limit || !node._next.TryGetValue(KeyOf(text, from, end), out node))
            {
                break;
            }

            longest = node._account is { } account ? (account, end - start) : longest;
        }

        return longest;
    }

    /// <summary>A text can have more white space between words than the name, or another kind.</summary>
    private static string KeyOf(string text, int start, int end) => char.IsWhiteSpace(text[start]) ? " " : text[start..end];
}
