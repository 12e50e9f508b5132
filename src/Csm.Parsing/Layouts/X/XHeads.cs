using Csm.Parsing.Languages;
using Csm.Parsing.Lines;

namespace Csm.Parsing.Layouts.X;

/// <summary>
/// Finds the heads of the posts of a page. The anchor is a line that is only a handle, with a dot or a date after it; an opened post has neither, and is
/// recognized by what is around it.
/// </summary>
internal sealed class XHeads(ParseContext context, XVocabulary vocabulary, XPhrases[] phrases)
{
    private readonly List<XHead> _heads = [];
    private Dictionary<string, string>? _names;

    private ReadOnlySpan<Line> Lines => context.Lines.AsSpan();

    /// <summary>Finds the heads that have a dot or a date. Returns the first line of the first one.</summary>
    public int FindAnchors(int start, int end)
    {
        bool hasDots = false;
        for (int index = start; index + 1 < end && !hasDots; index++)
        {
            hasDots = IsHandle(index) && XLine.IsDot(TextOf(index + 1));
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
        _names = NamesOf(_heads);
        AddOpened(start, end);
        AddNames(start);
        return _heads;
    }

    private int FindStamp(int start, int end)
    {
        for (int index = start; index < end; index++)
        {
            if (XLine.IsStamp(TextOf(index)))
            {
                return index;
            }
        }

        return -1;
    }

    private ReadOnlySpan<char> TextOf(int line) => InvisibleCharacters.Trim(context.TextOf(Lines[line]));

    private bool IsHandle(int line) => Lines[line].Shape == LineShape.Handle;

    private bool Has(int line, XPhrases phrase) => (phrases[line] & phrase) != 0;

    private bool AreAdjacent(int line) => context.LineEndsBetween(Lines[line].End, Lines[line + 1].Start) == 1;

    private XHead? FindAnchor(int index, int end, bool hasDots)
    {
        if (!IsHandle(index))
        {
            return XLine.HandleBeforeDate(TextOf(index)) > 0 ? new XHead(index, -1, index, index, index + 1)
                : hasDots && index > 0 && XLine.IsDot(TextOf(index)) && !XLine.IsStamp(TextOf(index - 1)) && DateFollows(index, end) ? new XHead(index, -1, -1, index + 1, index + 2)
                : null;
        }

        if (index + 1 == end)
        {
            return null;
        }

        ReadOnlySpan<char> next = TextOf(index + 1);
        return XLine.IsDot(next) ? (DateFollows(index + 1, end) ? new XHead(index, -1, index, index + 2, index + 3) : new XHead(index, -1, index, -1, index + 2))
            : !XLine.DateAfterDot(next).IsEmpty || Has(index + 1, XPhrases.Ad) || (!hasDots && index > 0 && XLine.IsDate(next)) ? new XHead(index, -1, index, index + 1, index + 2)
            : null;
    }

    /// <summary>Whether a date is right below a dot. If the page has an empty line there, the head has no date.</summary>
    private bool DateFollows(int dot, int end) => dot + 1 < end && AreAdjacent(dot) && (XLine.IsDate(TextOf(dot + 1)) || Has(dot + 1, XPhrases.Ad));

    /// <summary>Gets the name that each handle has most often on the page.</summary>
    private Dictionary<string, string> NamesOf(List<XHead> heads)
    {
        var counts = new Dictionary<(string Handle, string Name), int>();
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        int consumed = 0;
        foreach (XHead head in heads)
        {
            if (head.Handle > consumed)
            {
                string handle = HandleOf(head.Handle);
                (string, string) pair = (handle, TextOf(head.Handle - 1).ToString());
                counts[pair] = counts.GetValueOrDefault(pair) + 1;
                if (!names.TryGetValue(handle, out string? best) || counts[pair] > counts.GetValueOrDefault((handle, best)))
                {
                    names[handle] = pair.Item2;
                }
            }

            consumed = head.End;
        }

        return names;
    }

    private string HandleOf(int line)
    {
        ReadOnlySpan<char> text = TextOf(line);
        int length = XLine.HandleBeforeDate(text);
        return text[1..(length > 0 ? length : text.Length)].ToString();
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
    private void AddOpened(int from, int to, int page)
    {
        for (int line = from; line < to; line++)
        {
            to = Has(line, XPhrases.PageEnd) ? line : to;
        }

        int stamp = FindStamp(from, to);
        int start = from;
        for (int index = from + 1; index < (stamp < 0 ? to : stamp); index++)
        {
            if (index > start && IsHandle(index) && IsHeadOfOpened(index, start, stamp, page))
            {
                _heads.Add(new XHead(index, -1, index, -1, index + 1) { IsOpened = true });
                start = index + 1;
            }
        }
    }

    private bool IsHeadOfOpened(int handle, int start, int stamp, int page)
        => (_names!.TryGetValue(HandleOf(handle), out string? name) && TextOf(handle - 1).SequenceEqual(name))
            || (stamp >= 0 && (handle == page + 1 || Has(handle + 1, XPhrases.ReplyingTo)))
            || (handle - 2 >= start && (Has(handle - 2, XPhrases.Conversation) || (stamp >= 0 && Has(handle - 2, XPhrases.Furniture | XPhrases.PageTop))))
            || (handle - 3 >= start && Has(handle - 3, XPhrases.Conversation) && (Has(handle - 2, XPhrases.Pinned) || XLine.IsPicture(TextOf(handle - 2))));

    /// <summary>Finds the name above each handle, and what the post has above its name.</summary>
    private void AddNames(int start)
    {
        int consumed = start;
        for (int index = 0; index < _heads.Count; index++)
        {
            XHead head = _heads[index];
            int first = head.Handle < 0 ? head.Start : head.Handle;
            int name = head.Handle > consumed && IsName(head.Handle - 1, HandleOf(head.Handle)) ? head.Handle - 1 : -1;
            first = name < 0 ? first : name;
            int above = first - 1;
            bool isQuoted = above >= consumed && Has(above, XPhrases.Quote) && index > 0;
            while (!isQuoted && first > consumed && IsAboveName(first - 1))
            {
                first--;
            }

            _heads[index] = head with { Name = name, Start = isQuoted ? above : first, IsQuoted = isQuoted };
            consumed = head.End;
        }
    }

    /// <summary>Whether a line is the name of a handle: another name that the handle has elsewhere makes it the text of the post above.</summary>
    private bool IsName(int line, string handle)
        => (phrases[line] & (XPhrases.Quote | XPhrases.ReplyingTo | XPhrases.Conversation | XPhrases.Pinned)) == 0
            && !XLine.IsPicture(TextOf(line)) && !IsReposted(line)
            && (!_names!.TryGetValue(handle, out string? name) || TextOf(line).SequenceEqual(name));

    private bool IsAboveName(int line) => Has(line, XPhrases.Pinned | XPhrases.YouReposted) || IsReposted(line) || XLine.IsPicture(TextOf(line));

    private bool IsReposted(int line) => vocabulary.TryMatch(TextOf(line), XPhrases.Reposted, out _);
}
