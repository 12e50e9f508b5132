using System.Text;

namespace Csm.Parsing.Fuzz;

/// <summary>The initial corpus of the fuzzer: the header and posts of the seed, and fragments on which decisions depend.</summary>
public static class FirstCorpus
{
    private const int HeaderLines = 14;
    private const int LinesPerPost = 4;

    private static readonly string[] Dumps =
    [
        "Name\n@handle\nFollowers\n1.2M\nFollowing\n1,234\nA bio\nParis\nJoined May 2020\n",
        "text\n1\n2\n3\n4\n5\n6\n", "a\n1\n2\n3\n4\n", "a\n1\n2\n", "2024\n1\n2\n3\n", "Media\nStatuses\n1\n",
        "N\n@h\nFollowers\n1\nJoined May 2020\na\n1\n2\n3\nM\n@g\nFollowers\n2\nJoined June 2021\nb\n1\n2\n3\n",
        "N\n@h\nAbonnés\n21\u00A0k\nAbonnements\n1\u202F234\nA rejoint X en mai 2020\n\na\n1\n2\n1,2 M\n", "N\n@h\nSeguidores\n1,2 M\n\na\n1\n2\n3 mi\n",
        "N\n\u200E@h\nFollower\n21.000\nFolge ich\n1,2 Mio.\nSeit Mai 2020 bei X\n", "N\n@h\nSeguiti\n1,234K\u200F\nbio\na\n1\n2\n3\n",
        "N\n@h\nフォロワー\n2.1万\n2020年5月からXを利用しています\na\n1\n2\n3億\n", "N\n@h\nSeguidores\n3 mil M\nIngressou em maio de 2020\n",
        "\uFEFF\r\n N \r\n@h\rFollowers\n99999999999B\n\u2028\u0085\0",
    ];

    private static readonly string[] ResearchDumps =
    [
        "Ann Doe\n@ann\nFollowers\n21K\nBio of @bob, see x.com/ann\nParis\nJoined May 2020\nAnn Doe #AnnDoe @ann ＠dora @carol/list x.com/bob/status/123456789 ann.fr\n1\n2\n3\n",
        "N\n@_u_\nFollowers\n1\nJoined May 2020\n🧵1/2_u_ a @_u_\n1\n2\n3\n[2/2] b\n1\n2\n3\n", "N\n@h\n\n#a #b #c #a\n1\n2\n3\n#b #c @h @g\n1\n2\n3\n",
        "=1+1,\"<b>&amp;\n@h\n\n=cmd|' /C calc'!A0, \"quoted\" <script>alert(1)</script> javascript:alert(1)\n1\n2\n3\n", "N\n@h\n\n[1/999] a 25 septembre 2025\n1\n2\n3\n",
        "N\n@h\n\na\u2028b\u0085c\u0000d\u001B[31m \u202Ee https://a.fr/?q=%61&b=\"<\n1\n2\n3\n",
    ];

    private static readonly string[] Texts =
    [
        "@a RT@b: @user/list-1 ＠c #d_é ＃e #1️⃣ $ACME $BRK.A", "http://a.fr:80/b_(c(d))?e=f#g. https://t.co/abc?x=1 site.fr/x 日本example.comこれ",
        "http://xn--ls8h.la/ http://foobar.みんな/ a_b.c-d.com -x.fr", "👩‍👩‍👧‍👦👍🏽🇫🇷🇦🏴󠁧󠁢󠁥󠁮󠁧󠁿1⃣*️⃣☎︎©️🏳‍🌈", "[1/3] 📜 [T] a\n\n b (1/3) 👇 #c", "1/n a 2/", "🧵 2/5 🗞️ b 🗞️ c",
    ];

    // UTF-16 in both orders, the second with half a pair and half a unit.
    private static readonly byte[][] Utf16Dumps =
    [
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Dumps[0])],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Dumps[1]), 0xD8, 0x3E, 0x00],
    ];

    /// <summary>Writes the inputs of each target to a folder named after it.</summary>
    public static void Write(string seed, string folder)
    {
        string[] lines = seed.Split('\n');
        string header = string.Join('\n', lines.Take(HeaderLines));
        string[][] posts = [.. lines.Skip(HeaderLines).Chunk(LinesPerPost)];
        WriteAll(
            Path.Combine(folder, "dump"),
            [.. BytesOf([header, .. posts.Select(post => string.Join('\n', post)).Where((_, index) => index % 4 == 0), .. Dumps]), .. Utf16Dumps]);
        WriteAll(Path.Combine(folder, "text"), BytesOf([.. posts.Select(post => post[0]).Where((_, index) => index % 3 == 0), .. Texts]));
        WriteAll(Path.Combine(folder, "data"), BytesOf([string.Join('\n', lines.Take(HeaderLines + (4 * LinesPerPost))), .. ResearchDumps]));
    }

    private static IEnumerable<byte[]> BytesOf(IEnumerable<string> texts) => texts.Select(Encoding.UTF8.GetBytes);

    private static void WriteAll(string folder, IEnumerable<byte[]> inputs)
    {
        Directory.CreateDirectory(folder);
        foreach ((int index, byte[] input) in inputs.Index())
        {
            File.WriteAllBytes(Path.Combine(folder, $"first-{index:D2}"), input);
        }
    }
}
