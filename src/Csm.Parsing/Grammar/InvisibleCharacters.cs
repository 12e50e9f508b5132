namespace Csm.Parsing.Grammar;

/// <summary>
/// Characters that show nothing, such as the U+200F that Hebrew writes after <c>21K</c>. At the ends of a handle, a label, a count or the joined line
/// they are trivia, as white space is.
/// </summary>
internal static class InvisibleCharacters
{
    // Zero-width spaces and joiners, then what turns the direction of writing.
    private const string Characters = "\u200B\u200C\u200D\u2060\uFEFF\u200E\u200F\u061C\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    public static ReadOnlySpan<char> Trim(ReadOnlySpan<char> line) => !line.IsEmpty && (IsOne(line[0]) || IsOne(line[^1])) ? line.Trim(Characters) : line;

    public static ReadOnlySpan<char> TrimStart(ReadOnlySpan<char> line) => line.TrimStart(Characters);

    private static bool IsOne(char character) => character >= '\u061C' && Characters.Contains(character, StringComparison.Ordinal);
}
