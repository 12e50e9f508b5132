using System.Globalization;
using System.Text;
using Spectre.Console;

namespace Csm.Parsing.Cli.Output;

/// <summary>The first words of a text, with an ellipsis where something was left out.</summary>
internal static class ShortText
{
    private const string Ellipsis = "…";

    /// <param name="text">A text on one line.</param>
    /// <param name="cells">The width of the result at most; a wide character takes two.</param>
    public static string Of(string text, int cells)
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

    // A word that takes up more than half is cut, so that a long URL does not leave nothing.
    private static string UntilLastWord(string start) => start.LastIndexOf(' ') is var end && end > start.Length / 2 ? start[..end] : start;
}
