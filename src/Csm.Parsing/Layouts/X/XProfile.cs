using Csm.Parsing.Languages;
using Csm.Parsing.Lines;

namespace Csm.Parsing.Layouts.X;

/// <summary>Decides the lines of the profile at the top of an account's page.</summary>
internal sealed class XProfile(XPage page)
{
    private static readonly XPhrases[] Labels = [XPhrases.Followers, XPhrases.Following, XPhrases.Subscriptions];

    /// <summary>Decides the lines before the first post. Returns the line after the profile; -1 if there is none.</summary>
    public int Decide(int start, int end)
    {
        int followers = FindStat(start, end, XPhrases.Followers);
        int handle = followers < 0 ? -1 : FindHandle(start, followers);
        if (handle < 0)
        {
            return -1;
        }

        if (handle > start)
        {
            page.Mark(handle - 1, LineRole.ProfileName);
        }

        page.Mark(handle, LineRole.ProfileHandle);
        int stats = followers;
        while (stats - 1 > handle && LabelOf(stats - 1) != XPhrases.None)
        {
            stats--;
        }

        int facts = FindFacts(handle + 1, stats);
        page.Mark(handle + 1, facts, LineRole.Bio);
        page.Mark(facts, stats, LineRole.Facts);
        int after = stats;
        for (; after < end && LabelOf(after) != XPhrases.None; after++)
        {
            page.Mark(after, LineRole.Stat);
        }

        return after;
    }

    /// <summary>Gets the label of a line that is a count and its label: <c>2,802 Following</c>; none for all other lines.</summary>
    public static XPhrases LabelOf(ReadOnlySpan<char> line, XVocabulary vocabulary, out int countLength)
    {
        countLength = XLine.LastDigit(line) + 1;
        for (int space = countLength; space > 0 && space < line.Length; space = NextSpace(line, space + 1))
        {
            XPhrases label = vocabulary.Find(line[space..].Trim());
            if (label != XPhrases.None)
            {
                countLength = space;
                return label;
            }
        }

        return XPhrases.None;
    }

    private static int NextSpace(ReadOnlySpan<char> line, int from)
    {
        int space = from >= line.Length ? -1 : line[from..].IndexOfAny(' ', '\u00A0');
        return space < 0 ? line.Length : from + space;
    }

    private XPhrases LabelOf(int line)
    {
        ReadOnlySpan<char> text = page.TextOf(line);
        XPhrases label = char.IsDigit(text[0]) ? LabelOf(text, page.Words, out _) : XPhrases.None;
        return Array.Find(Labels, wanted => (label & wanted) != 0);
    }

    private int FindStat(int start, int end, XPhrases label)
    {
        for (int line = start; line < end; line++)
        {
            if (LabelOf(line) == label)
            {
                return line;
            }
        }

        return -1;
    }

    private int FindHandle(int start, int end)
    {
        for (int line = start; line < end; line++)
        {
            if (page.IsHandle(line))
            {
                return line;
            }
        }

        return -1;
    }

    /// <summary>Finds the first of the lines with place, link, birthday and month of opening, which come before the counts.</summary>
    private int FindFacts(int start, int end)
    {
        int facts = end;
        while (facts > start && XFacts.IsFacts(page.TextOf(facts - 1), page.Words))
        {
            facts--;
        }

        // A place or a link alone has no word of the page's, so only the month of opening shows where it ends; the bio comes first.
        bool isAlone = facts - 1 > start && facts < end && page.Lines[facts - 1].FitsLocation && page.Lines[facts - 1].Shape == LineShape.Text && end - facts == 1
            && XFacts.IsWholeJoined(page.TextOf(facts), page.Words);
        return isAlone ? facts - 1 : facts;
    }
}
