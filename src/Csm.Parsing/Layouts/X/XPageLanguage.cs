using System.Collections.Immutable;
using Csm.Parsing.Languages;
using Csm.Parsing.Lines;

namespace Csm.Parsing.Layouts.X;

/// <summary>Decides the language of an X page's own words.</summary>
internal static class XPageLanguage
{
    /// <summary>The page's own words are around its posts, and between them again and again.</summary>
    private const int LinesToSearch = 1_000;

    /// <summary>Gets the given language, otherwise the one in which most of the lines are words of the page; English if there are none.</summary>
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
            if (XPhraseTable.TryFind(InvisibleCharacters.Trim(context.TextOf(lines[index])), out (ulong Languages, bool IsPageTop) phrase) && seen.Add(context.TextOf(lines[index]).ToString()))
            {
                for (int language = 0; language < all.Length; language++)
                {
                    counts[language] += (int)((phrase.Languages >> language) & 1);
                }
            }
        }

        return context.Options.Language is { } given && all.FirstOrDefault(vocabulary => vocabulary.Tag == given.Tag) is { } chosen ? chosen : all[Array.IndexOf(counts, counts.Max())];
    }

    /// <summary>Gets the languages of the counts: that of the page, if its numbers are known.</summary>
    public static LanguageSet CountsOf(XVocabulary vocabulary, FeedLanguage? given)
        => (given ?? FeedLanguage.Find(vocabulary.Tag)) is { } language ? LanguageSet.Of(language) : LanguageSet.All;
}
