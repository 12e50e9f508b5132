using Csm.Parsing.Languages;

namespace Csm.Parsing.Layouts.X;

/// <summary>Decides what the lines of each post are: its head, labels, text, media and quoted post; <see cref="XCounts"/> decides its stamp and counts.</summary>
internal sealed class XContent(XPage page)
{
    /// <summary>The lines of the card of a link at most: its domain, its title, and the beginning of its text.</summary>
    private const int CardLimit = 3;

    /// <summary>The numbers below the title of an opened article, at least.</summary>
    private const int ArticleNumbers = 3;

    private const int LastYearWithoutViews = 2022;

    /// <summary>The most lines with the accounts that a post replies to.</summary>
    private const int HandlesOfReply = 8;

    /// <summary>The length of the word between two accounts, in UTF-16 units, at most.</summary>
    private const int LongestAnd = 5;

    /// <summary>The length of the name of a language that a text is translated from, in UTF-16 units, at most.</summary>
    private const int LongestLanguage = 20;

    private readonly XCounts _counts = new(page);

    /// <summary>Divides the lines of a page into those of its posts.</summary>
    public List<XRegion> Divide(List<XHead> heads, int start, int end)
    {
        var regions = new List<XRegion>(heads.Count + 1);
        int first = heads.Count == 0 ? end : heads[0].Start;
        if (start < first)
        {
            regions.Add(new XRegion(start, null, null, first));
        }

        for (int index = 0; index < heads.Count;)
        {
            XHead head = heads[index++];
            XHead? quoted = null;
            for (; index < heads.Count && heads[index].IsQuoted; index++)
            {
                quoted ??= heads[index];
            }

            regions.Add(new XRegion(head.Start, head, quoted, index < heads.Count ? heads[index].Start : end));
        }

        bool hasSeparators = regions.Count(region => region.Next > region.Content && page.Is(region.Next - 1, XLooks.Separator)) > 1;
        return regions.ConvertAll(region => WithEnd(region, hasSeparators));
    }

    /// <summary>
    /// Whether the page has counts: nearly all its posts then do, since views are always printed; of old pages, most. A post that ends with a year shows nothing.
    /// </summary>
    public bool HaveCounts(List<XRegion> regions, bool? hasViews)
    {
        int posts = 0;
        int counted = 0;
        foreach (XRegion region in regions)
        {
            if (region.Head is { Date: >= 0 } head && !page.Has(head.Date, XPhrases.Ad))
            {
                (int first, int count) = RunOf(region);
                posts++;
                counted += count > 1 || (count == 1 && !_counts.IsYear(first)) ? 1 : 0;
            }
        }

        return counted > 0 && (hasViews == false ? counted * 2 >= posts : counted * 3 >= posts * 2);
    }

    /// <summary>
    /// Whether the counts of a page include views, as they have since December 2022. Pages that speak of Twitter have none, except for those of its last year. Null if
    /// nothing on the page shows it.
    /// </summary>
    public bool? HaveViews(List<XRegion> regions, int start, int end)
    {
        for (int line = start; line < end; line++)
        {
            if (page.Is(line, XLooks.Owner | XLooks.Stamp) && page.TextOf(line).Contains("Twitter", StringComparison.Ordinal))
            {
                return page.Is(line, XLooks.Owner) && Vocabularies.YearIn(page.TextOf(line)) > LastYearWithoutViews;
            }

            if (page.Is(line, XLooks.Owner) || page.Has(line, XPhrases.Views))
            {
                return true;
            }
        }

        List<(int First, int Count)> runs = regions.ConvertAll(RunOf);
        runs.RemoveAll(run => run.Count < 2);
        bool hasFour = runs.Exists(run => run.Count == XCounts.Most && !(run.First > start && page.IsCount(run.First - 1)) && _counts.EndWithViews(run.First, run.Count));
        return hasFour || (runs.Count > 1 && runs.TrueForAll(run => _counts.EndWithViews(run.First, run.Count))) ? true : null;
    }

