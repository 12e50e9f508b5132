using System.Globalization;
using System.Text;
using Csm.Parsing.Data.Reports;
using Spectre.Console;

namespace Csm.Parsing.Cli.Formats;

/// <summary>
/// Text that is safe to print on a terminal: control characters are replaced by their pictures, <c>ESC</c> by <c>␛</c>, and characters that change the writing
/// direction by their code points, U+202E by <c>⟨U+202E⟩</c>.
/// </summary>
internal static class TerminalText
{
    private const string Ellipsis = "…";
    private const char Delete = '\u007F';
    private const char LastControl = '\u009F';

    /// <summary>More UTF-16 units than any emoji or letter with its marks needs for each of its cells.</summary>
    private const int UnitsPerCell = 16;

    /// <summary>The text on one line, with an arrow for each line end.</summary>
    public static string OnOneLine(string text) => Replace(text.Replace("\n", " ↵ ", StringComparison.Ordinal), null);

    /// <summary>The first lines of a text, with an ellipsis if something was left out.</summary>
    /// <param name="text">A text.</param>
    /// <param name="lines">The largest number of lines.</param>
    /// <param name="width">The width of a line in cells.</param>
    public static string OnLines(string text, int lines, int width)
    {
        int end = -1;
        for (int line = 0; line < lines && (end = text.IndexOf('\n', end + 1)) >= 0; line++)
        {
        }

        return Shorten(Replace(end < 0 ? text : text[..end] + Ellipsis, '\n'), lines * width);
    }

    /// <summary>The first words of a text, with an ellipsis if something was left out.</summary>
    /// <param name="text">A text whose control characters are replaced.</param>
    /// <param name="cells">The largest width of the result; a wide character takes two cells.</param>
    public static string Shorten(string text, int cells)
    {
        bool isLong = text.Length > cells * UnitsPerCell;
        string beginning = isLong ? text[..(cells * UnitsPerCell)] : text;
        if (!isLong && text.GetCellWidth() <= cells)
        {
            return text;
        }

        var start = new StringBuilder();
        int free = cells - Ellipsis.Length;
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(beginning);
        while (elements.MoveNext() && (free -= elements.GetTextElement().GetCellWidth()) >= 0)
        {
            start.Append(elements.GetTextElement());
        }

        return UntilLastWord(start.ToString()).TrimEnd() + Ellipsis;
    }

    // A word that takes up more than half is cut, so that something remains of a long URL.
    private static string UntilLastWord(string start) => start.LastIndexOf(' ') is var end && end > start.Length / 2 ? start[..end] : start;

    private static string Replace(string text, char? kept)
    {
        if (text.AsSpan().IndexOfAny(HiddenCharacters.OnTerminal) < 0)
        {
            return text;
        }

        var replaced = new StringBuilder(text.Length);
        foreach (char character in text)
        {
            _ = character == kept || !HiddenCharacters.OnTerminal.Contains(character) ? replaced.Append(character) : replaced.Append(PictureOf(character));
        }

        return replaced.ToString();
    }

    private static string PictureOf(char character) => character switch
    {
        < ' ' => ((char)('\u2400' + character)).ToString(),
        Delete => "\u2421",
        > Delete and <= LastControl => "\uFFFD",
        _ => HiddenCharacters.CodePoint(character),
    };
}
