namespace Csm.Parsing.Lines;

/// <summary>
/// Characters that show nothing, such as the U+200F that Hebrew has after <c>21K</c>. At the ends of a handle, a label, a count or the joined line, and before
/// the thread index, the markers or the topic of a post they are trivia, alone or mixed with white space.
/// </summary>
internal static class InvisibleCharacters
{
    /// <summary>Zero-width spaces and joiners, then the characters that control the writing direction.</summary>
    public const string Characters = "\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> line)
    {
        if (line is [var first, .., var last] && IsVisible(first) && IsVisible(last))
        {
            return line;
        }

        line = TrimStart(line);
        int end = line.Length;
        while (end > 0 && ShowsNothing(line[end - 1]))
        {
            end--;
        }

        return line[..end];
    }

    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> line)
    {
        int start = 0;
        while (start < line.Length && ShowsNothing(line[start]))
        {
            start++;
        }

        return line[start..];
    }

    /// <summary>Whether a character is one of these, or white space.</summary>
    public static bool ShowsNothing(char character)
        => !IsVisible(character) && (char.IsWhiteSpace(character) || (character >= '\u061C' && Characters.Contains(character, StringComparison.Ordinal)));

    /// <summary>Whether a character is one of the most frequent visible ones: ASCII, symbols, Chinese, Japanese, Korean and emoji.</summary>
    public static bool IsVisible(char character) => character is (> ' ' and < '\u007F') or (> '\u2069' and < '\u3000') or (> '\u3000' and < '\uFEFF');
}
