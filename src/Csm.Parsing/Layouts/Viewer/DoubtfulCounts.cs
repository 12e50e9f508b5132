using Csm.Parsing.Languages;
using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Layouts.Viewer;

/// <summary>
/// Decides about lines that could be counts: those that another language than the labels' writes, and those that begin like a count but are none. Where
/// exactly three lines stand in a row, such a line is one of the counts of a post; elsewhere it is text.
/// </summary>
internal static class DoubtfulCounts
{
    /// <summary>Decides; gives whether the shape of a line changed, so that the places have to be marked anew.</summary>
    /// <param name="lines">All lines of a text, with their places.</param>
    /// <param name="given">The language in which counts are written; null where the labels of each feed tell it.</param>
    public static bool Decide(Span<Line> lines, FeedLanguage? given)
    {
        bool hasChanged = false;
        for (int start = 0; start < lines.Length;)
        {
            int end = start + 1;
            while (end < lines.Length && !lines[end].BeginsFeed)
            {
                end++;
            }

            Span<Line> feed = lines[start..end];
            hasChanged |= DecideFeed(feed, given is null ? LanguagesOfLabels(feed) : LanguageSet.Of(given));
            start = end;
        }

        return hasChanged;
    }

    private static bool DecideFeed(Span<Line> lines, LanguageSet languages)
    {
        bool hasChanged = false;
        for (int start = 0; start < lines.Length; start++)
        {
            int first = start;
            int doubtful = 0;
            int unreadable = 0;
            for (; start < lines.Length && MayBeCount(lines[start]); start++)
            {
                unreadable += lines[start].ResemblesCount ? 1 : 0;
                doubtful += IsDoubtful(lines[start], languages) ? 1 : 0;
            }

            if (doubtful > 0 && (first == 0 || !lines[first - 1].IsLabel))
            {
                bool isPost = start - first == PostTokens.CountsOfPost && unreadable <= 1 && (unreadable == 0 || IsBetweenTexts(lines, first, start));
                hasChanged |= Change(lines[first..start], isPost, languages);
            }
        }

        return hasChanged;
    }

    /// <summary>What is no count at all is taken for one only between two texts, and not in a profile.</summary>
    private static bool IsBetweenTexts(ReadOnlySpan<Line> lines, int first, int end)
        => first > 0 && end < lines.Length && !lines[first].JoinedFollows && lines[first - 1].Shape != SyntaxKind.JoinedToken;

    private static bool Change(Span<Line> block, bool isPost, LanguageSet languages)
    {
        SyntaxKind shape = isPost ? SyntaxKind.CountToken : SyntaxKind.TextToken;
        bool hasChanged = false;
        foreach (ref Line line in block)
        {
            if (IsDoubtful(line, languages) && line.Shape != shape)
            {
                line = line with { Shape = shape };
                hasChanged = true;
            }
        }

        return hasChanged;
    }

    private static bool MayBeCount(Line line) => !line.BeginsFeed && (line.Shape == SyntaxKind.CountToken || line.ResemblesCount);

    private static bool IsDoubtful(Line line, LanguageSet languages) => line.ResemblesCount || (line.Languages & languages).IsEmpty;

    /// <summary>The languages of all labels of a feed that have a count; all languages where there are none.</summary>
    private static LanguageSet LanguagesOfLabels(ReadOnlySpan<Line> lines)
    {
        LanguageSet languages = default;
        for (int index = 0; index + 1 < lines.Length; index++)
        {
            languages |= lines[index].IsLabel && lines[index + 1].IsCount ? lines[index].Languages : default;
        }

        return languages.IsEmpty ? LanguageSet.All : languages;
    }
}
