using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Tests;

/// <summary>What a sink sees of a run.</summary>
public sealed class InputRunTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task A_run_that_is_cancelled_in_the_turn_of_its_last_input_is_not_completed()
    {
        using var cancellation = new CancellationTokenSource();
        using var error = new StringWriter();
        _session.Write("a.txt");
        var sink = new CancellingSink(cancellation);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(sink, error, cancellation.Token));

        Assert.False(sink.IsCompleted);
    }

    [Fact]
    public async Task A_run_that_is_cancelled_while_it_writes_the_file_of_its_last_input_is_complete()
    {
        using var cancellation = new CancellationTokenSource();
        using var error = new StringWriter();
        _session.Write("a.txt");

        Assert.Equal(0, await RunAsync(new WritingSink(cancellation), error, cancellation.Token));
    }

    private Task<int> RunAsync(FeedSink sink, TextWriter error, CancellationToken cancellationToken)
    {
        var environment = new CliEnvironment { Output = Stream.Null, Error = error, Input = Stream.Null, CurrentDirectory = _session.Folder };
        var inputs = InputSet.Expand(["a.txt"], _session.Folder);
        var times = CollectionTimes.Choose(null, inputs.Inputs);
        return new InputRun(inputs, times, (_, text, token) => Feed.ParseAll(text, cancellationToken: token), sink, environment).RunAsync(cancellationToken);
    }

    private sealed class CancellingSink(CancellationTokenSource cancellation) : FeedSink
    {
        public bool IsCompleted { get; private set; }

        public override bool CombinesInputs => true;

        public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result) => result.SetTurn(cancellation.Cancel);

        public override void Complete(RunLog log) => IsCompleted = true;
    }

    private sealed class WritingSink(CancellationTokenSource cancellation) : FeedSink
    {
        public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result) => cancellation.Cancel();
    }
}
