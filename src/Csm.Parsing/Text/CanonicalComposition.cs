using System.Text;

namespace Csm.Parsing.Text;

/// <summary>Normalization form C (Unicode, UAX #15) for any string; without ICU, the platform leaves every text as it is.</summary>
internal static class CanonicalComposition
{
    private const int Refused = 0xFFFE;

    /// <summary>The text in form C. Half a surrogate pair and U+FFFE, which the platform refuses to normalize, stay, and no text composes across them.</summary>
    public static string Normalize(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var normalized = new StringBuilder(text.Length);
        int start = 0;
        for (int position = 0, length; position < text.Length; position += length)
        {
            bool isValid = Rune.TryGetRuneAt(text, position, out Rune rune) && rune.Value != Refused;
            length = isValid ? rune.Utf16SequenceLength : 1;
            if (!isValid)
            {
                normalized.Append(text[start..position].Normalize(NormalizationForm.FormC)).Append(text[position]);
                start = position + 1;
            }
        }

        return start == 0
            ? text.Normalize(NormalizationForm.FormC)
            : normalized.Append(text[start..].Normalize(NormalizationForm.FormC)).ToString();
    }
}
