using System.Text.RegularExpressions;
using Csm.Parsing.Syntax;
using Csm.Parsing.Tests.Properties;
using FsCheck.Xunit;

namespace Csm.Parsing.Data.Tests.Pseudonyms;

/// <summary>Pseudonyms in pages of X, which name many accounts.</summary>
[Properties(Arbitrary = [typeof(XPageGenerators)], MaxTest = 100)]
public sealed class PagePseudonymTests
{
    private const string Page = """
        Don’t miss what’s happening
        Eve Example reposted
        Ann Author
        @ann_author
        ·
        2h
        Replying to
        @bob_reply
        A text about Ann Author and
        @carl_mention
        From
        Dora Owner
        Quote
        Fred Quoted
        @fred_quoted
        ·
        3h
        A quoted text
        Relevant people
        Gina Follow
        @gina_follow
        Her bio
        Trending now
        © 2026 X Corp.

        """;

    private static readonly PseudonymizerOptions Names = new() { ReplaceDisplayName = true, ReplaceBio = true, ReplaceLocation = true };

    [Theory]
    [InlineData("ann_author")]
    [InlineData("bob_reply")]
    [InlineData("carl_mention")]
    [InlineData("fred_quoted")]
    [InlineData("gina_follow")]
    public void No_handle_is_left(string handle) => Assert.DoesNotContain(handle, PseudonymizedText.OfTree(Page).ToString(), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("Ann Author")]
    [InlineData("Eve Example")]
    [InlineData("Dora Owner")]
    [InlineData("Fred Quoted")]
    [InlineData("Gina Follow")]
    public void No_name_is_left_if_names_are_replaced(string name)
        => Assert.DoesNotContain(name, PseudonymizedText.OfTree(Page, Names).ToString(), StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void A_profile_still_begins_with_the_name_that_is_above_its_handle()
    {
        const string Profile = "Ann\n5,607 posts\nAnn\n@ann\nJoined April 2008\n2,802 Following\n664 Followers\nPosts\nReplies\nAnn’s posts\nAnn\n@ann\n·\n2h\nb\n";

        SyntaxTree tree = PseudonymizedText.OfTree("Bob\n@bob\n·\n2h\na\nShow replies\n" + Profile);

        Assert.Equal(2, tree.Root.Feeds.Length);
        Assert.NotNull(tree.Root.Feeds[1].Profile);
    }

    [Fact]
    public void The_name_and_the_handle_of_an_author_become_the_same()
    {
        Post post = Feed.FromSyntax(PseudonymizedText.OfTree(Page, Names).Root.Feeds[0]).Posts[0];
        Assert.Matches(new Regex("^(user_[0-9a-f]+) \\(@\\1\\)\\z"), post.Author.ToString());
    }

    [Property]
    public void A_page_has_the_same_shape(XPage page) => Assert.Equal(ShapeOf(SyntaxTree.ParseText(page.Value)), ShapeOf(PseudonymizedText.OfTree(page.Value)));

    private static string[] ShapeOf(SyntaxTree tree) => [.. tree.Root.Feeds.Select(syntax => Feed.FromSyntax(syntax)).Select(feed => string.Join('\n', [
        $"{feed.Layout} {feed.Profile?.Followers} {feed.Profile?.Following}",
        .. feed.Posts.Select(post => $"{post.Author.Handle is null} {post.Published} {post.Engagement} {post.IsPinned} {post.IsTruncated} {post.ReplyingTo.Length} {post.Quote is null} {post.ThreadIndex}"),
    ]))];
}
