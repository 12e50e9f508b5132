namespace Csm.Parsing.Data.Tests;

/// <summary>A stream whose second write fails, as when the reader of a response goes away, and which notes what is written after that.</summary>
internal sealed class FailingStream : MemoryStream
{
    private int _writes;

    /// <summary>The number of writes after the one that failed.</summary>
    public int LaterWrites => Math.Max(0, _writes - 2);

    public static async Task AssertNothingIsWrittenAfterFailureAsync(Action<Stream> write, Func<Stream, CancellationToken, Task> writeAsync)
    {
        var stream = new FailingStream();
        Assert.Throws<IOException>(() => write(stream));
        Assert.Equal(0, stream.LaterWrites);

        var asynchronous = new FailingStream();
        await Assert.ThrowsAsync<IOException>(() => writeAsync(asynchronous, CancellationToken.None));
        Assert.Equal(0, asynchronous.LaterWrites);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (++_writes > 1)
        {
            throw new IOException("The reader has gone.");
        }
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        Write(buffer.Span);
    }
}
