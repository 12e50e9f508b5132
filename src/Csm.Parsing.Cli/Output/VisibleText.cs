namespace Csm.Parsing.Cli.Output;

/// <summary>Text that can do nothing to a terminal: control characters become their pictures, <c>ESC</c> becomes <c>␛</c>.</summary>
internal static class VisibleText
{
    private const char Delete = '\u007F';
    private const char LastControl = '\u009F';

    /// <summary>The text with its lines.</summary>
    public static string OnManyLines(string text) => Replace(text, '\n');

    /// <summary>The text on one line; an arrow stands where a line ended.</summary>
    public static string OnOneLine(string text) => Replace(text.Replace("\n", " ↵ ", StringComparison.Ordinal), null);

    private static string Replace(string text, char? kept)
        => string.Create(text.Length, (text, kept), static (replaced, source) =>
        {
            for (int index = 0; index < replaced.Length; index++)
            {
                char character = source.text[index];
                replaced[index] = character == source.kept ? character : Picture(character);
            }
        });

    private static char Picture(char character) => character switch
    {
        < ' ' => (char)('\u2400' + character),
        Delete => '\u2421',
        > Delete and <= LastControl => '\uFFFD',
        _ => character,
    };
}
