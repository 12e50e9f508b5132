namespace Csm.Parsing.Data.Tests.Tables;

public sealed class TableWriterTests
{
    private static readonly Feed TwoPosts = Feed.Parse("one\n1\n2\n3\ntwo\n1\n2\n3\n");

    public static TheoryData<TableFormat> Formats => [.. Enum.GetValues<TableFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Rows_can_be_left_out(TableFormat format)
    {
        using var all = new MemoryStream();
        using var some = new MemoryStream();
        using (var writer = TableWriter.Create(all, FeedTable.Posts, format))
        {
            writer.Write(FeedTable.Posts.GetRows(TwoPosts).Take(1));
        }

        using (var writer = TableWriter.Create(some, FeedTable.Posts, format))
        {
            writer.Write(FeedTable.Posts.GetRows(TwoPosts).Where(row => (long)row["post_index"]! == 0));
        }

        Assert.Equal(all.ToArray(), some.ToArray());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_stream_stays_open_and_need_not_seek(TableFormat format)
    {
        using var stream = new ForwardOnlyStream();
        TableWriter.Create(stream, FeedTable.Posts, format).Dispose();

        stream.WriteByte(0);

        Assert.Equal([.. TableFile.Write(FeedTable.Posts, format, []), 0], stream.ToArray());
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_second_disposal_writes_nothing(TableFormat format)
    {
        using var stream = new MemoryStream();
        var writer = TableWriter.Create(stream, FeedTable.Posts, format);
        writer.Dispose();
        long length = stream.Length;

        writer.Dispose();

        Assert.Equal(length, stream.Length);
        Assert.Throws<ObjectDisposedException>(() => writer.Write(TwoPosts));
    }

    [Fact]
    public void A_row_of_another_table_is_refused()
    {
        using var writer = TableWriter.Create(new MemoryStream(), FeedTable.Posts, TableFormat.Csv);

        Assert.Throws<ArgumentException>(() => writer.Write(FeedTable.Feeds.GetRows(TwoPosts)));
        Assert.Throws<ArgumentException>(() => writer.Write(FeedTable.Posts.WithColumns("text").GetRows(TwoPosts)));
    }

    [Fact]
    public void Misuse_is_refused()
    {
        using var stream = new MemoryStream();
        Assert.Throws<ArgumentNullException>(() => TableWriter.Create(null!, FeedTable.Posts, TableFormat.Csv));
        Assert.Throws<ArgumentNullException>(() => TableWriter.Create(stream, null!, TableFormat.Csv));
        Assert.Throws<ArgumentOutOfRangeException>(() => TableWriter.Create(stream, FeedTable.Posts, (TableFormat)3));
    }

    private sealed class ForwardOnlyStream : MemoryStream
    {
        public override bool CanSeek => false;
    }
}
