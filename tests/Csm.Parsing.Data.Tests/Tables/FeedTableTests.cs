namespace Csm.Parsing.Data.Tests.Tables;

public sealed class FeedTableTests
{
    private static readonly Feed TwoPosts = Feed.Parse("#a one\n1\n2\n21K\ntwo\n1\n2\n3\n");

    [Fact]
    public void A_row_has_its_values_by_name_and_in_the_order_of_the_columns()
    {
        TableRow row = FeedTable.Posts.ReadRows(TwoPosts).First();

        Assert.Equal((0L, 21_000L, true), (row["post_index"], row["likes_value"], row["is_valid"]));
        Assert.Equal(["a"], Assert.IsAssignableFrom<IReadOnlyList<string>>(row["hashtags"]));
        Assert.Equal(FeedTable.Posts.Columns.Select(column => row[column.Name]), row.Values);
    }

    [Fact]
    public void Columns_can_be_chosen()
    {
        FeedTable table = FeedTable.Posts.Select("likes_text", "post_index");

        Assert.Equal(["likes_text", "post_index"], table.Columns.Select(column => column.Name));
        Assert.Equal("likes_text: 21K, post_index: 0", table.ReadRows(TwoPosts).First().ToString());
    }

    [Fact]
    public void A_column_that_is_not_there_is_told()
    {
        Assert.Contains("posts has no column 'likes'", Assert.Throws<ArgumentException>(() => FeedTable.Posts.Select("likes")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FeedTable.Posts.ReadRows(TwoPosts).First()["likes"]);
    }

    [Fact]
    public void A_column_cannot_be_chosen_twice()
        => Assert.Throws<ArgumentException>(() => FeedTable.Posts.Select("text", "text"));

    [Fact]
    public void Null_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => FeedTable.Posts.ReadRows(null!));
        Assert.Throws<ArgumentNullException>(() => FeedTable.Posts.Select(null!));
        Assert.Throws<ArgumentNullException>(() => Codebook.ToMarkdown(null!));
    }

    [Fact]
    public void Each_feed_of_a_text_has_its_index()
    {
        string text = string.Concat(Enumerable.Repeat("Name\n@handle\nFollowers\n1\nJoined May 2020\ntext\n1\n2\n3\n", 5));

        Assert.Equal([0L, 1L, 2L, 3L, 4L], Feed.ParseAll(text).SelectMany(FeedTable.Posts.ReadRows).Select(row => row["feed_index"]));
    }
}
