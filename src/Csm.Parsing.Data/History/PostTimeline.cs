namespace Csm.Parsing.Data.History;

/// <summary>The posts of one account, aligned page by page in the order in which the pages were copied.</summary>
/// <remarks>
/// A page takes time in proportion to its posts and to what was posted since its oldest one; where texts repeat, to the square of both, up to a limit. Keeps each distinct
/// post once, with its text and its last counts, and no page.
/// </remarks>
internal sealed class PostTimeline
{
    private readonly PostOrder _order = new();
    private readonly PostMatcher _matcher;
    private readonly EditMatcher _editMatcher;
    private readonly PinnedFinder _pinnedFinder;
    private readonly PostKeyring _keys = new();
    private int _pages;

    public PostTimeline(double minimumSimilarity)
    {
        _matcher = new PostMatcher(_order);
        _editMatcher = new EditMatcher(_order, minimumSimilarity);
        _pinnedFinder = new PinnedFinder(_order);
    }

    /// <summary>The known posts, newest first, then those whose place is unknown.</summary>
    public IEnumerable<KnownPost> Posts => Enumerable.Range(0, _order.Count).Select(index => _order[_order.Count - 1 - index]).Concat(_order.Apart);

    /// <summary>Adds the posts of a page of the account.</summary>
    /// <returns>The posts in the order of the page. Two can be the same known one, of which the first is pinned.</returns>
    public PlacedPost[] Add(Feed feed)
    {
        int page = _pages++;
        var result = new PlacedPost[feed.Posts.Length];
        SeenPost[] all = [.. feed.Posts.Select(post => SeenPost.Of(post, feed.Profile?.Handle))];
        bool isPinMarked = feed.Layout == FeedLayout.X;
        List<SeenPost> inOrder = FindInOrder(all, isPinMarked);

        // A viewer does not mark the pinned post, which it prints first.
        SeenPost? top = !isPinMarked && inOrder.Count > 1 ? inOrder[^1] : null;
        KnownPost? pinned = null;
        var edits = new List<(int Index, double? Similarity)>();
        KnownPost?[] matches = top is { } first ? MatchWithTop(inOrder, first, edits, out pinned) : MatchWithoutTop(inOrder, edits, isPinMarked);
        var edited = new HashSet<int>();
        foreach ((int index, double? similarity) in edits)
        {
            _order.ChangeText(matches[index]!, inOrder[index].Identity, similarity);
            if (similarity is not null)
            {
                edited.Add(index);
            }
        }

        KnownPost?[] moved = isPinMarked ? FindMoved(inOrder, matches) : [.. matches];
        Insert(inOrder, matches, moved);
        for (int index = 0; index < inOrder.Count; index++)
        {
            See(inOrder[index], moved[index]!, isPinned: false, edited.Contains(index));
        }

        if (pinned is not null)
        {
            pinned.IsPinned = true;
            See(top!.Value, pinned, isPinned: true, isEdited: false);
        }

        foreach (SeenPost seen in all.Where(seen => result[seen.Post.Index].Known is null))
        {
            See(seen, FindApart(seen) ?? AddApart(seen), seen.Post.IsPinned, isEdited: false);
        }

        FindMissing(matches, page);
        return result;

        void See(SeenPost seen, KnownPost known, bool isPinned, bool isEdited)
        {
            bool isNew = known.LastPage < 0;
            known.See(seen, page);
            result[seen.Post.Index] = new PlacedPost(known, isNew, isPinned, isEdited);
        }
    }

    /// <summary>The posts that are in the order of the timeline, from the oldest: those that are neither pinned nor promoted.</summary>
    private static List<SeenPost> FindInOrder(SeenPost[] all, bool isPinMarked)
    {
        var inOrder = new List<SeenPost>(all.Length);
        var shown = new HashSet<(string, string, Engagement)>();
        foreach (SeenPost seen in Enumerable.Reverse(all).Where(seen => !seen.Post.IsPinned && !seen.Post.IsPromoted))
        {
            // X shows a post again with each part of its conversation.
            if (!isPinMarked || seen.Post.Published is not { } published || shown.Add((seen.Identity, published.Text, seen.Post.Engagement)))
            {
                inOrder.Add(seen);
            }
        }

        return inOrder;
    }

    private KnownPost?[] MatchWithoutTop(List<SeenPost> inOrder, List<(int Index, double? Similarity)> edits, bool isPinMarked)
    {
        KnownPost?[] matches = _matcher.Match(inOrder, findsRepetitions: !isPinMarked);
        _editMatcher.Match(inOrder, matches, edits);
        return matches;
    }

    /// <summary>Matches the posts of a page whose first post can be pinned, and decides whether it is.</summary>
    /// <param name="inOrder">The posts, from the oldest; the first one of the page is removed if it is pinned.</param>
    /// <param name="top">The first one of the page.</param>
    /// <param name="edits">Receives the edited posts.</param>
    /// <param name="pinned">The known post that is pinned; null if none is.</param>
    /// <returns>The known post of each in <paramref name="inOrder"/>.</returns>
    private KnownPost?[] MatchWithTop(List<SeenPost> inOrder, SeenPost top, List<(int Index, double? Similarity)> edits, out KnownPost? pinned)
    {
        // If its text is repeated, only the whole page tells the repetitions apart.
        bool isRepeated = _order.Find(top.Identity).Count > 1 || inOrder.FindIndex(seen => seen.Identity == top.Identity) < inOrder.Count - 1;
        KnownPost? match = isRepeated && _order.FindApart(top.Identity) is null ? _matcher.Match(inOrder)[^1] : null;
        inOrder.RemoveAt(inOrder.Count - 1);
        KnownPost?[] below = _matcher.Match(inOrder, top.Identity);
        _editMatcher.Match(inOrder, below, edits);
        pinned = _pinnedFinder.Find(top, match, inOrder, below, out KnownPost? inPlace);
        if (pinned is not null)
        {
            return below;
        }

        inOrder.Add(top);
        KnownPost?[] matches = [.. below, inPlace];
        if (inPlace is null)
        {
            // It may be an edited post itself.
            _editMatcher.Match(inOrder, matches, edits);
        }

        return matches;
    }

