using FsCheck;
using FsCheck.Fluent;

namespace Csm.Parsing.Tests.Properties;

/// <summary>Generates the texts for the laws of entities. None has a thread sign, which is not an emoji before a count.</summary>
public static class EntityGenerators
{
    private const string Letters = "abcXYZkKsSiI\u212A\u017F\u0131éÉßøñŵ日本語のעבرж가ก\u0301\u0345\u093F\u0B95𝒳𝟗\uA67E·・〜";
    private const string Signs = "@＠#＃$./:_-’'!?&*+~()[]|%=,;\"`^<>{}\\\u2013。．｡";
    private const string Spaces = " \t\u0085\u00A0\u180E\u2003\u200B\u2028\u3000\uFEFF\uFFFE\u0000\u200C\u200D\u200E\u200F\u202E\u2067\u061C\r\n";
    private const string EmojiParts = "\uFE0E\uFE0F\u20E3©®™☎❤♂♀⚕\uD83C\uD83D\uDFFD\uDDEB\uDC4D";

    private static readonly string[] Pieces =
    [
        "@a", "@user/list", "@CSMagistrature", "RT @b:", "rt@", "RT:@", "Rt", "#justice", "#démocratie", "#2025", "#a#b", "$ACME", " $AB.C", "$abcdefg", "://",
        "http://", "HTTPS://", "https://", "t.co/", "http://t.co/", "https://T.CO/abc", "www.", "example", ".com", ".COM", ".co.jp", ".co", ".c", ".みんな", ".中国", ".рф", ".გე",
        ".vermögensberatung", "xn--", ".xn--p1ai", "日本語example.comこれ", "a.b", "a.com", "é.fr", "/path", "/~user/", "/@a/", "/(b)", "/(a(b)c)", "(a(b", ")", "/é", "/ж",
        "?a=b", "?", "?!", "#fragment", ":80", ":80/", "a_b.", "_", "-", "--", ".-",
        "👩‍👩‍👧", "👍🏽", "👍", "🏽", "1️⃣", "1⃣", "#️⃣", "#⃣", "*️⃣", "🇫🇷", "🇦", "🇦🇦", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏛️", "🏛", "❤️‍🔥", "☎\uFE0E", "👩‍⚕️", "👩‍",
    ];

    private static readonly int[] Cuts = [16, 4, 2, 1];

    private static Gen<string> Dangerous => Gen.Frequency(
        (4, Gen.Elements((Letters + Signs + Spaces + EmojiParts).ToCharArray()).Select(unit => $"{unit}")),
        (2, Gen.Elements((Signs + "  aaa").ToCharArray()).Select(unit => $"{unit}")),
        (8, Gen.Elements(Pieces)),
        (1, Gen.Choose(0, 20).Select(number => $"{number}")),
        (1, Gen.Choose(0, char.MaxValue).Select(unit => $"{(char)unit}")));

    // The longest names, lists, labels, slugs and Punycode, and a little more.
    private static Gen<string> Long => Gen.Zip(Gen.Elements("a", "1", "b", "é", "日", "_", "-", "a."), Gen.Elements(5, 6, 7, 19, 20, 21, 25, 26, 40, 41, 57, 58, 62, 63, 64))
        .Select(pair => string.Concat(Enumerable.Repeat(pair.Item1, pair.Item2)));

    public static Arbitrary<AnyText> AnyTexts() => Pruned(
        Join(Gen.Choose(0, char.MaxValue).Select(unit => $"{(char)unit}"), 30), value => new AnyText(value), text => text.Value);

    public static Arbitrary<EntityText> EntityTexts() => Pruned(
        Join(Gen.Frequency((30, Dangerous), (1, Long)), 14), value => new EntityText(value), text => text.Value);

    public static Arbitrary<EditedLine> EditedLines() => Pruned(
        from line in Gen.Elements(Seed.Lines)
        from edits in Gen.Zip(Gen.Choose(0, int.MaxValue - 1), Dangerous).ListOf(6)
        select edits.Aggregate(line, Edited), value => new EditedLine(value), text => text.Value);

    private static string Edited(string line, (int Place, string Piece) edit)
    {
        int place = edit.Place % (line.Length + 1);
        int removed = Math.Min(edit.Place % 3, line.Length - place);
        return line.Remove(place, removed).Insert(place, edit.Piece);
    }

    private static Gen<string> Join(Gen<string> pieces, int maximum)
        => Gen.Choose(0, maximum).SelectMany(count => pieces.ArrayOf(count)).Select(string.Concat);

    private static Arbitrary<T> Pruned<T>(Gen<string> texts, Func<string, T> wrap, Func<T, string> unwrap)
        => Arb.From(texts.Select(text => wrap(text.Replace("🧵", "", StringComparison.Ordinal))), text => Shorter(unwrap(text)).Select(wrap));

    private static IEnumerable<string> Shorter(string text)
        => from length in Cuts from start in Enumerable.Range(0, Math.Max(0, text.Length - length + 1)) select text.Remove(start, length);
}
