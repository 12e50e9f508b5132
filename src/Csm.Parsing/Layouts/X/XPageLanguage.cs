using Csm.Parsing.Languages;

namespace Csm.Parsing.Layouts.X;

/// <summary>Decides the language of an X page's own words.</summary>
internal static class XPageLanguage
{
    /// <summary>The page's own words are around its posts, and between them again and again.</summary>
    private const int LinesToSearch = 1_000;

    /// <summary>Gets the words of the language in which most of the lines are words of the page; if there are none, those of the given language, otherwise the English ones.</summary>
    public static XVocabulary Of(XPage page, int start, int end, FeedLanguage? given)
    {
        Span<int> counts = stackalloc int[FeedLanguage.All.Length];
        counts.Clear();
        Span<bool> seen = stackalloc bool[XPhraseTable.FormCount];
        seen.Clear();
        for (int line = start; line < end; line++)
        {
            if (line == start + LinesToSearch)
            {
                line = Math.Max(line, end - LinesToSearch);
            }

            // A phrase counts once, however often the page repeats it.
            if (page.FormOf(line) is >= 0 and var form && !seen[form])
            {
                seen[form] = true;
                XPhraseTable.LanguagesOf(form).CountIn(counts);
            }
        }

        int best = given is null ? 0 : FeedLanguage.All.IndexOf(given);
        for (int language = 0; language < counts.Length; language++)
        {
            best = counts[language] > counts[best] ? language : best;
        }

        return XPhraseTable.All[best];
    }
}
