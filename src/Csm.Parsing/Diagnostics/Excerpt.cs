using System.Globalization;
using System.Text;

namespace Csm.Parsing.Diagnostics;

/// <summary>Quotes the source in messages: short, and without invisible characters.</summary>
internal static class Excerpt
{
    private const int MaximumRunes = 40;
    private const int MaximumLength = 120;

    // Blank characters whose category is that of a letter or symbol.
    private const string BlankCharacters = "\u034F\u115F\u1160\u2800\u3164\uFFA0";

    public static string Of(ReadOnlySpan<char> text)
    {
        var excerpt = new StringBuilder();
        int count = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (count++ == MaximumRunes || excerpt.Length >= MaximumLength)
            {
                return excerpt.Append('…').ToString();
            }

            _ = IsVisible(rune) ? excerpt.Append(rune) : excerpt.Append(CultureInfo.InvariantCulture, $"⟨{CodePoint(rune.Value)}⟩");
        }

        return excerpt.ToString();
    }

    /// <summary>Formats a code point in Unicode notation, with its name if it is invisible and occurs in dumps: <c>U+00A0 NO-BREAK SPACE</c>.</summary>
    public static string CodePoint(int value)
        => string.Create(CultureInfo.InvariantCulture, $"U+{value:X4}{(CharacterNames.Find(value) is { } name ? $" {name}" : "")}");

    private static bool IsVisible(Rune rune) => rune.Value == ' ' || (!IsBlank(rune) && Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned));

    private static bool IsBlank(Rune rune) => rune.IsBmp && BlankCharacters.Contains((char)rune.Value, StringComparison.Ordinal);
}
