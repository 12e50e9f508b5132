using System.Text;

namespace Csm.Parsing.Benchmarks.Peers.Node;

/// <summary>
/// A generated dump with entities of every kind between its words, since the real one has no URL, list or cashtag and few forms of emoji. Some are invalid, or
/// touch the text next to them. The same dump gives the same text.
/// </summary>
internal sealed class MixedDump
{
    private const int WordsBetweenEntities = 6;
    private const int FirstRegionalIndicator = 0x1F1E6;

    private static readonly string[] Openings = ["", "", "", "", "(", "«\u00A0", "RT ", "l’", ".", "-", "/", "日本", "é", "@", "#", "$", "#2025", "_"];
    private static readonly string[] Closings = ["", "", "", "", ",", ".", "!", ")", "\u00A0»", "…", "’s", ":", "/", "é", "日本", "日本/a", "@x", "#", "://"];

    private static readonly string[] Names = ["CSMagistrature", "f_alabrune", "CA_Angers", "x", "a_handle_too_long_to_be_one"];
    private static readonly string[] ListNames = ["justice", "cours-d-appel", "1ere", "l", "presse_2025", "presse-"];

    private static readonly string[] Tags =
        ["magistrats", "Nuitdudroit", "démocratie", "été2025", "2025", "7mars", "司法", "правосудие", "العدل", "न्याय", "𐕰𐖗", "a·b", "c_d", "_"];

    private static readonly string[] Symbols = ["ACME", "brk.a", "RDS_B", "EUR", "TOOLONGTOBE", "12"];

    private static readonly string[] Protocols = ["https://", "http://", "HTTPS://"];

    private static readonly string[] Hosts =
        ["example", "www.example", "a-b.example", "example.org", "élysée", "École", "conseil.élysée", "xn--lyse-bpac", "a_b", "日本語", "a.org日本語"];

    private static readonly string[] Domains = [".fr", ".org", ".co.uk", ".gouv.fr", ".paris", ".рф", ".みんな", ".la", ".nowhere"];

    private static readonly string[] Paths =
        ["", "", "/", "/a", "/a/b-c.html", "/a_(b)", "/décision/2025", "/a?b=c&d=e#f", "?q=1", ":8080/a", "/@a", "/a,", "/#"];

    private static readonly string[] ShortLinks = ["https://t.co/ZkT0yLq1Ab", "http://t.co/a/b", "t.co/x1"];

    private static readonly string[] Pictures =
    [
        "🏛️", "➡️", "📜", "🗞️", "📅", "⚖️", "⚖", "❤", "❤️",
        "☎\uFE0E", "📅\uFE0E", "👩‍🎓\uFE0E", "©", "®", "™", "©️", "™️",
        "‼️", "☺", "👁️‍🗨️", "🏳️‍🌈", "🏴‍☠️", "🐦‍🔥", "🙂‍↔️", "🫩", "🫪", "🫯", "🇪🇺\u200D",
    ];

    private static readonly string[] People = ["👩", "👨", "🧑", "👮", "💁", "🤷"];
    private static readonly string[] Tones = ["", "", "🏻", "🏼", "🏽", "🏾", "🏿"];
    private static readonly string[] Roles = ["", "⚖️", "🎓", "💻", "♀️", "♂️", "♀", "🚒"];
    private static readonly string[] Families = ["👨‍👩‍👧‍👦", "👩‍👩‍👧", "👨‍👦", "🧑‍🧑‍🧒", "👩🏽‍❤️‍💋‍👨🏿", "🧑🏻‍🤝‍🧑🏾", "👪"];
    private static readonly string[] RegionalFlags = ["🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴󠁵󠁳󠁣󠁡󠁿"];

    private readonly Random _random = new(280);
    private readonly StringBuilder _text = new();
    private readonly Func<string>[] _kinds;

    private MixedDump() => _kinds = [Mention, List, Hashtag, Cashtag, Url, Url, UrlWithoutProtocol, Emoji, Emoji];

    public static string Create(string dump)
    {
        var mixed = new MixedDump();
        foreach ((int index, string line) in dump.Split('\n').Index())
        {
            mixed.AppendLine(line, IsTextOfPost(index));
        }

        return mixed._text.ToString();
    }

    private static bool IsTextOfPost(int line)
        => line >= GeneratedDump.LinesOfProfile && (line - GeneratedDump.LinesOfProfile) % GeneratedDump.LinesOfPost == 0;

    private void AppendLine(string line, bool isText)
    {
        string[] words = isText ? line.Split(' ') : [line];
        foreach ((int index, string word) in words.Index())
        {
            _text.Append(index == 0 ? "" : " ");
            if (isText && _random.Next(WordsBetweenEntities) == 0)
            {
                _text.Append(Pick(Openings)).Append(Pick(_kinds)()).Append(Pick(Closings)).Append(' ');
            }

            _text.Append(word);
        }

        _text.Append('\n');
    }

    private string Mention() => Pick(["@", "@", "＠"]) + Pick(Names);

    private string List() => $"{Mention()}/{Pick(ListNames)}";

    private string Hashtag() => Pick(["#", "#", "＃"]) + Pick(Tags);

    private string Cashtag() => "$" + Pick(Symbols);

    private string Url() => _random.Next(4) == 0 ? Pick(ShortLinks) : Pick(Protocols) + UrlWithoutProtocol();

    private string UrlWithoutProtocol() => Pick(Hosts) + Pick(Domains) + Pick(Paths);

    private string Emoji() => _random.Next(5) switch
    {
        0 => Pick(Pictures),
        1 => Person(),
        2 => Pick(Families),
        3 => Keycap(),
        _ => Flag(),
    };

    private string Person() => Pick(People) + Pick(Tones) + (Pick(Roles) is { Length: > 0 } role ? $"\u200D{role}" : "");

    private string Keycap() => "0123456789*#"[_random.Next(12)] + Pick(["\uFE0F", "\uFE0F", ""]) + "\u20E3";

    // Of the 676 pairs of letters, 258 are flags; the others are worth comparing too.
    private string Flag() => _random.Next(3) switch
    {
        0 => Pick(RegionalFlags),
        1 => Pick(["🇫🇷", "🇪🇺", "🇳🇱", "🇨🇶"]),
        _ => RegionalIndicator() + RegionalIndicator(),
    };

    private string RegionalIndicator() => char.ConvertFromUtf32(FirstRegionalIndicator + _random.Next(26));

    private T Pick<T>(T[] items) => items[_random.Next(items.Length)];
}
