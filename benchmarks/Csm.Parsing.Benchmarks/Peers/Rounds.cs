using System.Diagnostics;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>Measures as <c>rounds.mjs</c> does: a warm-up, then the median of rounds in which the work is done as often as fits.</summary>
internal static class Rounds
{
    private const int Count = 11;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(0.5);

    public static Measurement Measure(string name, Func<int> countEntities)
    {
        SecondsOf(countEntities, WarmUp);
        double[] seconds = [.. Enumerable.Range(0, Count).Select(_ => SecondsOf(countEntities, Round)).Order()];
        return new(name, countEntities(), seconds[Count / 2]);
    }

    private static double SecondsOf(Func<int> countEntities, TimeSpan atLeast)
    {
        int times = 0;
        var watch = Stopwatch.StartNew();
        do
        {
            countEntities();
            times++;
        }
        while (watch.Elapsed < atLeast);

        return watch.Elapsed.TotalSeconds / times;
    }
}
