using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Tests;

/// <summary>How inputs are scheduled.</summary>
public sealed class InputPipelineTests : IDisposable
{
    private static readonly Input[] Inputs =
    [
        .. Enumerable.Range(0, 20).Select(number => new Input($"{number}", Path.GetFullPath($"/missing/{number}"), $"{number}")),
    ];

    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact(Timeout = 30_000)]
    public async Task Results_come_in_the_order_of_the_inputs()
    {
        TaskCompletionSource[] isReady = [.. Inputs.Select(_ => new TaskCompletionSource())];
        isReady[^1].SetResult();

        // Each input waits for the next one.
        async Task<string> ProcessAsync(Input input, bool isAlone, CancellationToken cancellationToken)
        {
            int number = Array.IndexOf(Inputs, input);
            await isReady[number].Task;
            isReady[Math.Max(number - 1, 0)].TrySetResult();
            return input.Path;
        }

        Assert.Equal(Inputs.Select(input => input.Path), await ResultsAsync(new InputPipeline(Inputs.Length).RunAsync(Inputs, ProcessAsync, default)));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_large_input_even_behind_a_link_and_standard_input_are_processed_alone()
    {
        File.CreateSymbolicLink(_session.PathOf("link"), InputOf("target", 20_000_000).Path);
        Input[] inputs =
        [
            InputOf("a", 10), InputOf("b", 10), InputOf("large", 20_000_000), InputOf("c", 10), Input.Standard, InputOf("d", 10),
            new Input("link", _session.PathOf("link"), "link"), InputOf("e", 10),
        ];
        int running = 0;

        async Task<(string Path, bool IsAlone, int Running)> ProcessAsync(Input input, bool isAlone, CancellationToken cancellationToken)
        {
            int atOnce = Interlocked.Increment(ref running);
            await Task.Yield();
            atOnce = Math.Max(atOnce, Volatile.Read(ref running));
            Interlocked.Decrement(ref running);
            return (input.Path, isAlone, atOnce);
        }

        List<(string Path, bool IsAlone, int Running)> results = await ResultsAsync(new InputPipeline(8).RunAsync(inputs, ProcessAsync, default));

        Assert.Equal(["large", "-", "link"], results.Where(result => result.IsAlone).Select(result => result.Path));
        Assert.All(results.Where(result => result.IsAlone), result => Assert.Equal(1, result.Running));
    }

    [Fact(Timeout = 30_000)]
    public async Task The_only_input_is_alone()
        => Assert.Equal([true], await ResultsAsync(new InputPipeline(8).RunAsync(Inputs[..1], (_, isAlone, _) => Task.FromResult(isAlone), default)));

    [Fact(Timeout = 30_000)]
    public async Task Nothing_runs_when_the_reader_has_gone()
    {
        int running = 0;

        async Task<int> ProcessAsync(Input input, bool isAlone, CancellationToken cancellationToken)
        {
            if (input != Inputs[0])
            {
                Interlocked.Increment(ref running);
                await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => Interlocked.Decrement(ref running), TaskScheduler.Default);
            }

            return 0;
        }

        await foreach (int _ in new InputPipeline(8).RunAsync(Inputs, ProcessAsync, default))
        {
            break;
        }

        Assert.Equal(0, running);
    }

    private static async Task<List<T>> ResultsAsync<T>(IAsyncEnumerable<T> results)
    {
        var list = new List<T>();
        await foreach (T result in results)
        {
            list.Add(result);
        }

        return list;
    }

    private Input InputOf(string name, long length)
    {
        string path = _session.PathOf(name);
        using FileStream file = File.Create(path);
        file.SetLength(length);
        return new Input(name, path, name);
    }
}
