using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Csm.Parsing.Tests;

/// <summary>Asserts that reading a text takes time in proportion to its length.</summary>
internal static class LinearTime
{
    private const int First = 10_000;
    private const int Last = 4_000_000;
    private const int Growth = 4;

    // Four times the text takes 4 times as long if it is linear, 16 times if it is quadratic.
    private const int MostGrowth = 9;
    private const int Attempts = 5;

    // A shorter time is mostly noise.
    private static readonly TimeSpan Measurable = TimeSpan.FromMilliseconds(20);

    /// <summary>
    /// Reads a repeated piece: first a text long enough to be timed, then one four times as long. Fails if in no attempt the longer text takes less than
    /// nine times as long.
    /// </summary>
    public static Task Of(Action<string> read, string piece, [CallerMemberName] string test = "") => Bounded.RunAsync(() =>
    {
        int length = First;
        while (TimeOf(read, Repeat(piece, length)) < Measurable && length < Last)
        {
            length *= 2;
        }

        string shorter = Repeat(piece, length);
        string longer = Repeat(piece, length * Growth);
        TimeSpan least = TimeSpan.MaxValue;
        TimeSpan leastOfLonger = TimeSpan.MaxValue;
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            least = Min(least, TimeOf(read, shorter));
            leastOfLonger = Min(leastOfLonger, TimeOf(read, longer));
            if (leastOfLonger < least * MostGrowth)
            {
                return;
            }
        }

        Assert.Fail($"{shorter.Length} characters take {least}, {longer.Length} take {leastOfLonger}.");
    }, test);

    /// <summary>Repeats the piece up to the given number of characters.</summary>
    public static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    // Processor time, because other programs make elapsed time longer.
    private static TimeSpan TimeOf(Action<string> read, string text)
    {
        TimeSpan before = ProcessorTime();
        read(text);
        return ProcessorTime() - before;
    }

    private static TimeSpan ProcessorTime()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
