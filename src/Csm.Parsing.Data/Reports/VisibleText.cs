using System.Buffers;
using System.Globalization;
using System.Text;

namespace Csm.Parsing.Data.Reports;

/// <summary>Makes hidden characters visible.</summary>
internal static class VisibleText
{
    private const char LastControl = '\u009F';

    // Controls except for tab and line feed, embeddings and overrides of the writing direction, and noncharacters, which are errors in HTML.
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
    [
        .. Enumerable.Range(0, LastControl + 1).Select(value => (char)value).Where(character => char.IsControl(character) && character is not ('\t' or '\n')),
        '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
        .. Enumerable.Range(0xFDD0, 32).Select(value => (char)value), '\uFFFE', '\uFFFF',
    ]);

    /// <summary>For prose: replaces controls, direction embeddings and overrides, and noncharacters by their code points: <c>⟨U+001B⟩</c>.</summary>
    /// <remarks>Most fonts lack Unicode's pictures of controls. Joiners, marks and isolates stay, since emoji and many scripts need them.</remarks>
    public static string Of(string text) => text.AsSpan().IndexOfAny(Hidden) < 0
        ? text
        : string.Concat(text.Select(character => Hidden.Contains(character) ? CodePoint(character) : character.ToString()));

    /// <summary>For source: the code point of the first character if it is invisible, looks like a space or is half a surrogate pair, else null.</summary>
    public static string? CodePointIfInvisible(ReadOnlySpan<char> text, out int length)
    {
        bool isWhole = Rune.DecodeFromUtf16(text, out Rune rune, out length) == OperationStatus.Done;
        return !isWhole ? CodePoint(text[0]) : rune.Value != ' ' && IsInvisible(rune) ? CodePoint(rune.Value) : null;
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static string CodePoint(int value) => string.Create(CultureInfo.InvariantCulture, $"⟨U+{value:X4}⟩");
}
