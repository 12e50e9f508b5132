namespace Csm.Parsing.Data.History;

/// <summary>
/// Finds the known posts that a page shows again with the same text. Texts that occur once on both sides are matched first, as many as are in the same order; between
/// them, repetitions of a text are told apart by their order and their counts.
/// </summary>
internal sealed class PostMatcher(PostOrder order)
{
    /// <summary>How many pairs of a page's and the known posts are compared where texts repeat; the oldest known ones are left out.</summary>
    private const int PairLimit = 1 << 22;

    /// <summary>A match is given up, as a repetition of the text, if it would make more posts than this vanish; half as many, if the text was repeated before or a count has fallen.</summary>
    private const int RepetitionCost = 2;

    /// <summary>What a missing post costs: more than likes that grow a little, less than a match.</summary>
    private const int SkipCost = 30;
    private const int SkipLimit = 20;

    /// <summary>Finds the known post for each post of a page.</summary>
    /// <param name="page">Posts in order, from the oldest.</param>
    /// <param name="top">The identity of the first post of the page, if it is not among them.</param>
    /// <param name="findsRepetitions">Whether some of the matches can be repetitions; not where the page prints days, which say so.</param>
    /// <returns>For each post the known one, in the order of the timeline; null for a post that is not known.</returns>
    public KnownPost?[] Match(IReadOnlyList<SeenPost> page, string? top = null, bool findsRepetitions = true)
    {
        var repetitions = new HashSet<int>();
        KnownPost?[] matches = Match(page, repetitions);
        while (findsRepetitions && FindRepetitions(page, matches, repetitions, top))
        {
            matches = Match(page, repetitions);
        }

        return matches;
    }

    private KnownPost?[] Match(IReadOnlyList<SeenPost> all, HashSet<int> repetitions)
    {
        // No known post has an empty identity.
        SeenPost[] page = [.. all.Select((seen, index) => repetitions.Contains(index) ? seen with { Identity = "" } : seen)];
        var matches = new KnownPost?[page.Length];
        int firstIndex = 0;
        int firstPosition = 0;
        foreach ((int index, int position) in FindAnchors(page))
        {
            matches[index] = order[position];
            MatchBetween(page, matches, firstIndex..index, firstPosition..position);
            firstIndex = index + 1;
            firstPosition = position + 1;
        }

        MatchBetween(page, matches, firstIndex..page.Length, firstPosition..order.Count);
        return matches;
    }

    /// <summary>
    /// Finds the oldest matches of a page that are rather repetitions of old texts: if they were not, many posts would be missing that come after them, or that come
    /// before them and after older posts of the page.
    /// </summary>
    /// <returns>Whether there are any.</returns>
    private bool FindRepetitions(IReadOnlyList<SeenPost> page, KnownPost?[] matches, HashSet<int> repetitions, string? top)
    {
        int[] known = [.. Enumerable.Range(0, matches.Length).Where(index => matches[index] is not null)];
        int[] unknowns = [.. Enumerable.Range(0, matches.Length).Where(index => matches[index] is null && order.FindApart(page[index].Identity) is null)];
        int firstUnknown = unknowns is [var start, ..] ? start : page.Count;
        int[] costs = [0, .. known.Select(index => CostOfRepetition(page[index], matches[index]!))];
        for (int index = 1; index < costs.Length; index++)
        {
            costs[index] += costs[index - 1];
        }

        int dropped = known.Length;
        int leastCost = costs[^1];
        int missing = 0;
        int position = order.Count;
        for (int drop = known.Length - 1; drop >= 0; drop--)
        {
            KnownPost oldest = matches[known[drop]]!;
            while (--position > oldest.Position)
            {
                missing += order[position].MissingSince is null && order[position].Identity != top ? 1 : 0;
            }

            int unknown = drop > 0 ? known[drop] : Math.Max(0, known[0] - firstUnknown);
            int cost = costs[drop] + missing + order.CountBefore(oldest.Position, unknown);
            (dropped, leastCost) = cost <= leastCost ? (drop, cost) : (dropped, leastCost);
        }

        // If they all vanished, there need not be new posts; if they fell out of the page, new ones took their place.
        if (dropped == 0 || unknowns.Length < Math.Min(missing, page.Count) / 2)
        {
            return false;
        }

        repetitions.UnionWith(known[..dropped]);
        return true;
    }

    private int CostOfRepetition(SeenPost seen, KnownPost known)
        => order.Find(seen.Identity).Count > 1 || !CountChange.IsGrowth(known.Counts, seen.Post.Engagement) ? 1 : RepetitionCost;

    private List<(int Index, int Position)> FindAnchors(SeenPost[] page)
    {
        var times = new Dictionary<string, int>(page.Length, StringComparer.Ordinal);
        foreach (SeenPost seen in page)
        {
            times[seen.Identity] = times.GetValueOrDefault(seen.Identity) + 1;
        }

        var candidates = new List<(int Index, int Position)>();
        for (int index = 0; index < page.Length; index++)
        {
            if (times[page[index].Identity] == 1 && order.Find(page[index].Identity) is [var only] && only.CanBe(page[index]))
            {
                candidates.Add((index, only.Position));
            }
        }

        return LongestIncreasing(candidates);
    }

