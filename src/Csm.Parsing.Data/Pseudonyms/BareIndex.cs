namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>An index such as <c>1/2</c> or <c>1/n</c> that directly precedes a handle. Without white space it is no token, but it does not belong to the handle either.</summary>
internal static class BareIndex
{
    private const int DigitLimit = 3;
    private const string Slashes = "/\u2044\u2215\uFF0F";

    /// <summary>Whether a text ends with an index.</summary>
    public static bool Ends(ReadOnlySpan<char> text)
    {
        // What is before the first number does not matter, and a dump can be long.
        ReadOnlySpan<char> last = text[Math.Max(0, text.Length - DigitLimit - 2)..];
        int slash = last.LastIndexOfAny(Slashes);
        return slash > 0 && char.IsAsciiDigit(last[slash - 1]) && IsTotal(last[(slash + 1)..]);
    }

    /// <summary>The length of the total with which a word begins, as in <c>2_name</c> after <c>1/</c>; 0 if it does not.</summary>
    public static int TotalLengthOf(string text, int start, string word)
    {
        int length = word.IndexOf('_', StringComparison.Ordinal);
        return length > 0 && Ends(text.AsSpan(..(start + length))) ? length : 0;
    }

    private static bool IsTotal(ReadOnlySpan<char> text)
        => text is "n" or "N" or "x" or "X" || (text.Length is > 0 and <= DigitLimit && !text.ContainsAnyExceptInRange('0', '9'));
}
