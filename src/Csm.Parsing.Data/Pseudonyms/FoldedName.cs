using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>A name as files have it: its letters and digits, without accents and without anything between them.</summary>
internal static class FoldedName
{
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (Rune rune in UnicodeNormalization.ToFormD(name).EnumerateRunes().Where(rune => rune.Value != '_' && UnicodeWord.Contains(rune) && !IsAccent(rune)))
        {
            folded.Append(Fold(rune));
        }

        return folded.ToString();
    }

    // Latin letters that Unicode does not decompose.
    private static string Fold(Rune rune) => rune.Value switch
    {
        'Æ' or 'æ' => "ae",
        'Œ' or 'œ' => "oe",
        'Ø' or 'ø' => "o",
        'Đ' or 'đ' => "d",
        'Ł' or 'ł' => "l",
        'ẞ' or 'ß' => "ss",
        'ı' => "i",
        _ => rune.ToString(),
    };

    /// <summary>Whether a mark belongs to Latin, Greek or Cyrillic letters. Marks of other scripts can be vowels.</summary>
    private static bool IsAccent(Rune rune) => rune.Value is >= 0x0300 and <= 0x036F;
}
