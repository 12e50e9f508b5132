using Csm.Parsing.Languages;
using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Layouts.X;

/// <summary>
/// Decides what each line of an X page is. The questions are answered in this order:
/// <list type="number">
/// <item>Where does a page begin? (<c>FindPages</c>)</item>
/// <item>Which language do the words of the page have? (<see cref="XPageLanguage"/>)</item>
/// <item>Where are the heads of its posts? (<see cref="XHeads"/>)</item>
/// <item>Is there a profile above them? (<see cref="XProfile"/>)</item>
/// <item>Does the page have counts, and are views among them? (<c>HaveCounts</c>, <c>HaveViews</c>)</item>
/// <item>What follows each head? (<see cref="XContent"/>)</item>
/// </list>
/// </summary>
internal sealed class XLines
{
    /// <summary>The lines between the heading of a conversation and the handle of its opened post, at most, and the handle.</summary>
    private const int LinesAboveHandle = 3;

    private readonly ParseContext _context;
    private readonly XPage _page;

    private XLines(ParseContext context, XPage page)
    {
        _context = context;
        _page = page;
    }

    /// <summary>Decides everything that the grammar needs to know about the lines.</summary>
    public static void Decide(ParseContext context)
    {
        using var page = new XPage(context);
        var lines = new XLines(context, page);
        context.PageWords = [];

        // Most pages have some, and XTokens adds counts that are only parts of lines.
        context.Contents |= TreeContents.UnusualCounts;
        int start = 0;
        foreach (int end in lines.FindPages())
        {
            page.Words = XPageLanguage.Of(page, start, end, context.Options.Language);
            context.PageWords.Add((start, page.Words));
            context.Languages.Add(start, LanguageSet.Of(context.Options.Language ?? page.Words.Language));
            lines.DecidePage(start, end);
            start = end;
        }
    }

    /// <summary>Finds the ends of the pages: another one begins at its first line, or after the owner of the one before, if it has posts.</summary>
    private List<int> FindPages()
    {
        var ends = new List<int>();
        bool hasHead = false;
        int owner = -1;
        for (int line = 0; line < _page.Count; line++)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            if (hasHead && BeginsPage(line) is { } start && start > (ends.Count == 0 ? 0 : ends[^1]))
            {
                ends.Add(start);
                (hasHead, owner) = (false, -1);
            }

            if (line + 1 < _page.Count && _page.IsHandle(line) && _page.Is(line + 1, XLooks.Dot))
            {
                if (owner >= 0)
                {
                    ends.Add(owner + 1);
                }

                (hasHead, owner) = (true, -1);
            }
            else if (hasHead && _page.Is(line, XLooks.Owner))
            {
                owner = line;
            }
        }

        ends.Add(_page.Count);
        return ends;
    }

    /// <summary>Gets the first line of the page that a line shows to begin there or shortly before; null if it does not show that.</summary>
    private int? BeginsPage(int line)
        => _page.Lines[line].Shape == LineShape.Text && XPhraseTable.BeginsPage(_page.FormOf(line)) ? line
            : XPhraseTable.IsConversation(_page.FormOf(line)) && IsOpened(line) ? StartOfForms(line)
            : _page.IsHandle(line) ? StartOfProfile(line)
            : null;

    /// <summary>Whether an opened post begins after the heading of a conversation: its handle has no dot below it.</summary>
    private bool IsOpened(int line)
    {
        for (int handle = line + 1; handle + 1 < _page.Count && handle <= line + LinesAboveHandle; handle++)
        {
            if (_page.IsHandle(handle))
            {
                return !_page.Is(handle + 1, XLooks.Dot);
            }
        }

        return false;
    }

    /// <summary>Goes back over the words of pages above a line.</summary>
    private int StartOfForms(int line)
    {
        while (line > 0 && _page.FormOf(line - 1) >= 0)
        {
            line--;
        }

        return line;
    }

    /// <summary>
    /// A profile prints the name of the account twice: above the number of its posts, and above its handle. Gets the line of the first; null if there is none.
    /// </summary>
    private int? StartOfProfile(int handle)
    {
        bool isAuthor = handle + 1 < _page.Count && _page.Is(handle + 1, XLooks.Dot);
        if (isAuthor || handle == 0 || _page.FormOf(handle - 1) >= 0)
        {
            return null;
        }

        for (int first = handle - 3; first >= Math.Max(0, handle - 4); first--)
        {
            if (_page.TextOf(first).SequenceEqual(_page.TextOf(handle - 1)) && char.IsDigit(_page.TextOf(first + 1)[0]))
            {
                return first;
            }
        }

        return null;
    }

    private void DecidePage(int start, int end)
    {
        if (start == end)
        {
            return;
        }

        var heads = new XHeads(_page);
        int profileEnd = new XProfile(_page).Decide(start, heads.FindAnchors(start, end));
        List<XHead> found = heads.Complete(Math.Max(start, profileEnd), end);
        int first = found.Count == 0 ? end : found[0].Start;
        int postsBegin = profileEnd < 0 ? FindFragment(start, first) : first;
        var content = new XContent(_page, found);
        List<XRegion> regions = content.Divide(postsBegin, end);
        bool? hasViews = content.HaveViews(regions, start, end);
        bool hasCounts = content.HaveCounts(regions, hasViews);
        foreach (XRegion region in regions)
        {
            _context.CancellationToken.ThrowIfCancellationRequested();
            content.Decide(region, hasCounts, hasViews);
        }

        if (start > 0 && _page.Lines[start].Marks is (byte)LineRole.Page or (byte)LineRole.ProfileName)
        {
            _page.Lines[start].Marks |= XMarks.BeginsPage;
        }
    }

    /// <summary>
    /// A copy can begin in the middle of a post: what is between the words of the page and the first head is its text. Not so if the page begins as pages do; then
    /// they are words that are not known.
    /// </summary>
    private int FindFragment(int start, int first)
    {
        int begin = first;
        while (begin > start && !IsAbovePosts(begin - 1))
        {
            begin--;
        }

        bool isTop = _page.Has(start, XPhrases.PageTop);
        int furniture = 0;
        for (int line = start; line < begin; line++)
        {
            isTop |= _page.Has(line, XPhrases.Conversation);
            furniture += _page.Has(line, XPhrases.Furniture) ? 1 : 0;
        }

        return isTop || furniture > 1 ? first : begin;
    }

    private bool IsAbovePosts(int line)
        => _page.Has(line, XPhrases.PageTop | XPhrases.Furniture | XPhrases.Conversation | XPhrases.OwnPosts) || _page.Matches(line, XPhrases.OwnPosts) || _page.Matches(line, XPhrases.Total);
}
