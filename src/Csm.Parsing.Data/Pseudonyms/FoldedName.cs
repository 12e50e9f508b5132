using System.Collections.Frozen;
using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>A name as files have it: its letters and digits, without accents and without anything between them.</summary>
internal static class FoldedName
{
    /// <summary>Latin letters that Unicode does not decompose.</summary>
    private static readonly FrozenDictionary<int, string> Letters = new Dictionary<int, string>
    {
        ['Æ'] = "AE", ['æ'] = "ae", ['Œ'] = "OE", ['œ'] = "oe", ['Ø'] = "O", ['ø'] = "o", ['Đ'] = "D", ['đ'] = "d", ['Ł'] = "L", ['ł'] = "l", ['ı'] = "i", ['ß'] = "ss", ['ẞ'] = "SS",
    }.ToFrozenDictionary();

    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (Rune rune in UnicodeNormalization.ToFormD(name).EnumerateRunes().Where(rune => rune.Value != '_' && UnicodeWord.Contains(rune) && !IsAccent(rune)))
        {
            folded.Append(Letters.GetValueOrDefault(rune.Value) ?? rune.ToString());
        }

        return folded.ToString();
    }

    /// <summary>Whether a mark belongs to Latin, Greek or Cyrillic letters. Marks of other scripts can be vowels.</summary>
    private static bool IsAccent(Rune rune) => rune.Value is >= 0x0300 and <= 0x036F;
}
