using Csm.Parsing.Benchmarks.Peers.ByHand;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Tests;

/// <summary>
/// The handwritten parser, which shows the cost of Pidgin, creates the same tree as the library: the same tokens, posts and diagnostics. It reads every post by the general
/// rule, so this is also the law that the step for regular posts gives the same.
/// </summary>
public sealed class ByHandTests
{
    public static TheoryData<string> Texts()
    {
        string corpus = Path.Combine(RepositoryRoot.Path, "tests", "Csm.Parsing.Fuzz", "corpus", "dump");

        // By hand, only the viewer's layout is read.
        return [Seed.Text, .. Directory.EnumerateFiles(corpus).Where(file => !Path.GetFileName(file).StartsWith("x-", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }

    /// <summary>Dumps of which some lines are missing, doubled or moved, so that counts are in runs of all lengths.</summary>
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 300)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_tree_of_a_damaged_dump_is_the_same(int seed)
    {
        var random = new Random(seed);
        var lines = GeneratedPosts.CreateMixed(Seed.Text, 8_000, seed).Split('\n').ToList();
        for (int damages = random.Next(1, 20); damages > 0; damages--)
        {
            int line = random.Next(lines.Count);
            lines.Insert(random.Next(lines.Count), lines[line]);
            lines.RemoveAt(random.Next(lines.Count));
        }

        string text = string.Join('\n', lines);
        Assert.Equal(Describe(SyntaxTree.ParseText(text)), Describe(FeedReader.Parse(SourceText.From(text))));
    }

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void The_tree_by_hand_is_the_same(string text)
        => Assert.Equal(Describe(SyntaxTree.ParseText(text)), Describe(FeedReader.Parse(SourceText.From(text))));

    private static IEnumerable<string> Describe(SyntaxTree tree) =>
    [
        .. tree.RawTokens.Select(token => token.ToString()),
        .. tree.Root.Feeds.SelectMany(feed => feed.TokensOfPosts).Select(post => post.ToString()),
        .. tree.Diagnostics.Select(diagnostic => diagnostic.ToString()),
    ];
}
