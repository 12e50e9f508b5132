using System.Globalization;
using System.Text;
using Csm.Parsing.Tests;

namespace Csm.Parsing.Data.Tests.Networks;

public sealed class HashtagNetworkTests
{
    private static readonly FeedNetwork OfSeed = FeedNetwork.FromHashtags([Seed.Parse()]);

    [Fact]
    public void The_posts_of_each_hashtag_of_the_seed_are_as_counted_by_hand()
        => Assert.Equal(
            ["CSM 2", "démocratie 1", "Justice 2", "magistrats 5", "Nuitdudroit 1"],
            OfSeed.Nodes.Select(node => $"{node.Label} {node.Posts}"));

    [Fact]
    public void Two_hashtags_of_a_post_have_an_edge()
        => Assert.Equal(["CSM – magistrats: 1", "CSM – Nuitdudroit: 1"], OfSeed.Edges.Select(edge => edge.ToString()));

    [Fact]
    public void An_edge_has_no_direction() => Assert.Equal(["a – b: 2"], EdgesOf("#a #b", "#b #a"));

    [Fact]
    public void A_hashtag_that_a_post_repeats_counts_once() => Assert.Equal(["a – b: 1"], EdgesOf("#a #b #A #b"));

    [Fact]
    public void Three_hashtags_have_three_edges() => Assert.Equal(["a – b: 1", "a – c: 1", "b – c: 1"], EdgesOf("#a #b #c"));

    [Theory]
    [InlineData("#Été", "#éTÉ")]
    [InlineData("#ΤΕΛΟΣ", "#τελος")]
    [InlineData("#ΤΕΛΟΣ", "#τελοσ")]
    [InlineData("#x", "#X")]
    public void Case_does_not_matter(string first, string second) => Assert.Single(NetworkOf(first, second).Nodes);

    [Fact]
    public void A_letter_with_its_accent_apart_is_the_same() => Assert.Single(NetworkOf("#\u00E9t\u00E9", "#e\u0301te\u0301").Nodes);

    [Fact]
    public void A_very_long_hashtag_is_a_node_too()
        => Assert.Single(NetworkOf("#a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 10_000))).Nodes);

    [Fact]
    public void Every_character_of_hashtags_can_be_in_the_file()
    {
        IEnumerable<string> characters = Enumerable.Range(0, 0x110000).Where(Rune.IsValid).Select(value => new Rune(value))
            .Where(rune => Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse)).Select(rune => rune.ToString());
        FeedNetwork network = NetworkOf([.. characters.Select(character => $"#a{character}a")]);

        network.WriteGexf(Stream.Null);

        Assert.True(network.Nodes.Length > 100_000);
    }

    [Theory]
    [InlineData(FeedNetwork.HashtagLimit, 9_730, 0)]
    [InlineData(FeedNetwork.HashtagLimit + 1, 0, 1)]
    [InlineData(20_000, 0, 1)]
    public void A_post_with_too_many_hashtags_has_nodes_and_no_edges(int hashtags, int edges, int postsOverLimit)
    {
        FeedNetwork network = NetworkOf(PostOf(0, hashtags));

        Assert.Equal((hashtags, edges, postsOverLimit), (network.Nodes.Length, network.Edges.Length, network.PostsOverHashtagLimit));
        Assert.All(network.Nodes, node => Assert.Equal(1, node.Posts));
    }

    [Fact]
    public void A_network_has_a_million_edges_and_those_keep_their_weights()
    {
        const int Posts = 103;
        string[] posts = [.. Enumerable.Range(0, Posts).Select(post => PostOf(post * FeedNetwork.HashtagLimit, FeedNetwork.HashtagLimit)), "#t0 #t1", "#t0 #new"];

        FeedNetwork network = NetworkOf(posts);

        Assert.Equal((FeedNetwork.EdgeLimit, 2), (network.Edges.Length, network.PostsOverEdgeLimit));
        Assert.Equal((Posts * FeedNetwork.HashtagLimit) + 1, network.Nodes.Length);
        Assert.Equal(2, network.Edges.Single(edge => edge is { Source.Id: "t0", Target.Id: "t1" }).Weight);
    }

    [Theory]
    [InlineData(1_000)]
    [InlineData(FeedNetwork.HashtagLimit)]
    [InlineData(10)]
    public void A_network_takes_a_few_kilobytes_for_each_character(int hashtagsOfPost)
    {
        var feed = Feed.Parse(string.Concat(Enumerable.Range(0, 2_000 / hashtagsOfPost).Select(post => $"{PostOf(post * hashtagsOfPost, hashtagsOfPost)}\n1\n2\n3\n")));
        FeedNetwork.FromHashtags([feed]);

        long before = GC.GetAllocatedBytesForCurrentThread();
        FeedNetwork.FromHashtags([feed]);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated / feed.Source.Length, 0, 4_000);
    }

    private static string PostOf(int first, int hashtags) => string.Join(' ', Enumerable.Range(first, hashtags).Select(number => $"#t{number}"));

    private static IEnumerable<string> EdgesOf(params string[] posts) => NetworkOf(posts).Edges.Select(edge => edge.ToString());

    private static FeedNetwork NetworkOf(params string[] posts) => FeedNetwork.FromHashtags([Feed.Parse(string.Concat(posts.Select(post => $"{post}\n1\n2\n3\n")))]);
}
