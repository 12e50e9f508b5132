using System.Buffers;
using System.Globalization;

namespace Csm.Parsing.Data.Reports;

/// <summary>Characters that are shown as their code points, since they would change how others are shown, or what a reader does with them.</summary>
internal static class HiddenCharacters
{
    private const int LastControl = 0x9F;

    /// <summary>
    /// In an element of a page: controls except for tab and line feed, embeddings and overrides of the writing direction, and noncharacters, which are errors
    /// in HTML. The marks and isolates that many scripts need have no effect outside their element.
    /// </summary>
    public static SearchValues<char> InElement { get; } = SearchValues.Create([.. Everywhere()]);

    /// <summary>On a terminal: those, tab and line feed, line and paragraph separators, and all others that Unicode calls Bidi_Control, since nothing ends their effect.</summary>
    public static SearchValues<char> OnTerminal { get; } = SearchValues.Create([.. Everywhere(), '\t', '\n', .. "\u2028\u2029\u061C\u200E\u200F\u2066\u2067\u2068\u2069"]);

    /// <summary>What is shown: <c>⟨U+202E⟩</c>.</summary>
    public static string CodePoint(int value) => string.Create(CultureInfo.InvariantCulture, $"⟨U+{value:X4}⟩");

    private static IEnumerable<char> Everywhere() =>
    [
        .. Enumerable.Range(0, LastControl + 1).Select(value => (char)value).Where(character => char.IsControl(character) && character is not ('\t' or '\n')),
        .. "\u202A\u202B\u202C\u202D\u202E",
        .. Enumerable.Range(0xFDD0, 32).Select(value => (char)value), '\uFFFE', '\uFFFF',
    ];
}
