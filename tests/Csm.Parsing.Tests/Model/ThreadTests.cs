namespace Csm.Parsing.Tests.Model;

public sealed class ThreadTests
{
    [Theory]
    [InlineData("[3/3] [2/3] [1/3]", "2,1,0")]
    [InlineData("[1/3] [2/3] [3/3]", "0,1,2")]
    [InlineData("[2/2] [1/2] [2/2] [1/2]", "1,0;3,2")]
    [InlineData("[2/2] [1/2] [3/3] [2/3] [1/3]", "1,0;4,3,2")]
    [InlineData("[2/2] - [1/2]", "0;2")]
    [InlineData("[4/4] [2/4] [1/4]", "2,1,0")]
    [InlineData("[3/3] [2/4]", "1,0")]
    [InlineData("[3/3] [2/2] [1/1]", "2,1,0")]
    [InlineData("[6/6] [5/5] [4/5]", "2,1,0")]
    [InlineData("[5/6] [2/4]", "0;1")]
    [InlineData("[2/3] [2/4]", "0;1")]
    [InlineData("[2/3] [2/3]", "1,0")]
    [InlineData("[2/4] [3/4] [3/4] [2/4]", "0,1,2;3")]
    [InlineData("[3/3] [2/n] [1/n]", "2,1,0")]
    [InlineData("[5/5] [4/5] [3/4] [1/4]", "3,2,1,0")]
    [InlineData("[2/5] [3/4]", "0,1")]
    [InlineData("[2/2] [3/4]", "0,1")]
    [InlineData("[4/4] [3/4] [3/4] [1/4]", "3,2,1,0")]
    [InlineData("[2/2] [1/2] [1/2]", "1,0;2")]
    [InlineData("[1/2] [2/2] [2/2]", "0,1;2")]
    [InlineData("[3/n] [2/?] [1/]", "2,1,0")]
    [InlineData("[1/1]", "0")]
    [InlineData("[1/2] [1/2]", "0;1")]
    [InlineData("- -", "")]
    public void Neighbours_with_falling_or_rising_places_are_a_thread(string indices, string threads)
        => Assert.Equal(threads, string.Join(';', Parse(indices).Threads.Select(thread => string.Join(',', thread.Posts.Select(post => post.Index)))));

    [Theory]
    [InlineData("[3/3] [2/3] [1/3]", "", true)]
    [InlineData("[4/4] [2/4]", "1,3", false)]
    [InlineData("[10/9]", "1,2,3,4,5,6,7,8,9", false)]
    [InlineData("[12/9]", "1,2,3,4,5,6,7,8,9,10,11", false)]
    [InlineData("[3/n] [1/n]", "2", false)]
    [InlineData("[3/n] [2/4]", "1,4", false)]
    [InlineData("[2/3] [1/3]", "3", false)]
    public void Missing_places_are_named(string indices, string missing, bool isComplete)
    {
        PostThread thread = Assert.Single(Parse(indices).Threads);
        Assert.Equal((missing, isComplete), (string.Join(',', thread.MissingPositions), thread.IsComplete));
        Assert.Equal(thread.MissingPositions, thread.MissingRanges.SelectMany(range => Enumerable.Range(range.First, range.Count)));
    }

    [Theory]
    [InlineData("[12/12] [10/12]", "1-9 11")]
    [InlineData("[3/n] [1/n]", "2")]
    [InlineData("[1/4]", "2-4")]
    [InlineData("[2/2] [1/2]", "")]
    public void Neighbouring_missing_places_are_a_range(string indices, string ranges)
        => Assert.Equal(ranges, string.Join(' ', Assert.Single(Parse(indices).Threads).MissingRanges));

    [Fact]
    public void A_post_knows_its_thread()
    {
        Feed feed = Parse("[2/2] [1/2] -");
        Assert.Same(feed.Threads[0], feed.Posts[1].Thread);
        Assert.Null(feed.Posts[2].Thread);
    }

    private static Feed Parse(string indices)
        => Feed.Parse("Name\n@handle\nFollowers\n1\nJoined May 2020\n" + string.Concat(indices.Split(' ').Select(index => $"{index} text\n0\n0\n0\n")));
}