    /// <summary>Decides the lines of a post.</summary>
    public void Decide(XRegion region, bool hasCounts, bool? hasViews)
    {
        if (region.Head is { } head)
        {
            page.Lines[region.Start].Marks |= XMarks.BeginsPost;
            DecideHead(head);
        }

        int end = region.End;
        page.Mark(region.PageEnd, region.Next, LineRole.PageEnd);
        int start = DecideLabels(region.Content, end, region.Head is { IsOpened: true });
        int stamp = region.Head is { IsOpened: false } ? -1 : page.FindStamp(start, end);
        if (stamp >= 0)
        {
            _counts.DecideStamp(stamp, end);
            end = stamp;
        }
        else
        {
            end = _counts.DecideCounts(start, end, hasCounts, hasViews);
        }

        int textEnd = region.Quoted?.Start ?? end;
        DecideText(start, Math.Min(textEnd, end), inQuote: 0, isOpened: region.Head is { IsOpened: true });
        if (region.Quoted is { } quoted && quoted.Start < end)
        {
            DecideQuote(quoted, end);
        }
    }

    /// <summary>Finds the lines at the end of a post that could be its counts.</summary>
    private (int First, int Count) RunOf(XRegion region)
    {
        int count = _counts.CountsBefore(region.End, region.Content);
        return (region.End - count, count);
    }

    /// <summary>Finds where the end of the page begins that follows a post: at its heading, or at the links above the owner of the site.</summary>
    private int FindPageEnd(XRegion region)
    {
        for (int line = region.Content; line < region.Next; line++)
        {
            if (page.Has(line, XPhrases.PageEnd))
            {
                return line;
            }

            if (page.Is(line, XLooks.Owner))
            {
                while (line > region.Content && (page.Has(line - 1, XPhrases.Furniture) || page.TextOf(line - 1) is "|" or "..."))
                {
                    line--;
                }

                return line;
            }
        }

        return region.Next;
    }

    /// <summary>Finds where a post ends: before the page's own lines below it, and before a row of signs if people have put such rows between the posts.</summary>
    private XRegion WithEnd(XRegion region, bool hasSeparators)
    {
        int pageEnd = FindPageEnd(region);
        int end = pageEnd;
        if (hasSeparators && end > region.Content && page.Is(end - 1, XLooks.Separator))
        {
            end--;
        }

        while (end > region.Content && page.Has(end - 1, XPhrases.BetweenPosts))
        {
            end--;
        }

        return region with { PageEnd = pageEnd, End = end };
    }

    private void DecideHead(in XHead head)
    {
        for (int line = head.Start; line < head.End; line++)
        {
            LineRole role = line == head.Name ? LineRole.Name
                : line == head.Handle ? LineRole.Handle
                : line == head.Date ? (page.Has(line, XPhrases.Ad) ? LineRole.Promoted : LineRole.Published)
                : line > head.Handle && head.Handle >= 0 ? LineRole.Page
                : page.Has(line, XPhrases.Quote) && head.IsQuoted ? LineRole.Quote
                : page.Has(line, XPhrases.Pinned) ? LineRole.Pinned
                : page.Is(line, XLooks.Picture) ? LineRole.Picture
                : page.Is(line, XLooks.Dot) ? LineRole.Dot
                : LineRole.Reposted;
            page.Mark(line, line + 1, role, head.IsQuoted ? XMarks.InQuote : (byte)0);
        }
    }

    /// <summary>Decides the lines between a head and the text. Returns the first line of the text.</summary>
    private int DecideLabels(int start, int end, bool isOpened)
    {
        int line = start;
        for (; line < end; line++)
        {
            if (page.Has(line, XPhrases.ReplyingTo))
            {
                line = DecideReplies(line + 1, end) - 1;
            }
            else if (page.IsHandle(line) && FindReplyingTo(line, end) is > 0 and var after)
            {
                line = DecideReplies(line, after) - 1;
            }
            else if (!page.Has(line, XPhrases.Label | XPhrases.TranslatedFrom) && !page.Matches(line, XPhrases.Label)
                && !(page.Words.TryMatch(page.TextOf(line), XPhrases.TranslatedFrom, out Range language) && page.TextOf(line)[language].Length <= LongestLanguage)
                && !(isOpened && page.Has(line, XPhrases.Furniture)))
            {
                break;
            }
        }

        return line;
    }

    /// <summary>Finds the line after the words for a reply that follow handles, as some languages have them; -1 if there are none.</summary>
    private int FindReplyingTo(int start, int end)
    {
        for (int line = start + 1; line < end && line - start <= HandlesOfReply; line++)
        {
            if (page.Has(line, XPhrases.ReplyingTo))
            {
                return line + 1;
            }

            if (!page.IsHandle(line) && !IsAndOthers(line) && page.TextOf(line).Length > LongestAnd)
            {
                return -1;
            }
        }

        return -1;
    }

