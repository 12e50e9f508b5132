using Csm.Parsing.Languages;

namespace Csm.Parsing.Layouts.X;

/// <summary>Decides which line below a post is which count. A page leaves out zeros, so that most counts are certain only if all are there.</summary>
internal sealed class XCounts(XPage page)
{
    /// <summary>The most counts below a post.</summary>
    public const int Most = 4;

    /// <summary>Views are many times the other counts; they are at least 13 times as many in all copies that were seen.</summary>
    private const int ViewsPerOther = 10;

    private const XPhrases LabelsOfCounts = XPhrases.Retweets | XPhrases.Likes | XPhrases.Quotes | XPhrases.Bookmarks | XPhrases.Views;

    /// <summary>The order of the counts below an opened post. Elsewhere, the views are in place of the bookmarks.</summary>
    private static readonly LineRole[] Order = [LineRole.Replies, LineRole.Reposts, LineRole.Likes, LineRole.Bookmarks];

    /// <summary>Counts the lines before an end that could be the counts of a post, four at most.</summary>
    public int CountsBefore(int end, int start)
    {
        int count = 0;
        while (count < Most && end - count > start && page.IsCount(end - count - 1))
        {
            count++;
        }

        return count;
    }

    /// <summary>Decides the stamp and what is below it: the views, the counts, the page's own lines.</summary>
    public void DecideStamp(int stamp, int end)
    {
        page.Mark(stamp, LineRole.Stamp);
        Span<int> counts = stackalloc int[Most];
        int count = 0;
        for (int line = stamp + 1; line < end; line++)
        {
            LineRole role = RoleOfLabelled(line, end);
            if (role != LineRole.Page)
            {
                page.Mark(line, role);
            }
            else if (page.IsCount(line) && count < counts.Length)
            {
                counts[count++] = line;
            }
        }

        for (int index = 0; index < count; index++)
        {
            page.Mark(counts[index], count < counts.Length ? LineRole.UnassignedCount : Order[index]);
        }
    }

    /// <summary>Whether the last of some counts is so large that it can only be the views.</summary>
    public bool EndWithViews(int first, int count)
    {
        Int128 views = ValueOf(first + count - 1);
        for (int line = first; line < first + count - 1; line++)
        {
            if (ValueOf(line) * ViewsPerOther > views)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Decides the counts below a post of a page that has counts. Returns the first of them. If the page may have views or not, none is certain, nor if there are more
    /// numbers than counts, since the text can end with some.
    /// </summary>
    public int DecideCounts(int start, int end, int numbers, bool? hasViews)
    {
        int most = hasViews == false ? Most - 1 : Most;
        int count = Math.Min(most, numbers);
        count -= hasViews == true ? TextBefore(end - count, count) : 0;
        int first = end - count;
        bool mayBeginInText = first > start && page.IsCount(first - 1);
        bool isAssigned = hasViews is not null && count == most && !mayBeginInText;
        for (int index = 0; index < count; index++)
        {
            LineRole role = hasViews == true && index == count - 1 ? LineRole.Views
                : isAssigned ? Order[index]
                : LineRole.UnassignedCount;
            page.Mark(first + index, role);
        }

        return first;
    }

    /// <summary>Whether a line is a number that people write for a year.</summary>
    public bool IsYear(int line) => page.TextOf(line) is ['1', '9', _, _] or ['2', '0', _, _];

    /// <summary>Gets the number of lines before the last of some counts that are text: nothing is counted more often than views.</summary>
    private int TextBefore(int first, int count)
    {
        int text = 0;
        for (int index = 0; index < count - 1; index++)
        {
            text = ValueOf(first + index) > ValueOf(first + count - 1) ? index + 1 : text;
        }

        return text;
    }

    private Int128 ValueOf(int line) => CountScanner.TryRead(page.TextOf(line), LanguageSet.Of(page.Words.Language), out ScannedCount count) ? count.Value : 0;

    /// <summary>Gets the role of a count whose label is on its line or on the next one; a line of the page if it has no label.</summary>
    private LineRole RoleOfLabelled(int line, int end)
    {
        XPhrases label = page.IsCount(line) ? (line + 1 < end ? page.PhrasesOf(line + 1) : XPhrases.None)
            : char.IsDigit(page.TextOf(line)[0]) ? XProfile.LabelOf(page.TextOf(line), page.Words, out _)
            : XPhrases.None;
        return (label & LabelsOfCounts) switch
        {
            XPhrases.None => LineRole.Page,
            XPhrases.Retweets => LineRole.Reposts,
            XPhrases.Likes => LineRole.Likes,
            XPhrases.Bookmarks => LineRole.Bookmarks,
            XPhrases.Views => LineRole.Views,
            XPhrases.Quotes => LineRole.Quotes,
            _ => LineRole.UnassignedCount,
        };
    }
}
