using Csm.Parsing.Diagnostics;
using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Model;

/// <summary>Texts that are not dumps, or broken ones: each gives a tree, its text back, and diagnostics; none throws.</summary>
public sealed class BadInputTests
{
    private const int Million = 1_000_000;

    /// <summary>Pieces that a text repeats.</summary>
    public static TheoryData<string> Pieces =>
    [
        "@", "#", "#a", "http://", "http://a.b", "a.", "[", "[1/2]", "🧵", "👩\u200D", "🇫", "1\uFE0F\u20E3", "\0", "1\n", "a\n", "@a\n", "Followers\n", "Followers\n1\n",
        "a\n@a\nFollowers\n1\n",
    ];

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\r\n\t \n")]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\n\n")]
    public void A_text_of_nothing_is_an_error(string text)
    {
        TreeAssert.Parse(text);
        Feed feed = Feed.Parse(text);
        Assert.Equal("(1,1): error CSM0001", feed.Diagnostics.Single().ToString()[..20]);
        Assert.Null(feed.Profile);
        Assert.Empty(feed.Posts);
    }

    [Fact]
    public void The_seed_cut_anywhere_keeps_its_promises()
    {
        for (int length = 0; length <= Seed.Text.Length; length += 7)
        {
            TreeAssert.Parse(Seed.Text[..length]);
            ModelWriter.ReadAll(Feed.Parse(Seed.Text[..length]));
        }
    }

    [Fact]
    public void The_seed_cut_after_any_line_of_a_post_says_what_is_missing()
    {
        for (int count = 15; count < Seed.Lines.Length; count++)
        {
            Feed feed = Feed.Parse(string.Join('\n', Seed.Lines.Take(count)));
            bool isWhole = (count - 14) % 4 == 0;
            Assert.Equal(isWhole ? [] : ["CSM0020"], feed.Diagnostics.Select(diagnostic => diagnostic.Id).Where(id => id != DiagnosticCatalog.MissingPosts.Id));
            Assert.Equal((count - 14 + 3) / 4, feed.Posts.Length);
        }
    }

    [Fact]
    public void Binary_is_decoded_as_far_as_it_goes()
    {
        byte[] bytes = new byte[20_000];
        new Random(42).NextBytes(bytes);
        SourceText text = SourceText.From(new MemoryStream(bytes));
        TreeAssert.IsSound(Csm.Parsing.Syntax.SyntaxTree.ParseText(text));
        Assert.Contains(Feed.Parse(text).Diagnostics, diagnostic => diagnostic.Id == "CSM0002");
    }

    [Fact]
    public void A_line_of_a_megabyte_is_one_post() => AssertOnePost(new string('x', Million));

    [Fact]
    public void A_million_blank_lines_are_nothing() => Assert.Equal("CSM0001", Assert.Single(Feed.Parse(new string('\n', Million)).Diagnostics).Id);

    [Theory]
    [MemberData(nameof(Pieces))]
    public Task Ten_thousand_times_the_same_is_read(string piece) => Bounded.RunAsync(() => ReadAll(LinearTime.Repeat(piece, 10_000 * piece.Length)));

    internal static void AssertOnePost(string line)
    {
        Feed feed = Feed.Parse(line);
        Assert.Equal(line.Length, feed.Posts.Single().Syntax.Span.Length);
        Assert.Equal("CSM0001", feed.Diagnostics[0].Id);
    }

    internal static void ReadAll(string text) => Assert.Equal(text.Length, Feed.ParseAll(text)[0].Syntax.SyntaxTree.Root.FullSpan.Length);
}
