using System.Collections.Immutable;
using System.Globalization;
using Csm.Parsing.Tests;
using Csm.Parsing.Text;

namespace Csm.Parsing.Data.Tests.Tables;

/// <summary>What DuckDB sees of the Parquet files.</summary>
public sealed class ParquetFormatTests : IDisposable
{
    private readonly DuckDb _duckDb = new();

    public static TheoryData<string, string> Tables => new()
    {
        { "csm", "feeds" },
        { "csm", "posts" },
        { "csm", "entities" },
        { "csm", "dates" },
        { "csm", "threads" },
        { "csm", "diagnostics" },
        { "twitwi", "posts" },
    };

    public void Dispose() => _duckDb.Dispose();

    [Theory]
    [MemberData(nameof(Tables))]
    public void Each_column_has_its_type(string schema, string table)
    {
        FeedTable written = Add(schema, table, out _);

        Assert.Equal(
            written.Columns.Select(column => (column.Name, column.Type switch
            {
                ColumnType.Text => "VARCHAR",
                ColumnType.Number => "BIGINT",
                ColumnType.Boolean => "BOOLEAN",
                ColumnType.Date => "DATE",
                ColumnType.TextList => "VARCHAR[]",
                _ => "BIGINT[]",
            })),
            _duckDb.Query($"DESCRIBE {table}").Select(row => ((string)row["column_name"]!, (string)row["column_type"]!)));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_column_is_optional_where_it_is_nullable_or_a_list(string schema, string table)
    {
        FeedTable written = Add(schema, table, out string path);

        ImmutableArray<Row> fields = _duckDb.Query($"SELECT name, repetition_type FROM parquet_schema('{path}')");

        Assert.All(written.Columns, column => Assert.Equal(
            column.IsNullable || column.Type is ColumnType.TextList or ColumnType.NumberList ? "OPTIONAL" : "REQUIRED",
            fields.First(field => (string?)field["name"] == column.Name)["repetition_type"]));
    }

    [Fact]
    public void Null_and_an_empty_text_are_not_the_same()
    {
        Feed[] feeds = [Feed.Parse(SourceText.From("text", "")), Feed.Parse("text")];
        _duckDb.Add("feeds", TableFile.Write(FeedTable.Feeds, TableFormat.Parquet, feeds));

        Assert.Equal(["", null], _duckDb.Query("SELECT source_path FROM feeds").Select(row => row["source_path"]));
    }

    [Fact]
    public void A_table_without_rows_has_its_columns()
    {
        _duckDb.Add("posts", TableFile.Write(FeedTable.Posts, TableFormat.Parquet, []));

        Assert.Equal(FeedTable.Posts.Columns.Length, _duckDb.Query("DESCRIBE posts").Length);
        Assert.Empty(_duckDb.Query("SELECT * FROM posts"));
    }

    [Fact]
    public void More_rows_than_a_group_holds_go_into_several()
    {
        Feed feed = Feed.Parse(string.Concat(Enumerable.Range(0, 70_000).Select(number => $"post {number}\n1\n2\n{number}\n")));
        string path = _duckDb.Add("posts", TableFile.Write(FeedTable.Posts, TableFormat.Parquet, [feed]));

        Assert.Equal([32_768L, 32_768L, 4_464L], RowsOfGroups(path));
        Assert.Equal(
            feed.Posts.Select(post => ((object?)post.Text, (object?)post.Engagement.Likes?.Value)),
            _duckDb.Query("SELECT text, likes_value FROM posts ORDER BY post_index").Select(row => (row["text"], row["likes_value"])));
    }

    [Fact]
    public void Long_texts_end_a_group_early()
    {
        string text = new('x', 5_000_000);
        Feed feed = Feed.Parse($"{text}\n1\n2\n3\n{text}\n1\n2\n3\nshort\n1\n2\n3\n");
        string path = _duckDb.Add("posts", TableFile.Write(FeedTable.Posts.WithColumns("text", "body"), TableFormat.Parquet, [feed]));

        Assert.Equal([1L, 1L, 1L], RowsOfGroups(path));
        Assert.Equal([5_000_000L, 5_000_000L, 5L], _duckDb.Query("SELECT length(text) AS length FROM posts").Select(row => row["length"]));
    }

    [Fact]
    public void The_tables_of_the_seed_can_be_joined()
    {
        foreach (FeedTable table in TableSchema.Csm.Tables)
        {
            _duckDb.Add(table.Name, TableFile.Write(table, TableFormat.Parquet, [Seed.Parse()]));
        }

        ImmutableArray<Row> rows = _duckDb.Query(
            """
            SELECT normalized_value AS tag, count(*) AS times, CAST(sum(likes_value) AS BIGINT) AS likes, count(DISTINCT t.thread_index) AS threads
            FROM entities AS e
            JOIN posts AS p USING (source_id, feed_index, post_index)
            LEFT JOIN threads AS t USING (source_id, feed_index, thread_index)
            WHERE kind = 'hashtag' AND list_contains(p.hashtags, e.value)
            GROUP BY ALL ORDER BY times DESC, tag
            """);

        Feed feed = Seed.Parse();
        Assert.Equal(
            feed.Posts
                .SelectMany(post => post.Hashtags.Select(tag => (Tag: tag.Value.ToLowerInvariant(), Post: post)))
                .GroupBy(pair => pair.Tag)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => string.Create(
                    CultureInfo.InvariantCulture,
                    $"{group.Key} {group.Count()} {group.Sum(pair => pair.Post.Engagement.Likes!.Value.Value)} {group.Select(pair => pair.Post.Thread).OfType<PostThread>().Distinct().Count()}")),
            rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"{row["tag"]} {row["times"]} {row["likes"]} {row["threads"]}")));
    }

    private FeedTable Add(string schema, string table, out string path)
    {
        var written = (FeedTable)TableSchema.All.Single(item => item.Name == schema).Tables.Single(item => item.Name == table);
        path = _duckDb.Add(table, TableFile.Write(written, TableFormat.Parquet, [Seed.Parse()]));
        return written;
    }

    private IEnumerable<object?> RowsOfGroups(string path)
        => _duckDb.Query($"SELECT DISTINCT row_group_id, row_group_num_rows AS rows FROM parquet_metadata('{path}') ORDER BY row_group_id").Select(row => row["rows"]);
}
