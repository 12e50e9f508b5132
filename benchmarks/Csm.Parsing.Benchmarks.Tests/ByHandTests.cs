using Csm.Parsing.Benchmarks.Peers.ByHand;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Tests;

/// <summary>The handwritten parser, which shows the cost of Pidgin, creates the same tree as the library: the same tokens, posts and diagnostics.</summary>
public sealed class ByHandTests
{
    public static TheoryData<string> Texts()
    {
        string corpus = Path.Combine(RepositoryRoot.Path, "tests", "Csm.Parsing.Fuzz", "corpus", "dump");

        // By hand, only the viewer's layout is read.
        return [Seed.Text, .. Directory.EnumerateFiles(corpus).Where(file => !Path.GetFileName(file).StartsWith("x-", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
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
