using System.Diagnostics;

namespace Csm.Parsing.Fuzz;

/// <summary>Fails if an input takes longer than any input of its length may. Only while fuzzing; the tests of the corpus do not measure time.</summary>
internal static class TimeBound
{
    private static readonly TimeSpan ForAnyInput = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan ForEachByte = TimeSpan.FromMicroseconds(100);

    public static void Run(Action<byte[]> target, byte[] input)
    {
        var watch = Stopwatch.StartNew();
        target(input);
        TimeSpan bound = ForAnyInput + (ForEachByte * input.Length);
        if (watch.Elapsed > bound)
        {
            throw new BrokenPromiseException($"{input.Length} bytes took {watch.Elapsed}, more than {bound}.");
        }
    }
}
