namespace Csm.Parsing.Data.History;

/// <summary>Judges from the counts whether a post with the same text, or nearly the same, is the same post. Counts mostly grow; some people take a like back.</summary>
internal static class CountChange
{
    /// <summary>The score of a match whose counts say nothing against it.</summary>
    public const int Certain = 1_000;

    /// <summary>What a few likes that were taken back cost.</summary>
    private const int SmallFall = 100;

    /// <summary>What a larger fall costs: more than a match is worth.</summary>
    private const int LargeFall = 2_000;

    /// <summary>The most that growth costs, so that of several posts the one with the nearest counts is taken.</summary>
    private const int GrowthLimit = 150;

    /// <summary>Counts that did not change are rarely those of another post, unless all are zero.</summary>
    private const int SameBonus = 4_000;

    /// <summary>Below this sum, a fall by half can be a few people.</summary>
    private const long SumThatCanFall = 10;

    private static readonly Func<Engagement, ApproximateCount?>[] Counts =
        [counts => counts.Replies, counts => counts.Reposts, counts => counts.Likes, counts => counts.Views];

    /// <summary>Whether the counts allow the post to be the same: their sum has not fallen by more than half.</summary>
    public static bool Allows(Engagement earlier, Engagement later)
    {
        long before = 0;
        long after = 0;
        foreach (Func<Engagement, ApproximateCount?> read in Counts)
        {
            if (read(earlier) is { } known && read(later) is { Maximum: { } maximum })
            {
                before += Math.Min(known.Minimum, long.MaxValue >> 3);
                after += Math.Min(maximum, long.MaxValue >> 3);
            }
        }

        return before < SumThatCanFall || after >= before / 2;
    }

    /// <summary>Whether no count has fallen, by more than one in a hundred.</summary>
    public static bool IsGrowth(Engagement earlier, Engagement later)
    {
        foreach (Func<Engagement, ApproximateCount?> read in Counts)
        {
            if (read(earlier) is { } before && read(later) is { Maximum: { } after } && after < before.Minimum - (before.Minimum / 100))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How well the counts of two posts with the same text fit: <see cref="Certain"/> less for what has fallen, and a little less for what has grown.</summary>
    public static int Score(Engagement earlier, Engagement later)
    {
        int score = Certain;
        foreach (Func<Engagement, ApproximateCount?> read in Counts)
        {
            if (read(earlier) is { } before && read(later) is { } after)
            {
                score -= after.Maximum < before.Minimum ? FallOf(before.Minimum, after.Maximum.Value) : GrowthOf(before.Minimum, after.Minimum);
            }
        }

        return score + (IsAnyPositive(later) && earlier.Equals(later) ? SameBonus : 0);
    }

    /// <summary>Whether any count is known not to be zero.</summary>
    public static bool IsAnyPositive(Engagement counts) => Counts.Any(read => read(counts) is { Minimum: > 0 });

    private static int FallOf(long before, long after) => before - after <= Math.Max(2, before / 20) ? SmallFall : LargeFall;

    private static int GrowthOf(long before, long after)
        => after <= before ? 0 : (int)Math.Min(GrowthLimit, 10 * Math.Log2(1 + ((double)after - before)));
}