    /// <summary>Finds the posts that X shows at another place: with an older post of the same conversation.</summary>
    /// <returns>The matches, and with them the known posts that are out of order.</returns>
    private KnownPost?[] FindMoved(List<SeenPost> inOrder, KnownPost?[] matches)
    {
        KnownPost?[] moved = [.. matches];
        var taken = matches.OfType<KnownPost>().ToHashSet();
        for (int index = 0; index < moved.Length; index++)
        {
            if (moved[index] is null && FindLast(inOrder[index], taken) is { } known)
            {
                moved[index] = known;
                taken.Add(known);
            }
        }

        return moved;
    }

    private KnownPost? FindLast(SeenPost seen, HashSet<KnownPost> taken)
        => _order.Find(seen.Identity).LastOrDefault(known => !taken.Contains(known) && known.CanBe(seen));

    /// <summary>Inserts the posts of a page that are not known, each after those that are older on the page.</summary>
    /// <param name="inOrder">The posts of the page that are in order.</param>
    /// <param name="matches">Those that are known, in the order of the timeline; receives the new ones.</param>
    /// <param name="moved">Those that are known, in any order; receives the new ones.</param>
    private void Insert(List<SeenPost> inOrder, KnownPost?[] matches, KnownPost?[] moved)
    {
        bool isFirst = _order.Count == 0;
        int oldestKnown = Array.FindIndex(matches, match => match is not null);
        var places = new List<(int Index, int Before)>();
        int before = _order.Count;
        for (int index = inOrder.Count - 1; index >= 0; index--)
        {
            if (matches[index] is { } match)
            {
                before = match.Position;
            }
            else if (moved[index] is null)
            {
                // An unplaced post was hidden at its place while it was pinned.
                KnownPost? unplaced = FindUnplaced(inOrder[index]);
                if (unplaced is not null && (moved.Contains(unplaced) || !IsPlaceKnown(matches[..index], before)))
                {
                    moved[index] = unplaced;
                    continue;
                }

                moved[index] = unplaced;
                before = index < oldestKnown && unplaced is null ? _order.StartOfStretch(before) : before;
                places.Add((index, before));
            }
        }

        // From the oldest, as the posts of a page are numbered.
        places.Reverse();
        var inserted = new List<(int Before, KnownPost Post)>(places.Count);
        foreach ((int index, int place) in places)
        {
            moved[index] = matches[index] = moved[index] ?? new KnownPost(_keys.CreateFor(inOrder[index].Post), inOrder[index]);
            inserted.Add((place, matches[index]!));
        }

        MarkGap(inserted, matches, isFirst, overlaps: oldestKnown >= 0);
        _order.Insert(inserted);
        for (int index = 1; index < matches.Length; index++)
        {
            if (matches[index] is { } post && matches[index - 1] is { } previous && previous.Position == post.Position - 1)
            {
                post.HasGapBefore = false;
            }
        }
    }

    /// <summary>Notes where posts may never have been seen: before the oldest new post, unless it continues what is known.</summary>
    private void MarkGap(List<(int Before, KnownPost Post)> inserted, KnownPost?[] matches, bool isFirst, bool overlaps)
    {
        if (inserted is not [(int place, KnownPost oldest), ..] || !(overlaps ? place > 0 && matches[0] == oldest : !isFirst))
        {
            return;
        }

        oldest.HasGapBefore = true;
        if (overlaps)
        {
            _order[place].HasGapBefore = false;
        }
    }

    /// <summary>Whether no post that may still be there is hidden between the older posts of a page and a position, since it is pinned now.</summary>
    private bool IsPlaceKnown(KnownPost?[] older, int before)
    {
        int position = before - 1;
        while (position >= 0 && _order[position].MissingSince is not null)
        {
            position--;
        }

        return Array.FindLast(older, known => known is not null) is not { } previous || previous.Position >= position;
    }

    private KnownPost? FindUnplaced(SeenPost seen)
        => _order.FindApart(seen.Identity) is { } apart && apart.CanBe(seen) ? apart : null;

    private KnownPost? FindApart(SeenPost seen)
        => _order.Find(seen.Identity).LastOrDefault(known => known.Day.CanBe(seen.Day)) ?? (_order.FindApart(seen.Identity) is { } apart && apart.Day.CanBe(seen.Day) ? apart : null);

    private KnownPost AddApart(SeenPost seen)
    {
        var post = new KnownPost(_keys.CreateFor(seen.Post), seen);
        _order.AddApart(post);
        return post;
    }

    /// <summary>Notes the posts that are missing although the page has an older one. Those that are older than all of the page may only have fallen out of it.</summary>
    private void FindMissing(KnownPost?[] matches, int page)
    {
        int oldest = Array.Find(matches, match => match is not null)?.Position ?? _order.Count;
        for (int position = oldest; position < _order.Count; position++)
        {
            if (_order[position].LastPage != page)
            {
                _order[position].Miss(page);
            }
        }
    }
}
