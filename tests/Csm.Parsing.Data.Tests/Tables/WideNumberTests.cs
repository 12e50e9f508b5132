namespace Csm.Parsing.Data.Tests.Tables;

/// <summary>Counts of which not every reader of a text can hold the number.</summary>
public sealed class WideNumberTests
{
    private static readonly Feed[] Feeds = [Feed.Parse("text\n9007199254740992\n9007199254740993\n9223372036854775807\nmore\n1\n2\n99999999999999999999\n")];

    private static readonly FeedTable Table = FeedTable.Posts.WithColumns("replies_value", "reposts_value", "reposts_text", "likes_value", "likes_min", "likes_max");

    [Fact]
    public void Parquet_has_all_64_bits()
    {
        using var duckDb = new DuckDb();
        duckDb.Add("posts", TableFile.Write(Table, TableFormat.Parquet, Feeds));

        Assert.Equal(
            [
                [1L << 53, (1L << 53) + 1, "9007199254740993", long.MaxValue, long.MaxValue, long.MaxValue],
                [1L, 2L, "2", null, long.MaxValue, null],
            ],
            duckDb.Query("SELECT * FROM posts").Select(row => row.Select(cell => cell.Value)));
    }

    [Fact]
    public void Ndjson_has_null_above_2_to_the_53()
        => Assert.Equal(
            [1L << 53, null, "9007199254740993", null, null, null],
            TableFile.ReadNdjson(TableFile.Write(Table, TableFormat.Ndjson, Feeds))[0].Select(cell => cell.Value));

    [Fact]
    public void Csv_has_an_empty_field_above_2_to_the_53()
        => Assert.Equal(
            ["9007199254740992", "", "9007199254740993", "", "", ""],
            TableFile.ReadCsv(TableFile.Write(Table, TableFormat.Csv, Feeds))[0].Select(cell => cell.Value));
}
