using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Csm.Parsing.Tests;

/// <summary>Asserts that the time of some work grows with the length of its text and no faster.</summary>
internal static class LinearTime
{
    private const int Growth = 4;

    // Four times the text takes 4 times as long if it is linear, 16 times if it is quadratic.
    private const int MostGrowth = 9;
    private const int Attempts = 6;

    /// <summary>Reads a text of so many characters and one four times as long; fails where the longer one never takes less than nine times as long.</summary>
    public static Task Of(Action<string> read, string piece, int length, [CallerMemberName] string test = "") => Bounded.RunAsync(() =>
    {
        string shorter = Repeat(piece, length);
        string longer = Repeat(piece, length * Growth);
        TimeSpan least = TimeSpan.MaxValue;
        TimeSpan leastOfLonger = TimeSpan.MaxValue;
        read(shorter);
        for (int attempt = 0; attempt < Attempts; attempt++)
        {
            least = Min(least, Time(read, shorter));
            leastOfLonger = Min(leastOfLonger, Time(read, longer));
            if (leastOfLonger < least * MostGrowth)
            {
                return;
            }
        }

        Assert.Fail($"{shorter.Length} characters take {least}, {longer.Length} take {leastOfLonger}.");
    }, test);

    /// <summary>The piece again and again, up to so many characters.</summary>
    public static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    private static TimeSpan Time(Action<string> read, string text)
    {
        var watch = Stopwatch.StartNew();
        read(text);
        return watch.Elapsed;
    }

    private static TimeSpan Min(TimeSpan one, TimeSpan other) => one < other ? one : other;
}
