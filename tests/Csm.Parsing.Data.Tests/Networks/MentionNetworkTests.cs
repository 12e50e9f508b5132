using Csm.Parsing.Tests;
using NodaTime;

namespace Csm.Parsing.Data.Tests.Networks;

public sealed class MentionNetworkTests
{
    private static readonly FeedNetwork OfSeed = FeedNetwork.FromMentions([Seed.Parse()]);

    [Fact]
    public void The_accounts_that_the_seed_mentions_are_as_counted_by_hand()
        => Assert.Equal(
            ["CA_Angers 1", "CaOrleans 1", "Courdecassation 1", "CSMagistrature 8", "ENM_France 1", "f_alabrune 1", "RechtspraakNL 1"],
            OfSeed.Edges.Select(edge => $"{edge.Target.Label} {edge.Weight}"));

    [Fact]
    public void An_account_that_mentions_itself_has_an_edge_to_itself()
        => Assert.Contains(OfSeed.Edges, edge => edge.Source == edge.Target);

    [Fact]
    public void An_edge_leads_from_the_account_of_the_feed()
        => Assert.All(OfSeed.Edges, edge => Assert.Equal("csmagistrature", edge.Source.Id));

    [Fact]
    public void The_account_of_a_feed_has_what_the_feed_says_of_it()
    {
        NetworkNode account = Assert.Single(OfSeed.Nodes, node => node.HasFeed);

        Assert.Equal(
            ("csmagistrature", 20, 21_000, 20_500, 21_999),
            (account.Id, account.Posts, account.Followers?.Value, account.Followers?.Minimum, account.Followers?.Maximum));
    }

    [Fact]
    public void Nothing_is_known_of_an_account_without_a_feed()
        => Assert.All(OfSeed.Nodes.Where(node => !node.HasFeed), node => Assert.Equal((null, null), (node.Posts, node.Followers)));

    [Fact]
    public void Two_feeds_that_mention_each_other_have_an_edge_each()
    {
        var network = FeedNetwork.FromMentions([FeedOf("ann", "hello @bob"), FeedOf("bob", "hello @ann and @ann")]);

        Assert.Equal(["ann – bob: 1", "bob – ann: 2"], network.Edges.Select(edge => edge.ToString()));
    }

    [Fact]
    public void Two_feeds_of_an_account_are_one_node()
    {
        var network = FeedNetwork.FromMentions([FeedOf("Ann", "@bob"), FeedOf("ANN", "@Bob")]);

        Assert.Equal(["ann – bob: 2".ToUpperInvariant()], network.Edges.Select(edge => edge.ToString().ToUpperInvariant()));
        Assert.Equal(2, network.Nodes[0].Posts);
    }

    [Fact]
    public void The_last_feed_with_a_count_of_followers_determines_it()
    {
        var network = FeedNetwork.FromMentions([FeedOf("ann", "", "21K"), FeedOf("ann", "", "22K"), Feed.Parse("Name\n@ann\nJoined May 2020\n")]);

        Assert.Equal("22K", network.Nodes[0].Followers?.Text);
    }

    [Fact]
    public void If_their_times_are_known_the_newest_feed_determines_the_followers()
    {
        var network = FeedNetwork.FromMentions([CollectedIn(5, "22K"), CollectedIn(4, "21K")]);

        Assert.Equal("22K", network.Nodes[0].Followers?.Text);

        static Feed CollectedIn(int month, string followers)
            => Feed.Parse($"Name\n@ann\nFollowers\n{followers}\nJoined May 2020\n", new FeedParseOptions { CollectedAt = new YearMonth(2025, month) });
    }

    [Theory]
    [InlineData(PostCounting.Once, 1, 1)]
    [InlineData(PostCounting.EveryDump, 2, 0)]
    public void A_post_that_two_feeds_of_an_account_have_counts_as_asked(PostCounting counting, int weight, int repeated)
    {
        var network = FeedNetwork.FromMentions([FeedOf("ann", "hello @bob"), FeedOf("ann", "hello @bob")], counting);

        Assert.Equal((weight, weight, repeated), (network.Edges[0].Weight, network.Nodes[0].Posts, network.RepeatedPosts));
    }

    [Fact]
    public void A_post_without_an_account_counts_once_by_its_key()
        => Assert.Equal(1, FeedNetwork.FromHashtags([Feed.Parse("#a #b\n1\n2\n3\n"), Feed.Parse("#a #b\n4\n5\n6\n")]).Edges[0].Weight);

    [Fact]
    public void There_are_two_ways_to_count()
        => Assert.Equal("counting", Assert.Throws<ArgumentOutOfRangeException>(() => FeedNetworkBuilder.ForMentions((PostCounting)2)).ParamName);

    [Fact]
    public void The_most_frequent_spelling_is_the_label()
        => Assert.Equal("Bob", FeedNetwork.FromMentions([FeedOf("ann", "@bob @Bob @Bob")]).Nodes[1].Label);

    [Fact]
    public void The_first_of_equally_frequent_spellings_is_the_label()
        => Assert.Equal("BOB", FeedNetwork.FromMentions([FeedOf("ann", "@BOB @bob")]).Nodes[1].Label);

    [Fact]
    public void A_feed_without_a_handle_has_no_account() => Assert.Empty(FeedNetwork.FromMentions([Feed.Parse("hello @bob\n1\n2\n3\n")]).Nodes);

    [Fact]
    public void Without_feeds_there_is_nothing() => Assert.Equal("0 nodes, 0 edges", FeedNetwork.FromMentions([]).ToString());

    private static Feed FeedOf(string handle, string post, string followers = "1")
        => Feed.Parse($"Name\n@{handle}\nFollowers\n{followers}\nJoined May 2020\n{post}\n1\n2\n3\n");
}
