using System.Globalization;
using System.Text;

namespace Csm.Parsing.Text;

/// <summary>Normalization form C (Unicode, UAX #15) of any string. Without ICU, the platform leaves every text as it is.</summary>
internal static class CanonicalComposition
{
    private const int Refused = 0xFFFE;

    /// <summary>The platform sorts marks in quadratic time. No language uses more than a few in a row; UAX #15 itself stops after 30 (section 13).</summary>
    private const int MarksLimit = 1000;

    /// <summary>
    /// Normalizes a text piece by piece. Half of a surrogate pair and U+FFFE, which the platform rejects, stay as they are; nothing composes across them or
    /// across a thousand marks in a row.
    /// </summary>
    public static string Normalize(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var normalized = new StringBuilder(text.Length);
        int start = 0;
        int marks = 0;
        for (int position = 0, length; position < text.Length; position += length)
        {
            bool isValid = Rune.TryGetRuneAt(text, position, out Rune rune) && rune.Value != Refused;
            length = isValid ? rune.Utf16SequenceLength : 1;
            marks = isValid && IsMark(rune) ? marks + 1 : 0;
            if (!isValid || marks == MarksLimit)
            {
                normalized.Append(text[start..position].Normalize(NormalizationForm.FormC)).Append(text, position, length);
                start = position + length;
                marks = 0;
            }
        }

        return start == 0
            ? text.Normalize(NormalizationForm.FormC)
            : normalized.Append(text[start..].Normalize(NormalizationForm.FormC)).ToString();
    }

    private static bool IsMark(Rune rune)
        => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
