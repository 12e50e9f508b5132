using System.Collections.Immutable;
using Csm.Parsing.Languages;
using Csm.Parsing.Lines;

namespace Csm.Parsing.Layouts.X;

/// <summary>Decides the language of an X page's own words.</summary>
internal static class XPageLanguage
{
    /// <summary>The page's own words are around its posts, and between them again and again.</summary>
    private const int LinesToSearch = 1_000;

    /// <summary>Gets the words of the given language, otherwise of the one in which most of the lines are words of the page; the English ones if there are none.</summary>
    public static XVocabulary Of(ReadOnlySpan<Line> lines, ParseContext context)
    {
        ImmutableArray<XVocabulary> all = XPhraseTable.All;
        var counts = new int[all.Length];
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int index = 0; index < lines.Length; index++)
        {
            if (index == LinesToSearch)
            {
                index = Math.Max(index, lines.Length - LinesToSearch);
            }

            // A phrase counts once, however often the page repeats it.
            if (XPhraseTable.TryFind(InvisibleCharacters.Trim(context.TextOf(lines[index])), out (LanguageSet Languages, bool IsPageTop) phrase) && seen.Add(context.TextOf(lines[index]).ToString()))
            {
                for (int language = 0; language < all.Length; language++)
                {
                    counts[language] += phrase.Languages.Contains(language) ? 1 : 0;
                }
            }
        }

        return all[context.Options.Language is { } given ? FeedLanguage.All.IndexOf(given) : Array.IndexOf(counts, counts.Max())];
    }
}
