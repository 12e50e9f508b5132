using System.Text;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Tests.Model;

public sealed class FeedTests
{
    private const string Two = "A\n@a\nFollowers\n1\nJoined May 2020\nfirst\n0\n0\n0\nB\n@b\nFollowers\n2\nJoined May 2021\nsecond\n0\n0\n0\nthird\n1\n1\n";

    [Fact]
    public void The_byte_order_mark_of_a_joined_file_is_trivia()
    {
        const string File = "\uFEFFName\n@handle\nFollowers\n9\nJoined May 2020\nText\n1\n2\n3\n";
        var feeds = Feed.ParseAll(File + File + "\uFEFFOther\n1\n2\n3");
        Assert.Equal(["Name", "Name"], feeds.Select(feed => feed.Profile?.DisplayName));
        Assert.Equal(["Text", "Other"], feeds[1].Posts.Select(post => post.Text));
        Assert.Equal(2, feeds.SelectMany(feed => feed.Diagnostics).Count(diagnostic => diagnostic.Id == "CSM0006"));
        TreeAssert.Parse(File + File);
    }

    [Fact]
    public void The_syntax_of_an_empty_text_is_a_feed()
        => Assert.Equal((0, 0), (Feed.FromSyntax(SyntaxTree.ParseText("").Root.Feeds[0]).Index, Feed.FromSyntax(SyntaxTree.ParseText("").Root.Feeds[0]).Posts.Length));

    [Theory]
    [InlineData("3")]
    [InlineData("21K ")]
    [InlineData("  3 ")]
    public void A_file_without_a_line_end_at_its_end_can_be_joined_with_another(string last)
    {
        var feeds = Feed.ParseAll($"Name\n@handle\nFollowers\n9\nText\n1\n2\n{last}\uFEFFOther name\n@other\nFollowers\n9\nText\n1\n2\n3");
        Assert.Equal(["Name", "Other name"], feeds.Select(feed => feed.Profile?.DisplayName));
        Assert.Equal(last.Trim(), feeds[0].Posts[0].Engagement.Likes?.Text);
        Assert.Contains(feeds.SelectMany(feed => feed.Diagnostics), diagnostic => diagnostic.Id == "CSM0006");
    }

    [Fact]
    public void A_text_can_hold_several_feeds()
    {
        var feeds = Feed.ParseAll(Two);
        Assert.Equal(["a", "b"], feeds.Select(feed => feed.Profile?.Handle));
        Assert.Equal([1, 2], feeds.Select(feed => feed.Posts.Length));
        Assert.Empty(feeds[0].Diagnostics);
        Assert.Equal(["CSM0020"], feeds[1].Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Parse_gives_the_first_feed_and_says_that_there_are_more()
    {
        Feed feed = Feed.Parse(Two);
        Assert.Equal("a", feed.Profile?.Handle);
        Assert.Equal("(10,1): warning CSM1001: expected one feed, found 2; only the first is read", Assert.Single(feed.Diagnostics).ToString());
    }

    [Fact]
    public void A_feed_can_be_made_of_a_tree()
    {
        SyntaxTree tree = SyntaxTree.ParseText(Two);
        Assert.Equal(Feed.ParseAll(Two), tree.Root.Feeds.Select(Feed.FromSyntax), FeedComparer.Content);
    }

    [Fact]
    public void A_feed_of_a_tree_does_not_say_that_there_are_more()
        => Assert.Empty(Feed.FromSyntax(SyntaxTree.ParseText(Two).Root.Feeds[0]).Diagnostics);

    [Fact]
    public async Task A_file_is_read_the_same_with_and_without_waiting()
    {
        Feed feed = await Feed.LoadAsync(Seed.Path);
        Assert.Equal(Feed.Load(Seed.Path), feed, FeedComparer.Content);
        Assert.Equal(Seed.Path, feed.Source.Path);
    }

    [Fact]
    public async Task Files_and_streams_give_one_feed_or_all()
    {
        string path = Path.GetTempFileName();
        byte[] bytes = Encoding.UTF8.GetBytes(Two);
        try
        {
            File.WriteAllBytes(path, bytes);
            Feed[] first = [Feed.Load(path), await Feed.LoadAsync(path), Feed.Load(new MemoryStream(bytes)), await Feed.LoadAsync(new MemoryStream(bytes))];
            Assert.All(first, feed => Assert.Equal(("a", "CSM1001"), (feed.Profile?.Handle, Assert.Single(feed.Diagnostics).Id)));
            IEnumerable<Feed>[] all =
            [
                Feed.LoadAll(path), await Feed.LoadAllAsync(path), Feed.LoadAll(new MemoryStream(bytes)), await Feed.LoadAllAsync(new MemoryStream(bytes)),
            ];
            Assert.All(all, feeds => Assert.Equal(Feed.ParseAll(Two), feeds, FeedComparer.Content));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_missing_file_throws_what_the_platform_throws() => Assert.Throws<FileNotFoundException>(() => Feed.Load("no such file.txt"));

    [Fact]
    public void A_cancelled_parse_throws()
        => Assert.Throws<OperationCanceledException>(() => Feed.Parse(Seed.Text, cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void Many_threads_at_once_get_the_same()
    {
        string expected = FeedJson.Serialize(Feed.Parse(Seed.Text));
        Parallel.For(0, 500, _ => Assert.Equal(expected, FeedJson.Serialize(Feed.Parse(Seed.Text))));
    }

    [Fact]
    public void One_feed_can_be_read_by_many_threads()
    {
        string expected = ModelWriter.Write(Feed.Parse(Seed.Text));
        Feed feed = Feed.Parse(Seed.Text);
        Parallel.For(0, 500, _ => Assert.Equal(expected, ModelWriter.Write(feed)));
    }

    [Fact]
    public void Feeds_are_the_same_by_content_and_not_by_place()
    {
        Assert.Equal(Feed.Parse(Seed.Text), Feed.Parse("\n\n" + Seed.Text + "\n"), FeedComparer.Content);
        Assert.NotEqual(Feed.Parse(Seed.Text), Feed.Parse(Seed.Text.Replace("Paris, France", "Lyon", StringComparison.Ordinal)), FeedComparer.Content);
        Assert.NotEqual(Feed.Parse(Seed.Text), Feed.Parse(Seed.Text + "0"), FeedComparer.Content);
    }
}
