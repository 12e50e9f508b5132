using System.Diagnostics;

namespace Csm.Parsing.Benchmarks.Peers.Node;

/// <summary>
/// Measures like <c>rounds.mjs</c>: a warm-up, then rounds in which the work is repeated as often as time allows. The fastest round counts, since other work on
/// the machine can only add time. Each round is long enough to have its share of garbage collections.
/// </summary>
internal static class Rounds
{
    private const int Count = 20;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(0.25);

    public static Measurement Measure(string name, Func<int> countEntities)
    {
        SecondsOf(countEntities, WarmUp);
        return new(name, countEntities(), Enumerable.Range(0, Count).Min(_ => SecondsOf(countEntities, Round)));
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
