using System.Buffers;
using System.Globalization;
using System.Text;

namespace Csm.Parsing.Data.Reports;

/// <summary>Text in which nothing is hidden.</summary>
internal static class VisibleText
{
    private const char LastControl = '\u009F';

    // All controls but tab and line feed, what turns around the text that follows, and what is for ever no character (and therefore an error in HTML).
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
    [
        .. Enumerable.Range(0, LastControl + 1).Select(value => (char)value).Where(character => char.IsControl(character) && character is not ('\t' or '\n')),
        '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
        .. Enumerable.Range(0xFDD0, 32).Select(value => (char)value), '\uFFFE', '\uFFFF',
    ]);

    /// <summary>Prose: controls, what embeds or overrides a direction, and noncharacters become their code points: <c>⟨U+001B⟩</c>.</summary>
    /// <remarks>Not the pictures of controls, which few fonts have. Joiners, marks and isolates stay, since emoji and many scripts need them.</remarks>
    public static string Of(string text) => text.AsSpan().IndexOfAny(Hidden) < 0
        ? text
        : string.Concat(text.Select(character => Hidden.Contains(character) ? CodePoint(character) : character.ToString()));

    /// <summary>Source: the code point of a character that cannot be seen or told from a space, or of half a surrogate pair; else null.</summary>
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
