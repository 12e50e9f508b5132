using Csm.Parsing.Languages;

namespace Csm.Parsing.Layouts.X;

/// <summary>Decides what the lines of each post are: its head, labels, text, media and quoted post; <see cref="XCounts"/> decides its stamp and counts.</summary>
internal sealed class XContent(XPage page, List<XHead> heads)
{
    /// <summary>The lines of the card of a link at most: its domain, its title, and the beginning of its text.</summary>
    private const int CardLimit = 3;

    /// <summary>The numbers below the title of an opened article, at least.</summary>
    private const int ArticleNumbers = 3;

    private const int LastYearWithoutViews = 2022;

    /// <summary>The length of the name of a language that a text is translated from, in UTF-16 units, at most.</summary>
    private const int LongestLanguage = 20;

    private readonly XCounts _counts = new(page);
    private readonly XReplies _replies = new(page);

    /// <summary>Divides the lines of a page into those of its posts.</summary>
    public List<XRegion> Divide(int start, int end)
    {
        var regions = new List<XRegion>(heads.Count + 1);
        int first = heads.Count == 0 ? end : heads[0].Start;
        if (start < first)
        {
            regions.Add(new XRegion(start, -1, -1, start, first));
        }

        for (int index = 0; index < heads.Count;)
        {
            int head = index++;
            int quoted = -1;
            for (; index < heads.Count && heads[index].IsQuoted; index++)
            {
                quoted = quoted < 0 ? index : quoted;
            }

            regions.Add(new XRegion(heads[head].Start, head, quoted, heads[head].End, index < heads.Count ? heads[index].Start : end));
        }

        bool hasSeparators = HaveSeparators(regions);
        for (int index = 0; index < regions.Count; index++)
        {
            regions[index] = WithEnd(regions[index], hasSeparators);
        }

        return regions;
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
            if (region.Head >= 0 && heads[region.Head].Date is >= 0 and var date && !page.Has(date, XPhrases.Ad))
            {
                posts++;
                counted += region.Numbers > 1 || (region.Numbers == 1 && !_counts.IsYear(region.End - 1)) ? 1 : 0;
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

        int runs = 0;
        bool all = true;
        foreach (XRegion region in regions)
        {
            if (region.Numbers > 1)
            {
                int first = region.End - region.Numbers;
                bool endsWithViews = _counts.EndWithViews(first, region.Numbers);
                if (endsWithViews && region.Numbers == XCounts.Most && !(first > start && page.IsCount(first - 1)))
                {
                    return true;
                }

                runs++;
                all &= endsWithViews;
            }
        }

        return all && runs > 1 ? true : null;
    }

    /// <summary>Decides the lines of a post.</summary>
    public void Decide(XRegion region, bool hasCounts, bool? hasViews)
    {
        bool isOpened = region.Head >= 0 && heads[region.Head].IsOpened;
        if (region.Head >= 0)
        {
            page.Lines[region.Start].Marks |= XMarks.BeginsPost;
            DecideHead(heads[region.Head]);
        }

        int end = region.End;
        page.Mark(region.PageEnd, region.Next, LineRole.PageEnd);
        int start = DecideLabels(region.Content, end, isOpened);
        int stamp = region.Head >= 0 && !isOpened ? -1 : page.FindStamp(start, end);
        if (stamp >= 0)
        {
            _counts.DecideStamp(stamp, end);
            end = stamp;
        }
        else
        {
            end = _counts.DecideCounts(start, end, hasCounts ? Math.Min(region.Numbers, end - start) : 0, hasViews);
        }

        int textEnd = region.Quoted < 0 ? end : Math.Min(heads[region.Quoted].Start, end);
        DecideText(start, textEnd, inQuote: 0, isOpened);
        if (textEnd < end)
        {
            DecideQuote(heads[region.Quoted], end);
        }
    }

    /// <summary>Whether people have put rows of signs between the posts.</summary>
    private bool HaveSeparators(List<XRegion> regions)
    {
        int separators = 0;
        foreach (XRegion region in regions)
        {
            separators += region.Next > region.Content && page.Is(region.Next - 1, XLooks.Separator) ? 1 : 0;
        }

        return separators > 1;
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

    /// <summary>Finds where a post ends: before the page's own lines below it, and before a row of signs if such rows are between the posts.</summary>
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

        return region with { PageEnd = pageEnd, End = end, Numbers = _counts.CountsBefore(end, region.Content) };
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
            page.Mark(line, role, head.IsQuoted ? XMarks.InQuote : (byte)0);
        }
    }

    /// <summary>Decides the lines between a head and the text. Returns the first line of the text.</summary>
    private int DecideLabels(int start, int end, bool isOpened)
    {
        int line = start;
        for (; line < end; line++)
        {
            if (_replies.Decide(line, end) is var after && after > line)
            {
                line = after - 1;
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

            page.Mark(line, role, inQuote);
            if (role == LineRole.Media && page.Has(line, XPhrases.From) && line + 1 < end)
            {
                page.Mark(++line, LineRole.Media, inQuote);
            }
        }

        if (last >= 0 && page.Lines[last].Role == LineRole.Text && page.Words.ButtonLength(page.TextOf(last)) > 0)
        {
            page.Mark(last, LineRole.TextWithButton, inQuote);
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
