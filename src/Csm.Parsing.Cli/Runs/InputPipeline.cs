using System.Runtime.CompilerServices;
using Csm.Parsing.Cli.Inputs;

namespace Csm.Parsing.Cli.Runs;

/// <summary>Processes inputs on the threads of the pool, and gives the results in the order of the inputs.</summary>
/// <param name="inputsAtOnce">How many inputs at most are being processed, or wait for their turn.</param>
internal sealed class InputPipeline(int inputsAtOnce)
{
    /// <summary>How many bytes the inputs have together at most. One that has more is processed alone.</summary>
    /// <remarks>What is made of an input takes some 13 times its size; of a text of the shortest posts, 315 times.</remarks>
    private const long BytesAtOnce = 4_000_000;

    /// <param name="inputs">The inputs.</param>
    /// <param name="process">Processes one; the second argument says whether no other input is processed meanwhile.</param>
    /// <param name="cancellationToken">Ends it with an exception, when nothing runs any more.</param>
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
