using Csm.Parsing.Languages;

namespace Csm.Parsing.Layouts.X;

/// <summary>
/// Finds the heads of the posts of a page. The anchor is a line that is only a handle, with a dot or a date after it; an opened post has neither, and is
/// recognized by what is around it.
/// </summary>
internal sealed class XHeads(XPage page)
{
    private readonly List<XHead> _heads = [];
    private readonly XNames _names = new(page);

    /// <summary>Finds the heads that have a dot or a date. Returns the first line of the first one.</summary>
    public int FindAnchors(int start, int end)
    {
        bool hasDots = false;
        for (int index = start; index + 1 < end && !hasDots; index++)
        {
            hasDots = page.IsHandle(index) && page.Is(index + 1, XLooks.Dot);
        }

        for (int index = start; index < end; index++)
        {
            if (FindAnchor(index, end, hasDots) is { } head)
            {
                _heads.Add(head);
                index = head.End - 1;
            }
        }

        return _heads.Count == 0 ? end : _heads[0].Start;
    }

    /// <summary>Adds the heads of opened posts, and finds what is above each handle. Returns the heads in their order.</summary>
    public List<XHead> Complete(int start, int end)
    {
        CountNames(start);
        AddOpened(start, end);
        AddNames(start);
        return _heads;
    }

    private XHead? FindAnchor(int index, int end, bool hasDots)
    {
        if (!page.IsHandle(index))
        {
            return page.Is(index, XLooks.HandleAndDate) ? new XHead(index, -1, index, index, index + 1)
                : hasDots && index > 0 && page.Is(index, XLooks.Dot) && !page.Is(index - 1, XLooks.Stamp) && DateFollows(index, end) ? new XHead(index, -1, -1, index + 1, index + 2)
                : null;
        }

        if (index + 1 == end)
        {
            return null;
        }

        ReadOnlySpan<char> next = page.TextOf(index + 1);
        return page.Is(index + 1, XLooks.Dot) ? (DateFollows(index + 1, end) ? new XHead(index, -1, index, index + 2, index + 3) : new XHead(index, -1, index, -1, index + 2))
            : !XLine.DateAfterDot(next).IsEmpty || page.Has(index + 1, XPhrases.Ad) || (!hasDots && index > 0 && XLine.IsDate(next)) ? new XHead(index, -1, index, index + 1, index + 2)
            : null;
    }

    /// <summary>Whether a date is right below a dot. If the page has an empty line there, the head has no date.</summary>
    private bool DateFollows(int dot, int end) => dot + 1 < end && page.IsNextAdjacent(dot) && (XLine.IsDate(page.TextOf(dot + 1)) || page.Has(dot + 1, XPhrases.Ad));

    /// <summary>Finds the name that each handle has most often on the page.</summary>
    private void CountNames(int start)
    {
        int consumed = start;
        foreach (XHead head in _heads)
        {
            if (head.Handle > consumed)
            {
                _names.Add(head.Handle, head.Handle - 1);
            }

            consumed = head.End;
        }
    }

    /// <summary>Adds the heads without a dot: after the heading of a conversation, before a stamp, and those with the name that the handle has elsewhere.</summary>
    private void AddOpened(int start, int end)
    {
        XHead[] anchors = [.. _heads];
        _heads.Clear();
        int from = start;
        foreach (XHead anchor in anchors)
        {
            AddOpened(from, Math.Max(from, anchor.Start), start);
            _heads.Add(anchor);
            from = anchor.End;
        }

        AddOpened(from, end, start);
    }

    /// <summary>Adds the opened posts between two heads that have dots. They are not below the end of a page, nor below a stamp.</summary>
    private void AddOpened(int from, int to, int first)
    {
        int handle = from + 1;
        while (handle < to && !page.IsHandle(handle))
        {
            handle++;
        }

        if (handle >= to)
        {
            return;
        }

        for (int line = from; line < to; line++)
        {
            to = page.Has(line, XPhrases.PageEnd) ? line : to;
        }

        int stamp = page.FindStamp(from, to);
        int start = from;
        for (int index = handle; index < (stamp < 0 ? to : stamp); index++)
        {
            if (index > start && page.IsHandle(index) && IsHeadOfOpened(index, start, stamp, first))
            {
                _heads.Add(new XHead(index, -1, index, -1, index + 1) { IsOpened = true });
                start = index + 1;
            }
        }
    }

    private bool IsHeadOfOpened(int handle, int start, int stamp, int first)
        => _names.IsNameOf(handle, handle - 1) == true
            || (stamp >= 0 && (handle == first + 1 || page.Has(handle + 1, XPhrases.ReplyingTo)))
            || (handle - 2 >= start && (page.Has(handle - 2, XPhrases.Conversation) || (stamp >= 0 && page.Has(handle - 2, XPhrases.Furniture | XPhrases.PageTop))))
            || (handle - 3 >= start && page.Has(handle - 3, XPhrases.Conversation) && (page.Has(handle - 2, XPhrases.Pinned) || page.Is(handle - 2, XLooks.Picture)));

    /// <summary>Finds the name above each handle, and what the post has above its name.</summary>
    private void AddNames(int start)
    {
        int consumed = start;
        for (int index = 0; index < _heads.Count; index++)
        {
            XHead head = _heads[index];
            int first = head.Handle < 0 ? head.Start : head.Handle;
            int name = head.Handle > consumed && IsName(head.Handle) ? head.Handle - 1 : -1;
            first = name < 0 ? first : name;
            int above = first - 1;
            bool isQuoted = above >= consumed && page.Has(above, XPhrases.Quote) && index > 0;
            while (!isQuoted && first > consumed && IsAboveName(first - 1))
            {
                first--;
            }

            _heads[index] = head with { Name = name, Start = isQuoted ? above : first, IsQuoted = isQuoted };
            consumed = head.End;
        }
    }

    /// <summary>Whether the name is above a handle: another name that the handle has elsewhere makes the line the text of the post above.</summary>
    private bool IsName(int handle)
        => handle - 1 is var line && !page.Has(line, XPhrases.Quote | XPhrases.ReplyingTo | XPhrases.Conversation | XPhrases.Pinned)
            && !page.Is(line, XLooks.Picture) && !page.Matches(line, XPhrases.Reposted)
            && _names.IsNameOf(handle, line) != false;

    private bool IsAboveName(int line) => page.Has(line, XPhrases.Pinned | XPhrases.YouReposted) || page.Is(line, XLooks.Picture) || page.Matches(line, XPhrases.Reposted);
}
