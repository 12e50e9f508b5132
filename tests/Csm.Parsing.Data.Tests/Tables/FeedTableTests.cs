namespace Csm.Parsing.Data.Tests.Tables;

public sealed class FeedTableTests
{
    private static readonly Feed TwoPosts = Feed.Parse("#a one\n1\n2\n21K\ntwo\n1\n2\n3\n");

    [Fact]
    public void A_row_has_its_values_by_name_and_in_the_order_of_the_columns()
    {
        TableRow row = FeedTable.Posts.GetRows(TwoPosts).First();

        Assert.Equal((0L, 21_000L, true), (row["post_index"], row["likes_value"], row["is_valid"]));
        Assert.Equal(["a"], Assert.IsAssignableFrom<IReadOnlyList<string>>(row["hashtags"]));
        Assert.Equal(FeedTable.Posts.Columns.Select(column => row[column.Name]), row.Values);
    }

    [Fact]
    public void Columns_can_be_chosen()
    {
        FeedTable table = FeedTable.Posts.WithColumns("likes_text", "post_index");

        Assert.Equal(["likes_text", "post_index"], table.Columns.Select(column => column.Name));
        Assert.Equal("likes_text: 21K, post_index: 0", table.GetRows(TwoPosts).First().ToString());
    }

    [Fact]
    public void A_column_that_is_not_there_is_told()
    {
        Assert.Contains("posts has no column 'likes'", Assert.Throws<ArgumentException>(() => FeedTable.Posts.WithColumns("likes")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FeedTable.Posts.GetRows(TwoPosts).First()["likes"]);
    }

    [Theory]
    [InlineData("#Justice #JUSTICE", "justice")]
    [InlineData("#ΤΕΛΟΣ #τελος", "τελοσ")]
    [InlineData("@Name @NAME", "name")]
    public void Equal_entities_have_the_same_normalized_value(string post, string expected) => Assert.Equal([expected, expected], NormalizedValues(post));

    [Fact]
    public void A_letter_with_its_accent_apart_has_the_same_normalized_value() => Assert.Equal(["été", "été"], NormalizedValues("#\u00E9t\u00E9 #e\u0301te\u0301"));

    [Fact]
    public void A_column_cannot_be_chosen_twice()
        => Assert.Throws<ArgumentException>(() => FeedTable.Posts.WithColumns("text", "text"));

    [Fact]
    public void Null_is_refused_at_once()
    {
        Assert.Throws<ArgumentNullException>(() => FeedTable.Posts.GetRows(null!));
        Assert.Throws<ArgumentNullException>(() => FeedTable.Posts.WithColumns(null!));
        Assert.Throws<ArgumentNullException>(() => Codebook.ToMarkdown(null!));
    }

    [Fact]
    public void Each_feed_of_a_text_has_its_index()
    {
        string text = string.Concat(Enumerable.Repeat("Name\n@handle\nFollowers\n1\nJoined May 2020\ntext\n1\n2\n3\n", 5));

        Assert.Equal([0L, 1L, 2L, 3L, 4L], Feed.ParseAll(text).SelectMany(FeedTable.Posts.GetRows).Select(row => row["feed_index"]));
    }

    private static IEnumerable<object?> NormalizedValues(string post)
        => FeedTable.Entities.GetRows(Feed.Parse($"{post}\n1\n2\n3\n")).Select(row => row["normalized_value"]);
}
