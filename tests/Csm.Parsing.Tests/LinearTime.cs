using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Csm.Parsing.Tests;

/// <summary>Asserts that reading a text takes time in proportion to its length.</summary>
internal static class LinearTime
{
    private const int First = 10_000;
    private const int Last = 4_000_000;
    private const int Growth = 8;

    // Eight times the text takes 8 times as long if it is linear, 64 times if it is quadratic.
    private const int MostGrowth = 24;

    // On a busy machine an attempt may be interrupted.
    private const int Attempts = 8;

    // A shorter time is mostly noise.
    private static readonly TimeSpan Measurable = TimeSpan.FromMilliseconds(25);

    /// <summary>
    /// Reads a repeated piece: first a text long enough to be timed, then one eight times as long. Fails if in each attempt the longer text takes more than
    /// 24 times as long.
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
        List<string> attempts = [];
        while (attempts.Count < Attempts)
        {
            TimeSpan time = TimeOf(read, shorter);
            TimeSpan timeOfLonger = TimeOf(read, longer);
            if (timeOfLonger < time * MostGrowth)
            {
                return;
            }

            attempts.Add($"{shorter.Length} characters took {time}, {longer.Length} took {timeOfLonger}");
        }

        Assert.Fail(string.Join('\n', attempts));
    }, test);

    /// <summary>Repeats the piece up to the given number of characters.</summary>
    public static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static TimeSpan TimeOf(Action<string> read, string text)
    {
        var watch = Stopwatch.StartNew();
        read(text);
        return watch.Elapsed;
    }
}
