using System.Text.RegularExpressions;
using Csm.Parsing.Benchmarks.Peers.ByHand;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Benchmarks.Tests;

/// <summary>Where a dump has no URLs, the yardstick has the tokens of the library.</summary>
public sealed partial class TokenReaderTests
{
    public static TheoryData<string> Texts { get; } =
        [Seed.Text, GeneratedDump.Create(Seed.Text, 1_000_000), GeneratedPosts.Create(Seed.Text, 1_000_000), GeneratedPosts.CreateMixed(Seed.Text, 1_000_000)];

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void The_yardstick_has_the_tokens_of_the_library(string text)
    {
        text = Url().Replace(text, "link");

        Assert.Equal(SyntaxTree.ParseText(text).RawTokens.ToArray().Select(token => token.ToString()), TokenReader.Read(text).Select(token => token.ToString()));
    }

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Url();
}
