using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Csm.Parsing.Cli.Formats;

/// <summary>Text that is safe to print on a terminal: control characters are replaced by their pictures, <c>ESC</c> by <c>␛</c>.</summary>
internal static class TerminalText
{
    private const string Ellipsis = "…";
    private const char Delete = '\u007F';
    private const char LastControl = '\u009F';

    /// <summary>The text with its lines.</summary>
    public static string OnManyLines(string text) => Replace(text, '\n');

    /// <summary>The text on one line, with an arrow for each line end.</summary>
    public static string OnOneLine(string text) => Replace(text.Replace("\n", " ↵ ", StringComparison.Ordinal), null);

    /// <summary>The first words of a text, with an ellipsis if something was left out.</summary>
    /// <param name="text">A text on one line.</param>
    /// <param name="cells">The largest width of the result; a wide character takes two cells.</param>
    public static string Shorten(string text, int cells)
    {
        if (text.GetCellWidth() <= cells)
        {
            return text;
        }

        var start = new StringBuilder();
        int free = cells - Ellipsis.Length;
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext() && (free -= elements.GetTextElement().GetCellWidth()) >= 0)
        {
            start.Append(elements.GetTextElement());
        }

        return UntilLastWord(start.ToString()).TrimEnd() + Ellipsis;
    }

    // A word that takes up more than half is cut, so that something remains of a long URL.
    private static string UntilLastWord(string start) => start.LastIndexOf(' ') is var end && end > start.Length / 2 ? start[..end] : start;

    private static string Replace(string text, char? kept)
        => string.Create(text.Length, (text, kept), static (replaced, source) =>
        {
            for (int index = 0; index < replaced.Length; index++)
            {
                char character = source.text[index];
                replaced[index] = character == source.kept ? character : PictureOf(character);
            }
        });

    private static char PictureOf(char character) => character switch
    {
        < ' ' => (char)('\u2400' + character),
        Delete => '\u2421',
        > Delete and <= LastControl => '\uFFFD',
        _ => character,
    };
}
