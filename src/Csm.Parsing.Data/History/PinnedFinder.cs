namespace Csm.Parsing.Data.History;

/// <summary>
/// Finds the pinned post of a viewer's page, which is the first one and has no mark. It shows only with other pages: the post is older than what comes after it.
/// </summary>
internal sealed class PinnedFinder(PostOrder order)
{
    /// <summary>Decides whether the first post of a page is pinned.</summary>
    /// <param name="top">The first post of the page.</param>
    /// <param name="match">Its known post, if its text is repeated and the whole page shows which repetition it is.</param>
    /// <param name="below">The other posts, from the oldest.</param>
    /// <param name="matches">The known post of each.</param>
    /// <param name="inPlace">The known post if the first one is not pinned, and known; otherwise null.</param>
    /// <returns>The known post that is pinned; null if none is.</returns>
    public KnownPost? Find(SeenPost top, KnownPost? match, List<SeenPost> below, KnownPost?[] matches, out KnownPost? inPlace)
    {
        inPlace = null;
        if (order.FindApart(top.Identity) is { } apart && apart.CanBe(top))
        {
            return apart;
        }

        int last = Array.FindLastIndex(matches, known => known is not null);
        int end = last < 0 ? -1 : matches[last]!.Position;
        IReadOnlyList<KnownPost> same = order.Find(top.Identity);
        KnownPost? next = match is { } chosen && chosen.Position > end && !matches.Contains(chosen) ? chosen
            : same.FirstOrDefault(known => known.Position > end && known.CanBe(top));
        bool hasNewBelow = below.Skip(last + 1).Any(seen => order.FindApart(seen.Identity) is null);
        if (next is not null && !hasNewBelow)
        {
            inPlace = next;
            return null;
        }

        if (next is not null && next.Position == order.Count - 1 && next.Position > 0 && !next.HasGapBefore)
        {
            // It was the newest when it was first seen, and still comes first, with new posts below it: it has been pinned all the time, and its place is unknown.
            order.MoveApart(next);
            return next;
        }

        return FindOutOfPlace(top, same, below, matches);
    }

    private static KnownPost? FindOutOfPlace(SeenPost top, IReadOnlyList<KnownPost> same, List<SeenPost> below, KnownPost?[] matches)
    {
        if (!CountChange.IsAnyPositive(top.Post.Engagement))
        {
            return null;
        }

        // At its own place too, or a repetition of the text.
        int twice = below.FindIndex(seen => seen.Identity == top.Identity && seen.Post.Engagement.Equals(top.Post.Engagement));
        if (twice >= 0 && matches[twice] is { } known)
        {
            return known;
        }

        KnownPost[] candidates = [.. same.Where(other => !matches.Contains(other) && CountChange.IsGrowth(other.Counts, top.Post.Engagement))];
        return same.Count == 1 ? candidates.FirstOrDefault() : candidates.LastOrDefault(other => other.IsPinned);
    }
}
