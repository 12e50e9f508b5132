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

    private static readonly string[] Texts =
    [
        "@a RT@b: @user/list-1 ＠c #d_é ＃e #1️⃣ $ACME $BRK.A", "http://a.fr:80/b_(c(d))?e=f#g. https://t.co/abc?x=1 site.fr/x 日本example.comこれ",
        "http://xn--ls8h.la/ http://foobar.みんな/ a_b.c-d.com -x.fr", "👩‍👩‍👧‍👦👍🏽🇫🇷🇦🏴󠁧󠁢󠁥󠁮󠁧󠁿1⃣*️⃣☎︎©️🏳‍🌈", "[1/3] 📜 [T] a\n\n b (1/3) 👇 #c", "1/n a 2/", "🧵 2/5 🗞️ b 🗞️ c",
    ];

    /// <summary>Writes the inputs of each target to a folder named after it.</summary>
    public static void Write(string seed, string folder)
    {
        string[] lines = seed.Split('\n');
        string header = string.Join('\n', lines.Take(HeaderLines));
        string[][] posts = [.. lines.Skip(HeaderLines).Chunk(LinesPerPost)];
        WriteAll(Path.Combine(folder, "dump"), [header, .. posts.Select(post => string.Join('\n', post)).Where((_, index) => index % 4 == 0), .. Dumps]);
        WriteAll(Path.Combine(folder, "text"), [.. posts.Select(post => post[0]).Where((_, index) => index % 3 == 0), .. Texts]);
    }

    private static void WriteAll(string folder, IEnumerable<string> texts)
    {
        Directory.CreateDirectory(folder);
        foreach ((int index, string text) in texts.Index())
        {
            File.WriteAllText(Path.Combine(folder, $"first-{index:D2}"), text);
        }
    }
}
