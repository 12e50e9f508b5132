using System.Runtime.CompilerServices;
using Csm.Parsing.Cli.Inputs;

namespace Csm.Parsing.Cli.Runs;

/// <summary>Processes inputs on the thread pool, and returns the results in the order of the inputs.</summary>
/// <param name="inputsAtOnce">The largest number of inputs that are processed or wait for their turn.</param>
internal sealed class InputPipeline(int inputsAtOnce)
{
    /// <summary>The largest number of bytes of these inputs together. An input with more bytes is processed alone.</summary>
    /// <remarks>The feeds of an input take about 13 times its size, and 315 times for the shortest posts.</remarks>
    private const long BytesAtOnce = 4_000_000;

    /// <param name="inputs">The inputs.</param>
    /// <param name="process">Processes one input; the second argument says whether no other input is processed at the same time.</param>
    /// <param name="cancellationToken">Ends the enumeration with an exception, after everything that was running has ended.</param>
    public async IAsyncEnumerable<TResult> RunAsync<TResult>(
        IReadOnlyCollection<Input> inputs,
        Func<Input, bool, CancellationToken, Task<TResult>> process,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = new Queue<(Task<TResult> Result, long Length)>();
        long bytes = 0;
        try
        {
            foreach (Input input in inputs)
            {
                long length = InputReader.LengthOf(input);
                while (running.Count == inputsAtOnce || (running.Count > 0 && length > BytesAtOnce - bytes))
                {
                    bytes -= running.Peek().Length;
                    yield return await running.Dequeue().Result;
                }

                bool isAlone = inputs.Count == 1 || length > BytesAtOnce;
                running.Enqueue((Task.Run(() => process(input, isAlone, stop.Token), stop.Token), length));
                bytes += length;
            }

            while (running.TryDequeue(out var first))
            {
                yield return await first.Result;
            }
        }
        finally
        {
            await stop.CancelAsync();
            await Task.WhenAll(running.Select(Task (entry) => entry.Result)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
