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
        var lengths = new int[all.Length];
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int index = 0; index < lines.Length; index++)
        {
            if (index == LinesToSearch)
            {
                index = Math.Max(index, lines.Length - LinesToSearch);
            }

            ReadOnlySpan<char> text = InvisibleCharacters.Trim(context.TextOf(lines[index]));
            if (text.Length > XVocabulary.Longest || lines[index].Shape == LineShape.Handle || lines[index].IsCount || !seen.Add(text.ToString()))
            {
                continue;
            }

            for (int language = 0; language < all.Length; language++)
            {
                lengths[language] += all[language].Find(text) == XPhrases.None ? 0 : 1;
            }
        }

        return context.Options.Language is { } given && all.FirstOrDefault(vocabulary => vocabulary.Tag == given.Tag) is { } chosen ? chosen : all[Array.IndexOf(lengths, lengths.Max())];
    }

    /// <summary>Gets the languages of the counts: that of the page, if its numbers are known.</summary>
    public static LanguageSet CountsOf(XVocabulary vocabulary, FeedLanguage? given)
        => (given ?? FeedLanguage.Find(vocabulary.Tag)) is { } language ? LanguageSet.Of(language) : LanguageSet.All;
}
