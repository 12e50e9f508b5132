using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Tests.Api;

/// <summary>No asynchronous method comes back to the caller's context, which a user interface may have blocked.</summary>
public sealed class ContextTests
{
    private static readonly byte[] Dump = "a\n1\n2\n3\n"u8.ToArray();

    private static Feed Parsed => Feed.Parse("a\n1\n2\n3\n");

    public static TheoryData<string> Names => [.. Methods.Keys];

    private static Dictionary<string, Func<Stream, Task>> Methods { get; } = new()
    {
        ["Feed.LoadAsync(Stream)"] = stream => Feed.LoadAsync(stream),
        ["Feed.LoadAllAsync(Stream)"] = stream => Feed.LoadAllAsync(stream),
        ["SourceText.FromAsync"] = stream => SourceText.FromAsync(stream),
        ["FeedJson.DeserializeAsync"] = stream => FeedJson.DeserializeAsync(new SlowStream(Encoding.UTF8.GetBytes(FeedJson.Serialize(Parsed)))),
        ["FeedJson.SerializeAsync"] = stream => FeedJson.SerializeAsync(stream, Parsed),
        ["FeedJson.SerializePostLinesAsync"] = stream => FeedJson.SerializePostLinesAsync(stream, Parsed),
        ["DumpWriter.WriteAsync"] = stream => DumpWriter.WriteAsync(stream, Parsed),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_stream_that_is_slow_is_awaited_elsewhere(string name)
    {
        SynchronizationContext? before = SynchronizationContext.Current;
        var context = new CountingContext();
        SynchronizationContext.SetSynchronizationContext(context);
        Task task;
        try
        {
            task = Methods[name](new SlowStream(Dump));
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }

        await task;
        Assert.Equal(0, context.Posted);
    }

    private sealed class CountingContext : SynchronizationContext
    {
        private int _posted;

        public int Posted => _posted;

        public override void Post(SendOrPostCallback d, object? state)
        {
            Interlocked.Increment(ref _posted);
            ThreadPool.QueueUserWorkItem(_ => d(state));
        }
    }

    /// <summary>A stream whose asynchronous methods never complete at once.</summary>
    private sealed class SlowStream(byte[] content) : MemoryStream(content.Length * 1_000)
    {
        private int _read;

        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Run(() => { }, cancellationToken).ConfigureAwait(false);
            int length = Math.Min(buffer.Length, content.Length - _read);
            content.AsSpan(_read, length).CopyTo(buffer.Span);
            _read += length;
            return length;
        }

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await Task.Run(() => { }, cancellationToken).ConfigureAwait(false);
            Write(buffer.Span);
        }

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => CopyAsync(destination, cancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken) => Task.Run(() => { }, cancellationToken);

        private async Task CopyAsync(Stream destination, CancellationToken cancellationToken)
        {
            await Task.Run(() => { }, cancellationToken).ConfigureAwait(false);
            destination.Write(content);
        }
    }
}
