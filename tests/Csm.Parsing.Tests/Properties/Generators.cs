using FsCheck;
using FsCheck.Fluent;

namespace Csm.Parsing.Tests.Properties;

/// <summary>Generates the texts for the laws of parsing.</summary>
public static class Generators
{
    private const string DangerousCharacters =
        "@＠#＃$./:_-’'[]()|!?&*+~ \t\u00A0\u202F\u200B\u200D\uFE0E\uFE0F\u20E3\u0301\u200F\u202E\uFEFF\u0000\u001B\u0085\u2028\u000B\r\n0123456789KMBabcXYZéÉßøñ日本語のעבר🧵";

    private static readonly string[] EntityPieces =
    [
        "@CSMagistrature", "@a", "@user/list", "RT @b:", "#justice", "#démocratie", "#2025", "#a#b", "$ACME", "http://t.co/abc", "https://example.org/é?x=1.", "a.b",
        "📆", "🏛️", "🇫🇷", "🇦", "👩‍👩‍👧", "👍🏽", "1️⃣", "#️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "©", "™️", "☎", "☎\uFE0E", "⚡\uFE0F", "example.org/a", "[1/3]", "(2/3)", "🧵1/5", "[NOMINATION]", "[]", "[ ]", "[a", "l’@x", "é", " ", "  ",
    ];

    private static readonly string[] Lines =
    [
        "Followers", "Following", "Media", "Statuses", "@handle", "@a_much_too_long_handle_for_anyone", "Joined December 2014", "Joined Smarch 2014", "Joined May 0000",
        "Paris, France", "Abonnés", "Seguidores", "Follower", "Seguiti", "フォロワー", "A rejoint X en mai 2020", "Ingressou em maio de 2020", "2020年5月からXを利用しています",
        "21\u00A0k", "1,2 M", "21.000", "1,234K", "3 mil M", "2.1万", "1'234", "1.5만", "2 тыс.", "15.5k", "21 Tsd.", "3 œufs", "1,23,456", "2,5 T", "\uFEFFName", "—", "Images", "Takipçi", "\u200F21K\u200E", "@handle\u200F", "0", "1", "21K", "1.2M", "1,234", "12,34", "1.5", "9223372036854775807", "9999999999999999999", "99999999999B", "", " ", "\t", "\u00A0",
    ];

    private static readonly string[] LineEnds = ["\n", "\n", "\n", "\r\n", "\r", "\n\n", " \n", "\u2028"];

    private static Gen<string> Character => Gen.OneOf(
        Gen.Elements(DangerousCharacters.ToCharArray()).Select(character => character.ToString()),
        Gen.Choose(0, char.MaxValue).Select(value => ((char)value).ToString()));

    private static Gen<string> Text => Concatenation(
        Gen.Frequency((3, Gen.Elements(EntityPieces)), (2, Gen.Elements("mot", "de", " la ", "Conseil")), (1, Character)), 12);

    private static Gen<string> Line => Gen.Frequency((3, Gen.Elements(Lines)), (2, Text));

    private static Gen<string> Count => Gen.OneOf(Gen.Choose(0, 2000).Select(value => $"{value}"), Gen.Elements("1,234", "21K", "1.2M", "3B", "21\u00A0k", "21.000", "1,234K", "2.1万", "1.5만", "21 Tsd."));

    public static Arbitrary<AnyText> AnyTexts() => Concatenation(Character, 60).Select(text => new AnyText(text)).ToArbitrary();

    public static Arbitrary<ShuffledDump> ShuffledDumps()
        => Concatenation(Gen.Zip(Line, Gen.Elements(LineEnds)).Select(pair => pair.Item1 + pair.Item2), 40).Select(text => new ShuffledDump(text)).ToArbitrary();

    public static Arbitrary<ValidDump> ValidDumps() => Concatenation(Feed, 2).Select(text => new ValidDump(text)).ToArbitrary();

    /// <summary>Labels and joined lines of several languages in one header, and counts as any of them writes them.</summary>
    public static Arbitrary<MixedHeader> MixedHeaders() => (
        from followers in Gen.Elements("Followers", "Abonnés", "Seguidores", "Follower", "フォロワー")
        from following in Gen.Elements("", "Following\n", "Abonnements\n", "Siguiendo\n", "Folge ich\n", "Seguiti\n", "Seguindo\n", "フォロー中\n")
        from joined in Gen.Elements("", "Joined May 2014\n", "A rejoint X en mai 2014\n", "Se unió en mayo de 2014\n", "Seit Mai 2014 bei X\n", "Ingressou em maio de 2014\n")
        from counts in Gen.ArrayOf(ForeignCount, 12)
        from text in Gen.Elements("text\n", "", "24h pour agir\n")
        select new MixedHeader(
            $"Name\n@handle\n{followers}\n{counts[0]}\n{(following.Length == 0 ? "" : $"{following}{counts[1]}\n")}{joined}text\n{string.Join('\n', counts[2..5])}\n{text}{string.Join('\n', counts[5..])}\n"))
        .ToArbitrary();

    private static Gen<string> ForeignCount => Gen.Elements("1", "21", "3 mil M", "21 mil", "21\u00A0k", "21.000", "1,2 Mio.", "1.2M", "2.1万", "1 234", "1'234", "5 mi", "1.5만", "2 тыс.", "21 Tsd.", "2,5 T");

    /// <summary>The counts of many posts, all as one language of CLDR writes them, or none.</summary>
    public static Arbitrary<ForeignDump> ForeignDumps() => (
        from forms in Gen.Elements<string[]>(
            ["0천", "0만", "00.0억"], ["0 тыс.", "00,0 тыс.", "0,0 млн"], ["0 rb", "0,0 jt"], ["0.0L", "00Cr", "0,00,000"], ["0.0k", "00.0k", "000k"], ["0 N", "0,0 Tr"],
            ["0 tys.", "00,0 mln"], ["0 ألف", "0.0 مليون"], ["٠ هزار", "0 میلیون"], ["0’000", "0’000’000"], ["0 Tsd.", "00,0 Tsd."])
        from posts in Gen.Choose(1, 5)
        from counts in Gen.ArrayOf(Gen.OneOf(Gen.Elements(forms), Gen.Elements("7")), posts * 3)
        from digits in Gen.Choose(1, 9)
        where posts > 0 && counts.Chunk(3).All(row => row.Any(forms.Contains))
        select new ForeignDump([.. counts.Select(count => count.Replace('0', (char)('0' + digits))).Chunk(3)]))
        .ToArbitrary();

    public static Arbitrary<MutatedSeed> MutatedSeeds()
        => Edit.ListOf().Select(edits => new MutatedSeed(edits.Aggregate(Seed.Text, (text, edit) => edit(text)))).ToArbitrary();

    private static Gen<string> Feed =>
        from name in Gen.Elements("Conseil magistrature", "Media", "42", "@x", "Joined May 2020", "🇫🇷 Le Conseil")
        from stats in Gen.SubListOf("Following\n9\n", "Media\n431\n", "Statuses\n855\n")
        from count in Count
        from bio in Gen.Elements("", "Compte officiel de @someone, #justice\n", "Une ligne\nEt une autre, qui est bien plus longue que trente caractères\n")
        from location in Gen.Elements("", "Paris, France\n")
        from joined in Gen.Elements("", "Joined December 2014\n")
        from posts in Concatenation(Post, 8)
        select $"\n{name}\n@handle\nFollowers\n{count}\n{string.Concat(stats)}{bio}{location}{joined}{posts}";

    private static Gen<string> Post =>
        from prelude in Gen.Elements("", "[2/2] ", "[1/2] ", "\u200E[1/2] ", "📜 [NOMINATION] ", "➡️ ", "1/2 ", "2/2 ", "2/ ", "1) ", "🧵 (2/3) ", "🗞️ Titre 🗞️ ")
        from text in Text
        from ending in Gen.Elements("", "", " (1/4)", " 1/2", " 24/7", " 1/n 👇", " (1/2)\nhttps://t.co/a", " [1/2] example.org/a\n👇", "\nune seconde ligne", "\n2024\nfin")
        from replies in Count
        from reposts in Count
        from likes in Count
        select $"{prelude}{text}{ending}\n{replies}\n{reposts}\n{likes}\n";

    private static Gen<Func<string, string>> Edit => Gen.OneOf(
        Gen.Choose(0, int.MaxValue - 1).Select(Func<string, string> (place) => text => RemoveLine(text, place)),
        Gen.Zip(Gen.Choose(0, int.MaxValue - 1), Line).Select(Func<string, string> (pair) => text => text.Insert(pair.Item1 % (text.Length + 1), $"\n{pair.Item2}\n")),
        Gen.Zip(Gen.Choose(0, int.MaxValue - 1), Character).Select(Func<string, string> (pair) => text => text.Insert(pair.Item1 % (text.Length + 1), pair.Item2)),
        Gen.Choose(0, int.MaxValue - 1).Select(Func<string, string> (place) => text => text[..(place % (text.Length + 1))]),
        Gen.Zip(Gen.Choose(0, int.MaxValue - 1), Gen.Choose(0, 300)).Select(Func<string, string> (pair) => text => RemoveCharacters(text, pair.Item1, pair.Item2)));

    private static string RemoveLine(string text, int place)
    {
        List<string> lines = [.. text.Split('\n')];
        lines.RemoveAt(place % lines.Count);
        return string.Join('\n', lines);
    }

    private static string RemoveCharacters(string text, int place, int count)
    {
        int start = place % (text.Length + 1);
        return text.Remove(start, Math.Min(count, text.Length - start));
    }

    private static Gen<string> Concatenation(Gen<string> pieces, int maximum)
        => Gen.Choose(0, maximum).SelectMany(count => pieces.ArrayOf(count)).Select(string.Concat);
}
