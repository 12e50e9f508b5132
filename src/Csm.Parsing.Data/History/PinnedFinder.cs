namespace Csm.Parsing.Data.History;

/// <summary>
/// Finds the pinned post of a viewer's page, which is the first one and has no mark. It shows only with other pages: the post is older than what comes after it.
/// </summary>
internal sealed class PinnedFinder(PostOrder order)
{
    /// <summary>Finds a post whose place in the timeline is unknown since it was only seen pinned.</summary>
    /// <param name="page">The posts of the page, from the oldest; the last one can be pinned.</param>
    public KnownPost? FindKnown(List<SeenPost> page)
        => page is [_, .., var top] && order.FindApart(top.Identity) is { } known && CountChange.Allows(known.Counts, top.Post.Engagement) ? known : null;

    /// <summary>Finds a known post that is pinned now.</summary>
    /// <param name="page">The posts of the page, from the oldest; the last one can be pinned.</param>
    /// <param name="matches">The known post of each.</param>
    public KnownPost? Find(List<SeenPost> page, KnownPost?[] matches)
    {
        if (page is not [_, .., var top])
        {
            return null;
        }

        if (matches[^1] is { } match)
        {
            return FindPinnedFromStart(top, match, matches);
        }

        IReadOnlyList<KnownPost> same = order.Find(top.Identity);
        KnownPost? known = same is [var only] ? only : same.LastOrDefault(post => post.IsPinned);
        if (known is null || !CountChange.IsAnyPositive(top.Post.Engagement) || !CountChange.Allows(known.Counts, top.Post.Engagement))
        {
            return null;
        }

        // The same text twice on the page: the pinned post at its own place too, or a repetition.
        int index = Array.IndexOf(matches, known);
        return index < 0 || page[index].Post.Engagement.Equals(top.Post.Engagement) ? known : null;
    }

    /// <summary>
    /// A post that was the newest when it was first seen and still comes first, with new posts below it, has been pinned all the time; its place is unknown.
    /// </summary>
    private KnownPost? FindPinnedFromStart(SeenPost top, KnownPost match, KnownPost?[] matches)
    {
        if (matches[^2] is not null || match.Identity != top.Identity || match.Position == 0 || match.HasGapBefore)
        {
            return null;
        }

        order.MoveApart(match);
        return match;
    }
}
