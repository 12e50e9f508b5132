namespace Csm.Parsing.Tests.Readme;

/// <summary>The README's example, letter by letter; <see cref="ReadmeTests"/> compares the two and runs it.</summary>
internal static class ReadmeExample
{
    public static void Run(TextWriter Console)
    {
        Feed feed = Feed.Load("dump.txt");
        Post? top = feed.Posts.MaxBy(post => post.Engagement.Likes?.Value);
        var tags = feed.Posts.SelectMany(post => post.Hashtags).GroupBy(tag => tag).OrderByDescending(tag => tag.Count());
        Console.WriteLine($"{feed.Profile}: {feed.Profile?.Followers} followers, {feed.Posts.Length} posts, {feed.Threads.Length} threads");
        Console.WriteLine($"{top?.Engagement} at most; {string.Join(", ", tags.Take(3).Select(tag => $"{tag.Key} {tag.Count()}"))}");
    }
}
