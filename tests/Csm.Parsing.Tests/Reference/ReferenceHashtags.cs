using System.Globalization;
using System.Text.RegularExpressions;

namespace Csm.Parsing.Tests.Reference;

/// <summary>Finds the hashtags of a text, with the letters, marks and digits that .NET knows.</summary>
internal static class ReferenceHashtags
{
    private const string Special = @"_\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B\u0F0C\u00B7";

    private static readonly string AstralLetter = Astral(category => category <= UnicodeCategory.EnclosingMark);
    private static readonly string AstralDigit = Astral(category => category == UnicodeCategory.DecimalDigitNumber);
    private static readonly string Letter = $@"(?:[\p{{L}}\p{{M}}]|{AstralLetter})";
    private static readonly string LetterOrDigit = $@"(?:[\p{{L}}\p{{M}}\p{{Nd}}{Special}]|{AstralLetter}|{AstralDigit})";
    private static readonly string CodePoint = @"(?:[^\uD800-\uDFFF]|[\uD800-\uDBFF][\uDC00-\uDFFF])";

    private static readonly Regex Hashtag = new(
        $@"(?<=\A|[\uFE0E\uFE0F]|(?!{LetterOrDigit}|&){CodePoint})(?<hashtag>[#＃](?![\uFE0F\u20E3]){LetterOrDigit}*{Letter}{LetterOrDigit}*)");

    private static readonly Regex NoEnd = new(@"\A(?:[#＃]|://)");

    public static List<ReferenceEntity> Find(string text)
    {
        List<ReferenceEntity> found = [];
        foreach (Match match in Hashtag.Matches(text))
        {
            int end = match.Index + match.Length;
            if (!NoEnd.IsMatch(text[end..]))
            {
                found.Add(new(TextEntityKind.Hashtag, match.Groups["hashtag"].Index, end));
            }
        }

        return found;
    }

    // The engine matches UTF-16 units, so code points above U+FFFF are written as surrogate pairs, grouped by the first unit.
    private static string Astral(Predicate<UnicodeCategory> isIn)
    {
        IEnumerable<string> groups = Enumerable.Range(0x10000, 0x100000)
            .Where(point => isIn(CharUnicodeInfo.GetUnicodeCategory(point)))
            .Select(char.ConvertFromUtf32)
            .GroupBy(pair => pair[0], pair => pair[1])
            .Select(group => $"{group.Key}[{string.Concat(group)}]");
        return $"(?:{string.Join('|', groups)})";
    }
}
