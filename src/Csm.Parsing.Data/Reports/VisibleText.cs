using System.Buffers;
using System.Globalization;
using System.Text;

namespace Csm.Parsing.Data.Reports;

/// <summary>Makes hidden characters visible.</summary>
internal static class VisibleText
{
    /// <summary>For prose: replaces <see cref="HiddenCharacters.InElement"/> by their code points: <c>⟨U+001B⟩</c>.</summary>
    /// <remarks>Most fonts lack Unicode's pictures of controls.</remarks>
    public static string Of(string text) => text.AsSpan().IndexOfAny(HiddenCharacters.InElement) < 0
        ? text
        : string.Concat(text.Select(character => HiddenCharacters.InElement.Contains(character) ? HiddenCharacters.CodePoint(character) : character.ToString()));

    /// <summary>For source: the code point of the first character if it is invisible, looks like a space or is half a surrogate pair, else null.</summary>
    public static string? CodePointIfInvisible(ReadOnlySpan<char> text, out int length)
    {
        bool isWhole = Rune.DecodeFromUtf16(text, out Rune rune, out length) == OperationStatus.Done;
        return !isWhole ? HiddenCharacters.CodePoint(text[0]) : rune.Value != ' ' && IsInvisible(rune) ? HiddenCharacters.CodePoint(rune.Value) : null;
    }

    private static bool IsInvisible(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