    /// <summary>
    /// Finds the longest run with increasing positions, by patience sorting. Of several, the one that ends first on the page: new posts come after all others, so what is
    /// out of order is rather there.
    /// </summary>
    private static List<(int Index, int Position)> LongestIncreasing(List<(int Index, int Position)> candidates)
    {
        var lasts = new List<int>();
        int[] before = new int[candidates.Count];
        int end = -1;
        for (int index = 0; index < candidates.Count; index++)
        {
            int low = 0;
            for (int high = lasts.Count; low < high;)
            {
                int middle = (low + high) / 2;
                (low, high) = candidates[lasts[middle]].Position < candidates[index].Position ? (middle + 1, high) : (low, middle);
            }

            before[index] = low == 0 ? -1 : lasts[low - 1];
            if (low == lasts.Count)
            {
                lasts.Add(index);
                end = index;
            }
            else
            {
                lasts[low] = index;
            }
        }

        var run = new List<(int Index, int Position)>(lasts.Count);
        for (; end >= 0; end = before[end])
        {
            run.Add(candidates[end]);
        }

        run.Reverse();
        return run;
    }

    private void MatchBetween(SeenPost[] page, KnownPost?[] matches, Range indexes, Range positions)
    {
        (int start, int length) = indexes.GetOffsetAndLength(page.Length);
        (int first, int count) = positions.GetOffsetAndLength(order.Count);
        if (length == 0 || count == 0)
        {
            return;
        }

        List<KnownPost> known = FindBetween(page, start, length, first, first + count);
        if (known.Count == 0)
        {
            return;
        }

        known.RemoveRange(0, Math.Max(0, known.Count - Math.Max(1, PairLimit / length)));
        MatchBest(page, matches, start, length, known, start == 0 ? first + count : null, start + length == page.Length);
    }

    /// <summary>The known posts of a stretch of the timeline that have the text of one of the page's, from the oldest.</summary>
    private List<KnownPost> FindBetween(SeenPost[] page, int start, int length, int first, int end)
    {
        var found = new List<KnownPost>();
        foreach (string identity in Enumerable.Range(start, length).Select(index => page[index].Identity).Distinct())
        {
            IReadOnlyList<KnownPost> same = order.Find(identity);

            // From the newest, as many as the page could show with as many missing between them: a text that is often repeated has a long past.
            int taken = 0;
            for (int index = same.Count - 1; index >= 0 && same[index].Position >= first && taken < (4 * length) + 16; index--)
            {
                if (same[index].Position < end)
                {
                    found.Add(same[index]);
                    taken++;
                }
            }
        }

        found.Sort((left, right) => left.Position.CompareTo(right.Position));
        return found;
    }

    /// <summary>Chooses the matches in order with the highest sum of scores, by dynamic programming.</summary>
    /// <param name="page">The posts of the page.</param>
    /// <param name="matches">Receives the matches.</param>
    /// <param name="start">The first post of the stretch.</param>
    /// <param name="length">The number of posts of the stretch.</param>
    /// <param name="known">The known posts to match.</param>
    /// <param name="end">The position after the stretch, if no match is before it, so that the posts from the first match on would be missing; otherwise null.</param>
    /// <param name="isNewest">Whether no match is after the stretch, so that new posts come last.</param>
    private static void MatchBest(SeenPost[] page, KnownPost?[] matches, int start, int length, List<KnownPost> known, int? end, bool isNewest)
    {
        // The best of what is at and after a post of the page and a known one.
        int[,] best = new int[length + 1, known.Count + 1];
        (int Index, int Place, int Score) first = (length, known.Count, 0);
        for (int index = length - 1; index >= 0; index--)
        {
            for (int place = known.Count - 1; place >= 0; place--)
            {
                int score = ScoreOf(index, place);
                best[index, place] = Math.Max(best[index + 1, place], Math.Max(best[index, place + 1], score));
                score -= end is { } after ? SkipCost * Math.Min(after - 1 - known[place].Position, SkipLimit) : 0;
                score -= isNewest ? SkipCost * Math.Min(index, SkipLimit) : 0;
                first = score > first.Score ? (index, place, score) : first;
            }
        }

        for ((int index, int place, _) = first; index < length && place < known.Count && best[index, place] > 0;)
        {
            if (best[index, place] == ScoreOf(index, place))
            {
                matches[start + index] = known[place];
                index++;
                place++;
            }
            else if (best[index, place] == best[index, place + 1])
            {
                place++;
            }
            else
            {
                index++;
            }
        }

        int ScoreOf(int index, int place) => page[start + index].Identity == known[place].Identity && known[place].Day.CanBe(page[start + index].Day)
            ? CountChange.Score(known[place].Counts, page[start + index].Post.Engagement) + best[index + 1, place + 1]
            : -1;
    }
}
