using System.Buffers;
using System.Globalization;
using System.Text;

namespace Csm.Parsing.Data.Reports;

/// <summary>Text in which nothing is hidden.</summary>
internal static class VisibleText
{
    private const int FirstPicture = 0x2400;
    private const char DeletePicture = '\u2421';
    private const char Delete = '\u007F';
    private const char LastControl = '\u009F';

    // All controls but tab and line feed, and what turns around the text that follows.
    private static readonly SearchValues<char> Hidden = SearchValues.Create(
    [
        .. Enumerable.Range(0, LastControl + 1).Select(value => (char)value).Where(character => char.IsControl(character) && character is not ('\t' or '\n')),
        '\u202A', '\u202B', '\u202C', '\u202D', '\u202E',
    ]);

    /// <summary>Prose: controls become their pictures (<c>ESC</c> becomes <c>␛</c>), embeddings and overrides of the direction their code points. Joiners, marks and isolates stay, since emoji and many scripts need them.</summary>
    public static string Of(string text) => text.AsSpan().IndexOfAny(Hidden) < 0 ? text : string.Concat(text.Select(Show));

    /// <summary>Source: the code point of a character that cannot be seen or told from a space, or of half a surrogate pair; else null.</summary>
    public static string? CodePointIfInvisible(ReadOnlySpan<char> text, out int length)
    {
        bool isWhole = Rune.DecodeFromUtf16(text, out Rune rune, out length) == OperationStatus.Done;
        return !isWhole ? CodePoint(text[0]) : rune.Value != ' ' && IsInvisible(rune) ? CodePoint(rune.Value) : null;
    }

    private static string Show(char character) => character switch
    {
        _ when !Hidden.Contains(character) => character.ToString(),
        < ' ' => ((char)(FirstPicture + character)).ToString(),
        Delete => DeletePicture.ToString(),
        _ => CodePoint(character),
    };

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static string CodePoint(int value) => string.Create(CultureInfo.InvariantCulture, $"⟨U+{value:X4}⟩");
}
