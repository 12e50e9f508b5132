namespace Csm.Parsing.Data.History;

/// <summary>
/// Finds posts whose text was edited: between the same two neighbours, the page has a post that is not known, and the timeline one that is not on the page, and their
/// texts are nearly the same.
/// </summary>
internal sealed class EditMatcher(PostOrder order, double minimumSimilarity)
{
    /// <summary>How many known posts before the first one on the page are compared: those that fell out of the page are not edited.</summary>
    private const int ReachBeforePage = 4;

    /// <summary>How many posts between two neighbours are compared.</summary>
    private const int GapLimit = 64;

    /// <summary>Adds the edited posts to matches.</summary>
    /// <param name="page">Posts in order, from the oldest.</param>
    /// <param name="matches">For each post the known one; receives those with other texts.</param>
    /// <param name="edits">Receives the index of each such post and the similarity of its texts, null if one is a cut form of the other.</param>
    public void Match(IReadOnlyList<SeenPost> page, KnownPost?[] matches, List<(int Index, double? Similarity)> edits)
    {
        int index = 0;
        KnownPost? before = null;
        while (index < page.Count)
        {
            if (matches[index] is { } match)
            {
                before = match;
                index++;
                continue;
            }

            int end = index;
            while (end < page.Count && matches[end] is null)
            {
                end++;
            }

            KnownPost? after = end < page.Count ? matches[end] : null;

            // Without any neighbour, only the oldest posts of the page can be the newest known ones.
            int compared = before is null && after is null ? Math.Min(end, ReachBeforePage) : end;
            int reach = before is null ? compared - index + ReachBeforePage : GapLimit + 1;
            MatchGap(page, matches, edits, index..compared, FindMissing(before?.Position ?? -1, after?.Position ?? order.Count, reach));
            index = end;
        }
    }

    /// <summary>The known posts between two positions that the page before had, or could have had; at most so many, the newest.</summary>
    private KnownPost[] FindMissing(int before, int after, int limit)
    {
        var known = new List<KnownPost>();
        for (int position = after - 1; position > before && known.Count < limit; position--)
        {
            if (order[position].MissingSince is null)
            {
                known.Add(order[position]);
            }
        }

        known.Reverse();
        return [.. known];
    }

    private void MatchGap(IReadOnlyList<SeenPost> page, KnownPost?[] matches, List<(int Index, double? Similarity)> edits, Range indexes, KnownPost[] known)
    {
        (int start, int length) = indexes.GetOffsetAndLength(page.Count);
        if (known.Length is 0 or > GapLimit || length > GapLimit)
        {
            return;
        }

        var similarities = new (bool IsSame, double? Similarity)[length, known.Length];
        double[,] best = new double[length + 1, known.Length + 1];
        for (int index = length - 1; index >= 0; index--)
        {
            for (int place = known.Length - 1; place >= 0; place--)
            {
                (bool isSame, double? similarity) = similarities[index, place] = Compare(known[place], page[start + index]);
                double matched = isSame ? (similarity ?? 1) + best[index + 1, place + 1] : 0;
                best[index, place] = Math.Max(matched, Math.Max(best[index + 1, place], best[index, place + 1]));
            }
        }

        for (int index = 0, place = 0; index < length && place < known.Length;)
        {
            (bool isSame, double? similarity) = similarities[index, place];
            if (isSame && best[index, place] == (similarity ?? 1) + best[index + 1, place + 1])
            {
                matches[start + index] = known[place++];
                edits.Add((start + index++, similarity));
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
    }

    private (bool IsSame, double? Similarity) Compare(KnownPost known, SeenPost seen)
    {
        // With the same text they would be matched already, if they were the same post.
        if (known.Identity == seen.Identity
            || !known.CanBe(seen)
            || !string.Equals(known.AuthorHandle, seen.Author, StringComparison.OrdinalIgnoreCase))
        {
            return (false, null);
        }

        // The same text again means that a cut form came between.
        if (known.Text == seen.Post.Text || ((known.IsTruncated || seen.Post.IsTruncated) && IsCut(known.Text, seen.Post.Text)))
        {
            return (true, null);
        }

        double? similarity = TextSimilarity.AtLeast(minimumSimilarity, known.Text, seen.Post.Text);
        return (similarity is not null, similarity);
    }

    private static bool IsCut(string left, string right)
    {
        (string shorter, string longer) = left.Length < right.Length ? (left, right) : (right, left);
        ReadOnlySpan<char> start = shorter.AsSpan().TrimEnd(['…', '.', ' ']);
        return !start.IsEmpty && longer.StartsWith(start, StringComparison.Ordinal);
    }
}
