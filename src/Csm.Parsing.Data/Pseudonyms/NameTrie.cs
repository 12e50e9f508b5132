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
            string part = KeyOf(name, start, end).ToString();
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
        NameTrie node = this;
        for (int from = start, end; from < limit; from = end)
        {
            end = UnicodeWord.EndOfPart(text, from);
            if (end > limit || node.FindNext(KeyOf(text, from, end)) is not { } next)
            {
                break;
            }

            node = next;
            longest = node._account is { } account ? (account, end - start) : longest;
        }

        return longest;
    }

    /// <summary>All white space is one key: between words, a text can have more of it than the name, or another kind.</summary>
    private static ReadOnlySpan<char> KeyOf(string text, int start, int end) => char.IsWhiteSpace(text[start]) ? " " : text.AsSpan(start, end - start);

#if NET9_0_OR_GREATER
    private NameTrie? FindNext(ReadOnlySpan<char> part) => _next.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(part, out NameTrie? next) ? next : null;
#else
    private NameTrie? FindNext(ReadOnlySpan<char> part) => _next.GetValueOrDefault(part.ToString());
#endif
}
