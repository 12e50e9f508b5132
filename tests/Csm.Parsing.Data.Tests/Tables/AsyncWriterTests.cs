using Csm.Parsing.Tests;

namespace Csm.Parsing.Data.Tests.Tables;

/// <summary>Tables can be written to a stream that only writes asynchronously.</summary>
public sealed class AsyncWriterTests
{
    private static readonly Feed ManyPosts = Feed.Parse(string.Concat(Enumerable.Range(0, 2_000).Select(number => $"post {number} #a\n1\n2\n{number}\n")));

    public static TheoryData<TableFormat> Formats => [.. Enum.GetValues<TableFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task The_same_bytes_are_written(TableFormat format)
    {
        using var stream = new AsyncOnlyStream();
        await using (var writer = TableWriter.Create(stream, FeedTable.Posts, format, new TableWriterOptions { WriteByteOrderMark = true }))
        {
            await writer.WriteAsync(ManyPosts);
            await writer.WriteAsync(FeedTable.Posts.GetRows(Seed.Parse()));
        }

        Assert.Equal(TableFile.Write(FeedTable.Posts, format, [ManyPosts, Seed.Parse()], new TableWriterOptions { WriteByteOrderMark = true }), stream.ToArray());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_table_without_rows_is_complete(TableFormat format)
    {
        using var stream = new AsyncOnlyStream();
        await TableWriter.Create(stream, FeedTable.Posts, format).DisposeAsync();

        Assert.Equal(TableFile.Write(FeedTable.Posts, format, []), stream.ToArray());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_second_disposal_writes_nothing(TableFormat format)
    {
        using var stream = new AsyncOnlyStream();
        var writer = TableWriter.Create(stream, FeedTable.Posts, format);
        await writer.DisposeAsync();
        byte[] written = stream.ToArray();

        await writer.DisposeAsync();
        writer.Dispose();

        Assert.Equal(written, stream.ToArray());
        await Assert.ThrowsAsync<ObjectDisposedException>(() => writer.WriteAsync(ManyPosts));
    }

    [Theory]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.Ndjson)]
    public async Task Rows_go_on_before_the_end(TableFormat format)
    {
        using var stream = new AsyncOnlyStream();
        await using var writer = TableWriter.Create(stream, FeedTable.Posts, format);
        await writer.WriteAsync(ManyPosts);

        Assert.NotEmpty(stream.ToArray());
    }

    [Fact]
    public async Task Writing_can_be_cancelled()
    {
        using var stream = new AsyncOnlyStream();
        await using var writer = TableWriter.Create(stream, FeedTable.Posts, TableFormat.Csv);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => writer.WriteAsync(ManyPosts, new CancellationToken(true)));
    }

    [Fact]
    public async Task A_row_of_another_table_is_refused()
    {
        await using var writer = TableWriter.Create(new AsyncOnlyStream(), FeedTable.Posts, TableFormat.Csv);

        await Assert.ThrowsAsync<ArgumentException>(() => writer.WriteAsync(FeedTable.Feeds.GetRows(ManyPosts)));
        await Assert.ThrowsAsync<ArgumentNullException>(() => writer.WriteAsync((IEnumerable<TableRow>)null!));
    }

    [Theory]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.Ndjson)]
    public Task Nothing_is_written_after_a_failure(TableFormat format) => FailingStream.AssertNothingIsWrittenAfterFailureAsync(
        stream =>
        {
            using var writer = TableWriter.Create(stream, FeedTable.Posts, format);
            writer.Write(ManyPosts);
            writer.Write(ManyPosts);
        },
        async (stream, cancellationToken) =>
        {
            await using var writer = TableWriter.Create(stream, FeedTable.Posts, format);
            await writer.WriteAsync(ManyPosts, cancellationToken);
            await writer.WriteAsync(ManyPosts, cancellationToken);
        });
}
