namespace Csm.Parsing.Data.Tests.Networks;

/// <summary>The networks that only pages of X show.</summary>
public sealed class PageNetworkTests
{
    private const string Page = """
        Ann
        @ann
        ·
        2h
        Replying to 
        @bob
        and
        @Cy
        An answer.
        Ann reposted
        Bob
        @bob
        ·
        3h
        A post.
        Dora reposted
        Bob
        @bob
        ·
        4h
        Another post.
        Quote
        Cy
        @cy
        ·
        May 27
        A quoted post.
        You reposted
        Cy
        @cy
        ·
        5h
        The last post.

        """;

    private const string Profile = "Eve\n@eve\nJoined May 2020\n1 Following\n2 Followers\nPosts\nReplies\nEve’s posts\n";

    [Fact]
    public void Who_replies_to_whom() => Assert.Equal(["ann-bob 1", "ann-cy 1"], EdgesOf(FeedNetwork.FromReplies([Feed.Parse(Page)])));

    [Fact]
    public void Who_quotes_whom() => Assert.Equal(["bob-cy 1"], EdgesOf(FeedNetwork.FromQuotes([Feed.Parse(Page)])));

    [Fact]
    public void Who_reposts_whom_by_the_handle_that_a_name_has_on_the_page()
        => Assert.Equal(["ann-bob 1", "name:Dora-bob 1"], EdgesOf(FeedNetwork.FromReposts([Feed.Parse(Page)])));

    [Fact]
    public void You_are_the_account_of_the_profile()
        => Assert.Contains("eve-cy 1", EdgesOf(FeedNetwork.FromReposts([Feed.Parse(Profile + Page)])));

    [Fact]
    public void A_name_that_two_accounts_have_is_nobodys_handle()
        => Assert.Contains("name:Ann-bob 1", EdgesOf(FeedNetwork.FromReposts([Feed.Parse(Page + "Ann\n@ann2\n·\n6h\nMore.\n")])));

    [Fact]
    public void The_names_of_one_page_say_nothing_about_another()
        => Assert.Equal(
            ["name:Bob-ann 1"],
            EdgesOf(FeedNetwork.FromReposts([Feed.Parse("Bob\n@bob\n·\n2h\na\n"), Feed.Parse("Bob reposted\nAnn\n@ann\n·\n2h\nb\nCy\n@cy\n·\n2h\nc\n")])));

    [Fact]
    public void A_dump_of_the_viewer_has_none_of_them()
    {
        Feed[] feeds = [Feed.Parse("Ann\n@ann\nFollowers\n1\nJoined May 2020\n@bob Hello\n1\n2\n3\n")];
        Assert.Empty(EdgesOf(FeedNetwork.FromReplies(feeds)).Concat(EdgesOf(FeedNetwork.FromQuotes(feeds))).Concat(EdgesOf(FeedNetwork.FromReposts(feeds))));
    }

    private static IEnumerable<string> EdgesOf(FeedNetwork network) => network.Edges.Select(edge => $"{edge.Source.Id}-{edge.Target.Id} {edge.Weight}");
}
