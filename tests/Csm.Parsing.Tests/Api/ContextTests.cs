using System.Reflection;
using System.Text;

namespace Csm.Parsing.Tests.Api;

/// <summary>No asynchronous method comes back to the caller's context, which a user interface may have blocked.</summary>
public sealed class ContextTests
{
    private const string Dump = "a\n1\n2\n3\n";

    public static TheoryData<string> Names => [.. Methods().Select(method => $"{method.DeclaringType!.Name}.{method}")];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_stream_that_is_slow_is_awaited_elsewhere(string name)
    {
        MethodInfo method = Methods().Single(method => $"{method.DeclaringType!.Name}.{method}" == name);
        object?[] arguments = [.. method.GetParameters().Select(parameter => ArgumentOf(method, parameter))];
        var context = new CountingContext();
        await Start(() => (Task)method.Invoke(null, arguments)!, context);
        Assert.True(arguments.OfType<SlowStream>().Single().Waits > 0);
        Assert.Equal(0, context.Posted);
    }

    [Theory]
    [InlineData(nameof(Feed.LoadAsync))]
    [InlineData(nameof(Feed.LoadAllAsync))]
    public async Task A_file_is_awaited_elsewhere(string name)
    {
        MethodInfo method = typeof(Feed).GetMethod(name, [typeof(string), typeof(FeedParseOptions), typeof(CancellationToken)])!;
        var context = new CountingContext();

        // One file may have been read before it is awaited, but not all.
        for (int time = 0; time < 20; time++)
        {
            await Start(() => (Task)method.Invoke(null, [Seed.Path, null, CancellationToken.None])!, context);
        }

        Assert.Equal(0, context.Posted);
    }

    private static Task Start(Func<Task> start, SynchronizationContext context)
    {
        SynchronizationContext? before = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(context);
        try
        {
            return start();
        }
        finally
        {
            SynchronizationContext.SetSynchronizationContext(before);
        }
    }

    private static IEnumerable<MethodInfo> Methods()
        => typeof(Feed).Assembly.GetExportedTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.ReturnType.IsAssignableTo(typeof(Task)) && method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Stream)));

    private static object? ArgumentOf(MethodInfo method, ParameterInfo parameter) => parameter.ParameterType switch
    {
        var type when type == typeof(Stream) => new SlowStream(Encoding.UTF8.GetBytes(ContentFor(method))),
        var type when type == typeof(Feed) => Feed.Parse(Dump),
        var type when type == typeof(IEnumerable<Feed>) => new[] { Feed.Parse(Dump) },
        var type when type == typeof(CancellationToken) => CancellationToken.None,
        _ => null,
    };

    private static string ContentFor(MethodInfo method) => method.Name switch
    {
        nameof(FeedJson.DeserializeAsync) => FeedJson.Serialize(Feed.Parse(Dump)),
        _ when method.Name.StartsWith("Deserialize", StringComparison.Ordinal) => $"[{FeedJson.Serialize(Feed.Parse(Dump))}]",
        _ => Dump,
    };

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
        private int _waits;

        public int Waits => _waits;

        public override bool CanSeek => false;

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await WaitAsync(cancellationToken).ConfigureAwait(false);
            int length = Math.Min(buffer.Length, content.Length - _read);
            content.AsSpan(_read, length).CopyTo(buffer.Span);
            _read += length;
            return length;
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            await WaitAsync(cancellationToken).ConfigureAwait(false);
            Write(buffer.Span);
        }

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) => CopyAsync(destination, cancellationToken);

        public override Task FlushAsync(CancellationToken cancellationToken) => WaitAsync(cancellationToken);

        private Task WaitAsync(CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref _waits);
            return Task.Run(() => { }, cancellationToken);
        }

        private async Task CopyAsync(Stream destination, CancellationToken cancellationToken)
        {
            await WaitAsync(cancellationToken).ConfigureAwait(false);
            destination.Write(content);
        }
    }
}
