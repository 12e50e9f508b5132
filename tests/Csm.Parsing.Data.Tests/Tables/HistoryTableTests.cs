using System.Text;
using Csm.Parsing.Text;
using NodaTime;

namespace Csm.Parsing.Data.Tests.Tables;

/// <summary>The tables of histories beside those of the dumps, read by DuckDB.</summary>
public sealed class HistoryTableTests : IDisposable
{
    private const string Dump = "Ann\n@ann\nFollowers\n21K\nJoined May 2020\nsecond #tag #tag\n1\n2\n3\nfirst @bob\n1\n2\n30K\n";

    // Two files with the same bytes: a month in which nothing happened.
    private static readonly Feed[] Feeds = [CollectedIn(4), CollectedIn(5)];

    private readonly DuckDb _duckDb = new();

    public HistoryTableTests()
    {
        foreach (FeedTable table in TableSchema.Csm.Tables)
        {
            _duckDb.Add(table.Name, TableFile.Write(table, TableFormat.Parquet, Feeds));
        }

        var history = FeedHistory.FromFeeds(Feeds);
        foreach (HistoryTable table in TableSchema.History.Tables)
        {
            using var stream = new MemoryStream();
            using (var writer = TableWriter.Create(stream, table, TableFormat.Parquet))
            {
                writer.Write(history);
            }

            _duckDb.Add(table.Name, stream.ToArray());
        }
    }

    public void Dispose() => _duckDb.Dispose();

    [Theory]
    [InlineData("posts JOIN feeds USING (source_id, feed_index)", 4)]
    [InlineData("entities JOIN posts USING (source_id, feed_index, post_index)", 6)]
    [InlineData("observations JOIN posts USING (source_id, feed_index, post_index)", 4)]
    [InlineData("observations AS o JOIN posts AS p USING (post_key, source_id)", 4)]
    [InlineData("post_history JOIN observations USING (handle, post_key)", 4)]
    [InlineData("account_history JOIN feeds USING (source_id, feed_index)", 2)]
    public void Joins_multiply_no_row(string joined, long rows)
        => Assert.Equal(rows, _duckDb.Query($"SELECT count(*) AS rows FROM {joined}")[0]["rows"]);

    [Fact]
    public void A_post_is_in_as_many_dumps_as_it_has_observations()
        => Assert.Equal(
            [2L, 2L],
            _duckDb.Query("SELECT snapshots FROM post_history AS p WHERE snapshots = (SELECT count(*) FROM observations AS o WHERE o.post_key = p.post_key)").Select(row => row["snapshots"]));

    [Fact]
    public void Growth_is_an_interval()
    {
        Row row = Assert.Single(_duckDb.Query("SELECT likes_first_value, likes_last_max, likes_growth_min, likes_growth_max, views_growth_max FROM post_history WHERE text = 'first @bob'"));

        Assert.Equal((30_000L, 30_999L, -1_499L, 1_499L, null), (row["likes_first_value"], row["likes_last_max"], row["likes_growth_min"], row["likes_growth_max"], row["views_growth_max"]));
    }

    [Fact]
    public void A_writer_of_feeds_refuses_a_history()
    {
        using var writer = TableWriter.Create(Stream.Null, FeedTable.Posts, TableFormat.Csv);

        Assert.Throws<InvalidOperationException>(() => writer.Write(FeedHistory.FromFeeds(Feeds)));
    }

    [Fact]
    public void A_writer_of_histories_refuses_a_feed()
    {
        using var writer = TableWriter.Create(Stream.Null, HistoryTable.Observations, TableFormat.Csv);

        Assert.Throws<InvalidOperationException>(() => writer.Write(Feeds[0]));
    }

    [Fact]
    public void Columns_can_be_chosen()
        => Assert.Equal(["handle: ann, post_count: 2", "handle: ann, post_count: 2"], HistoryTable.AccountHistory.WithColumns("handle", "post_count").GetRows(FeedHistory.FromFeeds(Feeds)).Select(row => row.ToString()));

    private static Feed CollectedIn(int month)
        => Feed.Parse(SourceText.From(Encoding.UTF8.GetBytes(Dump), $"2025-0{month}/ann.txt"), new FeedParseOptions { CollectedAt = new YearMonth(2025, month) });
}