    private int DecideReplies(int start, int end)
    {
        int line = start;
        for (; line < end; line++)
        {
            if (page.IsHandle(line))
            {
                page.Mark(line, line + 1, LineRole.ReplyTo);
            }
            else if (!page.Has(line, XPhrases.ReplyingTo) && !IsAndOthers(line) && !(line + 1 < end && line > start && page.IsHandle(line + 1) && page.TextOf(line).Length <= LongestAnd))
            {
                break;
            }
        }

        return line;
    }

    /// <summary>Whether a line is <c>and 3 others</c>; in some languages, the last part of the words for a reply is before it.</summary>
    private bool IsAndOthers(int line)
    {
        ReadOnlySpan<char> text = page.TextOf(line);
        return page.Has(line, XPhrases.AndOthers)
            || (page.Words.TryMatch(text, XPhrases.AndOthers, out Range number) && !text[number].ContainsAnyExceptInRange('0', '9'))
            || (page.Words.TryMatchEnd(text, XPhrases.AndOthers, out int start, out number) && start <= LongestAnd && !text[start..][number].ContainsAnyExceptInRange('0', '9'));
    }

    private void DecideQuote(in XHead quoted, int end)
    {
        DecideHead(quoted);
        int start = DecideLabels(quoted.End, end, isOpened: false);
        int quoteEnd = start;
        while (quoteEnd < end && !page.Has(quoteEnd, XPhrases.Note))
        {
            quoteEnd++;
        }

        page.Mark(quoted.End, start, LineRole.Page, XMarks.InQuote);
        DecideText(start, quoteEnd, XMarks.InQuote, isOpened: false);
    }

    private void DecideText(int start, int end, byte inQuote, bool isOpened)
    {
        int last = -1;
        int numbersEnd = start;
        for (int line = start; line < end; line++)
        {
            LineRole role = RoleInText(line, line + 1 < end);
            last = role == LineRole.Text ? line : last;
            if (role == LineRole.Text && isOpened && line > start && line >= numbersEnd && page.IsCount(line))
            {
                numbersEnd = EndOfNumbers(line, end);
                if (numbersEnd < end && numbersEnd - line >= ArticleNumbers)
                {
                    line = numbersEnd - 1;
                    continue;
                }
            }

            if (page.Has(line, XPhrases.Note))
            {
                line = FindNoteEnd(line, end);
                continue;
            }

            if (role == LineRole.Text && line > start && end - line is > 1 and <= CardLimit && XLine.IsDomain(page.TextOf(line)) && XFacts.IsLink(page.TextOf(line)))
            {
                page.Mark(line, end, LineRole.Media, inQuote);
                return;
            }

            page.Mark(line, line + 1, role, inQuote);
            if (role == LineRole.Media && page.Has(line, XPhrases.From) && line + 1 < end)
            {
                page.Mark(++line, line + 1, LineRole.Media, inQuote);
            }
        }

        if (last >= 0 && page.Lines[last].Role == LineRole.Text && page.Words.ButtonLength(page.TextOf(last)) > 0)
        {
            page.Mark(last, last + 1, LineRole.TextWithButton, inQuote);
        }
    }

    private int EndOfNumbers(int line, int end)
    {
        while (line < end && page.IsCount(line))
        {
            line++;
        }

        return line;
    }

    private int FindNoteEnd(int line, int end)
    {
        while (line + 1 < end && !page.Has(line, XPhrases.NoteEnd) && !page.Matches(line, XPhrases.NoteEnd))
        {
            line++;
        }

        return line;
    }

    private LineRole RoleInText(int line, bool hasNext)
    {
        ReadOnlySpan<char> text = page.TextOf(line);
        return page.Has(line, XPhrases.ShowMore) ? LineRole.ShowMore
            : (page.Has(line, XPhrases.From) && hasNext) || page.Has(line, XPhrases.Media) || page.Is(line, XLooks.TimeOfVideo)
                || (page.Words.TryMatch(text, XPhrases.FromDomain, out Range domain) && XLine.IsDomain(text[domain])) ? LineRole.Media
            : page.Has(line, XPhrases.BetweenPosts) ? LineRole.Page
            : page.Is(line, XLooks.Picture) ? LineRole.Picture
            : LineRole.Text;
    }
}
