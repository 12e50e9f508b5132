using Csm.Parsing.Languages;
using Csm.Parsing.Lines;

namespace Csm.Parsing.Layouts.X;

/// <summary>
/// Decides what each line of an X page is. The questions are answered in this order:
/// <list type="number">
/// <item>Where does a page begin? (<c>FindPages</c>)</item>
/// <item>Which language do the words of the page have? (<see cref="XPageLanguage"/>)</item>
/// <item>Where are the heads of its posts? (<see cref="XHeads"/>)</item>
/// <item>Is there a profile above them? (<see cref="XProfile"/>)</item>
/// <item>Does the page have counts? (<c>HasCounts</c>)</item>
/// <item>What follows each head? (<see cref="XContent"/>)</item>
/// </list>
/// </summary>
internal sealed class XLines
{
    private readonly ParseContext _context;
    private readonly XPhrases[] _phrases;

    private XLines(ParseContext context)
    {
        _context = context;
        _phrases = new XPhrases[context.Lines.Count];
    }

    private Span<Line> Lines => _context.Lines.AsSpan();

    /// <summary>Decides everything that the grammar needs to know about the lines.</summary>
    public static void Decide(ParseContext context)
    {
        var lines = new XLines(context);
        context.PageWords = [];
        int start = 0;
        foreach (int end in lines.FindPages())
        {
            XVocabulary vocabulary = XPageLanguage.Of(lines.Lines[start..end], context);
            context.PageWords.Add((start, vocabulary));
            context.Languages.Add(start, LanguageSet.Of(vocabulary.Language));
            lines.DecidePage(start, end, vocabulary);
            start = end;
        }
    }

    private ReadOnlySpan<char> TextOf(int line) => InvisibleCharacters.Trim(_context.TextOf(Lines[line]));

    /// <summary>Finds the ends of the pages: another one begins at its first line, or after the owner of the one before, if it has posts.</summary>
    private List<int> FindPages()
    {
        var ends = new List<int>();
        bool hasHead = false;
        int owner = -1;
        for (int index = 0; index < _phrases.Length; index++)
        {
            if (hasHead && Lines[index].Shape == LineShape.Text && XPhraseTable.TryFind(TextOf(index), out (LanguageSet Languages, bool IsPageTop) phrase) && phrase.IsPageTop)
            {
                ends.Add(index);
                (hasHead, owner) = (false, -1);
            }

            if (index + 1 < _phrases.Length && Lines[index].Shape == LineShape.Handle && XLine.IsDot(TextOf(index + 1)))
            {
                if (owner >= 0)
                {
                    ends.Add(owner + 1);
                }

                (hasHead, owner) = (true, -1);
            }
            else if (hasHead && XLine.IsOwner(TextOf(index)))
            {
                owner = index;
            }
        }

        ends.Add(_phrases.Length);
        return ends;
    }

    private void DecidePage(int start, int end, XVocabulary vocabulary)
    {
        if (start == end)
        {
            return;
        }

        for (int index = start; index < end; index++)
        {
            _phrases[index] = vocabulary.Find(TextOf(index));
        }

        var heads = new XHeads(_context, vocabulary, _phrases);
        int profileEnd = new XProfile(_context, vocabulary).Decide(start, heads.FindAnchors(start, end));
        List<XHead> found = heads.Complete(Math.Max(start, profileEnd), end);
        int first = found.Count == 0 ? end : found[0].Start;
        int postsBegin = profileEnd < 0 ? FindFragment(start, first, vocabulary) : first;
        var content = new XContent(_context, vocabulary, _phrases);
        List<XRegion> regions = content.Divide(found, postsBegin, end);
        bool hasCounts = content.HaveCounts(regions);
        bool? hasViews = hasCounts ? content.HaveViews(regions, start, end) : null;
        foreach (XRegion region in regions)
        {
            content.Decide(region, hasCounts, hasViews);
        }

        if (start > 0 && Lines[start].Marks is (byte)LineRole.Page or (byte)LineRole.ProfileName)
        {
            Lines[start].Marks |= XMarks.BeginsPage;
        }
    }

    /// <summary>
    /// A copy can begin in the middle of a post: what is between the words of the page and the first head is its text. Not so if the page begins as pages do; then
    /// they are words that are not known.
    /// </summary>
    private int FindFragment(int start, int first, XVocabulary vocabulary)
    {
        int begin = first;
        while (begin > start && !IsAbovePosts(begin - 1, vocabulary))
        {
            begin--;
        }

        bool isTop = (_phrases[start] & XPhrases.PageTop) != 0;
        int furniture = 0;
        for (int line = start; line < begin; line++)
        {
            isTop |= (_phrases[line] & XPhrases.Conversation) != 0;
            furniture += (_phrases[line] & XPhrases.Furniture) != 0 ? 1 : 0;
        }

        return isTop || furniture > 1 ? first : begin;
    }

    private bool IsAbovePosts(int line, XVocabulary vocabulary)
        => (_phrases[line] & (XPhrases.PageTop | XPhrases.Furniture | XPhrases.Conversation | XPhrases.OwnPosts)) != 0
            || vocabulary.TryMatch(TextOf(line), XPhrases.OwnPosts, out _)
            || vocabulary.TryMatch(TextOf(line), XPhrases.Total, out _);
}
