using Csm.Parsing.Diagnostics;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Tests.Layouts;

/// <summary>Pages of other sites, which are recognized and not read.</summary>
public sealed class OtherSiteTests
{
    private const string XPost = "A name\n@handle\n·\n3h\nA text\n7\n13\n86\n3.8K\n";
    private const string NitterPage = "Load newest\nA name\nA text\n3\n12\n5\n9\nLoad more\n";

    [Theory]
    [InlineData(XPost)]
    [InlineData("A name\n@handle\n·\nAd\nA text")]
    [InlineData("A name\n@handle\n·\n2月23日\nA text")]
    [InlineData("A text\n6:40 AM · Jun 9, 2026\n·\n3,861\nViews")]
    [InlineData("A name\n@one\nDec 15, 2019\nA text\nShow this thread\nA name\n@other\nDec 15\nAnother")]
    [InlineData("A text\n6.8K Retweets\n2.9K Quote Tweets\n12.2K Likes")]
    [InlineData("A text\n3\n12\nNew to X?\n© 2026 X Corp.")]
    [InlineData("A name\nWho to follow\nB\n\nRelevant people")]
    public void A_page_of_x_is_read_as_such(string text)
    {
        TreeAssert.Parse(text);
        Assert.Equal(FeedLayout.X, Feed.Parse(text).Layout);
    }

    [Theory]
    [InlineData("A name\n@handle\nA bio\nTweets\n855\nFollowing\n9\nFollowers\n21\nLikes\n3\nA name\n@handle\n3 Mar\nA text\n3\n12\n5\n120", "nitter", 4)]
    [InlineData("Load newest\nA name\nA text\n3\n12\n5\n9\nLoad more", "nitter", 1)]
    [InlineData("A name\n• 1st\nA text\nLike\nComment\nRepost\nSend", "LinkedIn", 2)]
    [InlineData("Feed post number 1\nA text\nLinkedIn Corporation © 2026", "LinkedIn", 1)]
    [InlineData("A name\nA text\n3\n12\nLog in with Instagram\nReport a problem", "Threads", 5)]
    public void A_page_of_another_site_is_an_error_at_the_line_that_shows_it(string text, string site, int line)
    {
        Diagnostic diagnostic = Assert.Single(TreeAssert.Parse(text).Diagnostics);
        Assert.Equal(("CSM0005", DiagnosticSeverity.Error, line), (diagnostic.Id, diagnostic.Severity, diagnostic.Position.Line + 1));
        Assert.Contains($"copied from {site}", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_of_it_is_read_and_nothing_is_lost()
    {
        Feed feed = Feed.Parse(NitterPage);
        Assert.Null(feed.Layout);
        Assert.Null(feed.Profile);
        Assert.Empty(feed.Posts);
        Assert.Equal(NitterPage, feed.Syntax.SyntaxTree.Root.ToFullString());
        Assert.All(feed.Syntax.SyntaxTree.Tokens.SkipLast(1), token => Assert.Equal(SyntaxKind.SkippedTextToken, token.Kind));
    }

    [Fact]
    public void A_given_layout_is_read_whatever_the_page_looks_like()
    {
        Feed feed = Feed.Parse(XPost, new FeedParseOptions { Layout = FeedLayout.Viewer });
        Assert.Equal(FeedLayout.Viewer, feed.Layout);
        Assert.NotEmpty(feed.Posts);
        Assert.DoesNotContain(feed.Diagnostics, diagnostic => diagnostic.Id == "CSM0005");
    }

    [Fact]
    public void A_header_with_labels_is_a_viewer_whatever_the_posts_say()
    {
        Feed feed = Feed.Parse($"New to X?\n1\n2\n3\n4\nName\n@other\nFollowers\n21K\nWho to follow\n1\n2\n3\nRelevant people\n4\n5\n6");
        Assert.Equal(FeedLayout.Viewer, feed.Layout);
        Assert.DoesNotContain(feed.Diagnostics, diagnostic => diagnostic.Id == "CSM0005");
    }

    [Theory]
    [InlineData("Who to follow\n1\n2\n3")]
    [InlineData("Load more\n1\n2\n3\nLoad more\n4\n5\n6")]
    [InlineData("@handle\n1\n2\n3\n· a point\n4\n5\n6")]
    [InlineData("12 Likes\n1\n2\n3\n200 Likes\n4\n5\n6")]
    [InlineData("Like\nComment\nSubscribe\n1\n2\n3")]
    [InlineData("J’aime\nCommenter\n1\n2\n3")]
    [InlineData("Feed post number 12 of my series\n1\n2\n3")]
    [InlineData("© 2023 X Corp.\n1\n2\n3")]
    [InlineData("@ann\n·\nhello\n1\n2\n3")]
    [InlineData("@ann\n·\n@bob_1\n1\n2\n3")]
    [InlineData("@ann\nDec 15, 2019\n1\n2\n3\n@bob\nMay 5\n4\n5\n6")]
    [InlineData("Who to follow\n1\n2\n3\nRelevant people\n4\n5\n6")]
    [InlineData("Followers\n21K\nFollowing\n3\nMedia\n1\nStatuses\n5\nbio\nJoined May 2020\nLike\nComment\nRepost\n1\n2\n3")]
    [InlineData("Ann\nFollowers\n21K\nFollowing\n3\nJoined May 2020\nWho to follow\nRelevant people\n1\n2\n3\n4")]
    public void Words_of_a_page_can_be_the_texts_of_posts(string text) => Assert.Equal(FeedLayout.Viewer, Feed.Parse(text).Layout);

    [Fact]
    public void A_header_far_below_shows_a_viewer_too()
    {
        string headless = string.Concat(Enumerable.Repeat("Who to follow\n1\n2\n3\n4\nNew to X?\n", 200));
        Assert.Equal(FeedLayout.Viewer, Feed.Parse($"{headless}Name\n@handle\nFollowers\n21K\n").Layout);
    }

    [Fact]
    public void The_layout_of_the_seed_and_of_the_fuzz_corpus_is_found()
    {
        string corpus = Path.Combine(RepositoryRoot.Path, "tests", "Csm.Parsing.Fuzz", "corpus", "dump");
        Assert.All(
            Directory.EnumerateFiles(corpus).Append(Seed.Path),
            path => Assert.Equal(Path.GetFileName(path).StartsWith("x-", StringComparison.Ordinal) ? FeedLayout.X : FeedLayout.Viewer, Feed.Load(path).Layout));
    }

    [Fact]
    public void A_page_of_x_below_a_dump_is_an_error_too()
    {
        Feed feed = Feed.Parse($"Name\n@handle\nFollowers\n21K\nJoined May 2020\nA post\n1\n2\n3\n{XPost}");
        Diagnostic diagnostic = Assert.Single(feed.Diagnostics, diagnostic => diagnostic.Id == "CSM0005");
        Assert.Equal(12, diagnostic.Position.Line + 1);
    }

    [Fact]
    public void A_layout_has_a_name()
    {
        Assert.Same(FeedLayout.Viewer, FeedLayout.Find("Viewer"));
        Assert.Same(FeedLayout.X, FeedLayout.Find("X"));
        Assert.Null(FeedLayout.Find("nitter"));
        Assert.Equal("viewer", FeedLayout.Viewer.ToString());
    }
}
