using System.Text.RegularExpressions;

namespace Csm.Parsing.Benchmarks.Tests;

/// <summary>The generated posts have the statistics of 7,207 real ones in English and French, of 2009 to 2018.</summary>
public sealed class GeneratedPostsTests
{
    private static readonly Feed Generated = Feed.Parse(GeneratedPosts.Create(Seed.Text, 1_000_000));

    /// <summary>The pattern of a feature, the share of posts that have it, and how many a post has.</summary>
    public static TheoryData<string, double, double> Features { get; } = new()
    {
        { @"https?://\S+", 0.59, 0.71 },
        { @"https://t\.co/\w+$", 0.48, 0.48 },
        { @"(?<!\w)@\w+", 0.23, 0.35 },
        { @"^RT @", 0.11, 0.11 },
        { @"(?<!\w)#\w+", 0.46, 0.59 },
        { @"\.", 0.94, 1.85 },
        { "/", 0.60, 2.14 },
        { @"\d+", 0.61, 1.29 },
        { "\"", 0.18, 0.36 },
        { @"\P{IsBasicLatin}", 0.36, 1.38 },
        { @"\(", 0.025, 0.03 },
        { @"\S+", 1, 17.4 },
    };

    [Theory]
    [MemberData(nameof(Features))]
    public void A_feature_is_as_frequent_as_in_real_posts(string pattern, double share, double average)
    {
        int[] counts = [.. Generated.Posts.Select(post => Regex.Count(post.Text, pattern))];

        Assert.Equal(share, counts.Count(count => count > 0) / (double)counts.Length, share * 0.1);
        Assert.Equal(average, counts.Average(), average * 0.1);
    }

    [Theory]
    [InlineData(0.10, 82)]
    [InlineData(0.50, 130)]
    [InlineData(0.90, 142)]
    public void A_share_of_the_posts_is_shorter(double share, int length)
        => Assert.Equal(share, Generated.Posts.Count(post => post.Text.Length < length) / (double)Generated.Posts.Length, 0.05);

    [Fact]
    public void The_posts_are_as_long_as_real_ones() => Assert.Equal(120, Generated.Posts.Average(post => post.Text.Length), 6.0);

    [Fact]
    public void A_mixed_dump_has_as_many_long_posts_with_emoji()
    {
        var mixed = Feed.Parse(GeneratedPosts.CreateMixed(Seed.Text, 1_000_000));

        Assert.Equal(0.5, mixed.Posts.Count(post => post.Text.Length > 150) / (double)mixed.Posts.Length, 0.15);
        Assert.Contains(mixed.Posts, post => post.Markers.Length > 0);
    }
}
