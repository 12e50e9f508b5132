using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Csm.Parsing.Benchmarks.Peers;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Tests;

/// <summary>All parsers that are timed side by side find the same parts of a dump and the same entities, at the same positions.</summary>
public sealed class PeersAgree
{
    private const int LinesOfProfile = 14;

    private static readonly string[] Posts =
    [
        "Bonjour @CSMagistrature et l’@ENM_France, (@RechtspraakNL) #magistrats #démocratie, #2025 $ACME $BRK.A $100",
        "[1/3] Voir https://t.co/abc123 et http://example.com/a_b+c?d=e&f=g#h. Puis (https://www.conseil-etat.fr:443/dossier/)",
        "@user/list-1 @nom/magistrats. #CSM, #Justice! RT @nom: suite ＠nom ＃tag",
        "📆 🏛️ 👩‍👩‍👧‍👦👍🏽🇫🇷🏳️‍🌈 1️⃣ 2⃣ #️⃣ *️⃣ ☎️ ©️ ➡️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 fin",
        "© 2025, 5/02/1994, 3.14, 20h30 : mot#tag mot@nom nom@example.com a.b rendez-vous d'appel aujourd’hui... et/ou. @ # $ *",
    ];

    private static readonly string[] PostsWithPlainDomains =
    [
        "site.fr/x example.com, courdecassation.fr. Puis (www.conseil-superieur-magistrature.fr/missions?id=3)",
    ];

    public static TheoryData<string> Names => [.. Peer.All.Select(peer => peer.Name)];

    public static TheoryData<string> NamesWithPlainDomains => [.. Peer.All.Where(peer => peer.KnowsPlainDomains).Select(peer => peer.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_peer_finds_what_the_library_finds_in_the_real_dump(string name) => Agree(name, Seed.Text);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_peer_finds_what_the_library_finds_in_100_KB(string name) => Agree(name, GeneratedDump.Create(Seed.Text, 100_000));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_peer_finds_what_the_library_finds_in_1_MB(string name) => Agree(name, GeneratedDump.Create(Seed.Text, 1_000_000));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_peer_finds_every_kind_of_entity(string name) => Agree(name, DumpOf(Posts));

    [Theory]
    [MemberData(nameof(NamesWithPlainDomains))]
    public void A_peer_finds_urls_without_a_protocol(string name) => Agree(name, DumpOf(PostsWithPlainDomains));

    [Fact]
    public void Every_kind_of_entity_is_compared()
    {
        PeerDump dump = PeerDump.Of(SyntaxTree.ParseText(DumpOf(Posts)));
        Assert.Equal(
            Enum.GetValues<TextEntityKind>().Where(kind => kind != TextEntityKind.None),
            dump.Posts.SelectMany(post => post.Text.Entities).Select(entity => entity.Kind).Distinct().Order());
    }

    [Fact]
    public void Every_peer_that_is_timed_is_compared()
        => Assert.Equal(
            [nameof(PeerBenchmarks.Library), .. Peer.All.Select(peer => peer.Name)],
            typeof(PeerBenchmarks).GetMethods().Where(IsBenchmark).Select(method => method.Name));

    [Fact]
    public void The_regular_expression_knows_the_emoji_of_the_table()
    {
        var emoji = new Regex($@"\A{EmojiPattern.Sequence}\z");
        Assert.All(
            Enumerable.Range(0, 0x20000).Where(Rune.IsValid),
            value => Assert.Equal(EmojiCharacters.Contains(value), emoji.IsMatch(new Rune(value).ToString())));
    }

    private static bool IsBenchmark(MethodInfo method) => method.CustomAttributes.Any(attribute => attribute.AttributeType.Name == "BenchmarkAttribute");

    private static void Agree(string name, string text)
    {
        Peer peer = Peer.All.Single(peer => peer.Name == name);
        Assert.Equal(Describe(PeerDump.Of(SyntaxTree.ParseText(text)), text), Describe(peer.Parse(text), text));
    }

    private static string DumpOf(string[] posts)
        => string.Join('\n', [.. Seed.Lines.Take(LinesOfProfile), .. posts.Select(post => $"{post}\n0\n21K\n1,234")]);

    /// <summary>Describes each part on a line, so that a failure shows the first one that differs.</summary>
    private static IEnumerable<string> Describe(PeerDump dump, string text)
    {
        PeerProfile profile = dump.Profile;
        return
        [
            .. new[] { profile.DisplayName, profile.Handle, profile.Location, profile.Joined }.Select(Describe),
            .. profile.Stats.Select(stat => $"{Describe(stat.Label)} {Describe(stat.Count)}"),
            .. DescribeText(profile.Bio),
            .. dump.Posts.SelectMany(post => new[] { post.ThreadIndex, post.Replies, post.Reposts, post.Likes }.Select(Describe)
                .Concat(DescribeText(post.Text))),
        ];

        string Describe(TextSpan span) => $"{span} {text.Substring(span.Start, span.Length)}";

        IEnumerable<string> DescribeText(PeerText part) => part.Entities.Select(entity => $"{entity.Kind} {Describe(entity.Span)}").Prepend(Describe(part.Span));
    }
}
