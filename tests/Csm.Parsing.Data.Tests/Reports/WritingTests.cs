using System.Text;
using Csm.Parsing.Tests;

namespace Csm.Parsing.Data.Tests.Reports;

public sealed class WritingTests
{
    // Enough for several pieces.
    private static readonly Feed[] Feeds = [.. Enumerable.Repeat(Seed.Parse(), 5)];

    [Fact]
    public async Task A_stream_gets_the_same_page_as_a_writer()
    {
        string expected = ReportDocument.Write(Feeds);

        Assert.Equal(expected, Written());
        Assert.Equal(expected, await WrittenAsync());
    }

    [Fact]
    public void The_stream_stays_open_and_gets_no_byte_order_mark()
    {
        using var stream = new MemoryStream();

        HtmlReport.Write(stream, []);

        Assert.True(stream.CanWrite);
        Assert.True(stream.ToArray().AsSpan().StartsWith("<!DOCTYPE html>"u8));
    }

    [Fact]
    public async Task After_a_failure_nothing_more_is_written() => await FailingStream.AssertNothingIsWrittenAfterFailureAsync(
        stream => HtmlReport.Write(stream, Feeds),
        (stream, cancellationToken) => HtmlReport.WriteAsync(stream, Feeds, cancellationToken: cancellationToken));

    [Fact]
    public void After_a_failure_the_writer_gets_no_closing_elements()
    {
        using var stream = new FailingStream();
        using var writer = new StreamWriter(stream, leaveOpen: true) { AutoFlush = true };

        Assert.Throws<IOException>(() => HtmlReport.Write(writer, Feeds));

        Assert.Equal(0, stream.LaterWrites);
    }

    [Fact]
    public async Task A_canceled_page_is_not_finished()
    {
        var stream = new AsyncOnlyStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => HtmlReport.WriteAsync(stream, Feeds, cancellationToken: new CancellationToken(canceled: true)));

        Assert.Empty(stream.ToArray());
    }

    [Fact]
    public void Nothing_is_written_before_all_feeds_are_there()
    {
        using var stream = new MemoryStream();

        Assert.Throws<FormatException>(() => HtmlReport.Write(stream, Feeds.Select(feed => feed == Feeds[^1] ? throw new FormatException() : feed)));

        Assert.Equal(0, stream.Length);
    }

    private static string Written()
    {
        using var stream = new MemoryStream();
        HtmlReport.Write(stream, Feeds);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static async Task<string> WrittenAsync()
    {
        var stream = new AsyncOnlyStream();
        await HtmlReport.WriteAsync(stream, Feeds);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
