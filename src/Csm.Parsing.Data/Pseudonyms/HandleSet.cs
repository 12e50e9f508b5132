using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Handles to look for as words, regardless of case. Immutable and thread-safe.</summary>
internal sealed class HandleSet(IEnumerable<string> handles)
{
    private const char LowLine = '_';

    // By what is between the low lines at both ends, so that handles are found in _name_ and __name__, as Markdown writes emphasis.
    private readonly ILookup<string, string> _handles = handles.Distinct(StringComparer.OrdinalIgnoreCase)
        .ToLookup(handle => handle.Trim(LowLine), StringComparer.OrdinalIgnoreCase);

    public bool Contains(string word) => _handles[word.Trim(LowLine)].Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the handle that a word is, possibly with more low lines at its ends; the longest if there are several, null if there is none.</summary>
    /// <returns>The span of the handle in the word.</returns>
    public TextSpan? FindIn(string word)
    {
        int before = CountBefore(word);
        int after = CountAfter(word);
        return _handles[word.Trim(LowLine)]
            .Where(handle => CountBefore(handle) <= before && CountAfter(handle) <= after)
            .MaxBy(handle => handle.Length) is { } longest
            ? new TextSpan(before - CountBefore(longest), longest.Length)
            : null;
    }

    private static int CountBefore(string word) => word.Length - word.TrimStart(LowLine).Length;

    private static int CountAfter(string word) => word.Length - word.TrimEnd(LowLine).Length;
}
