using Csm.Parsing.Languages;
using Csm.Parsing.Lines;

namespace Csm.Parsing.Layouts.Viewer;

/// <summary>Decides which lines of a viewer's dump are counts that may be counts or text.</summary>
internal static class ViewerCounts
{
    /// <summary>
    /// Settles the lines that may be counts: those that are counts only in other languages, and those that begin like a count but cannot be read. In a run of
    /// exactly three lines they are counts of a post; anywhere else they are text. Returns whether the shape of a line changed.
    /// </summary>
    public static bool Settle(Span<Line> lines, LanguageSet languages, ReadOnlySpan<char> text)
    {
        bool hasChanged = false;
        bool isAfterProfile = false;
        for (int start = 0; start < lines.Length; start++)
        {
            int first = start;
            int ambiguous = 0;
            for (; start < lines.Length && lines[start].CouldBeCount; start++)
            {
                ambiguous += IsAmbiguous(lines[start], languages) ? 1 : 0;
            }

            bool isPost = ambiguous == 0 && lines[first].CountRun >= ViewerLines.CountsOfPost;
            if (ambiguous > 0 && (first == 0 || !lines[first - 1].IsLabel))
            {
                bool isInProfile = !isAfterProfile && lines[first].JoinedFollows;
                isPost = (start - first) % ViewerLines.CountsOfPost == 0 && AreCounts(lines, first, start, isInProfile, languages, text);
                hasChanged |= Settle(lines[first..start], languages, isPost ? LineShape.Count : LineShape.Text);
            }

            // The first line can be a name that looks like a joined line.
            isAfterProfile |= isPost || (start > 0 && ViewerLines.JoinedBegins(lines[start..]));
        }

        return hasChanged;
    }

    private static bool Settle(Span<Line> lines, LanguageSet languages, LineShape shape)
    {
        bool hasChanged = false;
        foreach (ref Line line in lines)
        {
            if (line.Shape != shape && IsAmbiguous(line, languages))
            {
                line.Shape = shape;
                hasChanged = true;
            }
        }

        return hasChanged;
    }

    private static bool IsAmbiguous(in Line line, LanguageSet languages) => line.ResemblesCount || (line.Languages & languages).IsEmpty;

    /// <summary>
    /// Whether lines that look like counts are counts. Of exactly three, one may be anything that begins like a count; several that cannot be read are counts if
    /// the same unknown word is after their numbers, as in <c>21 Tsd.</c>; an enumeration has several words or a unit, and dates, prices and telephone numbers
    /// have none. More than three are counts if each that is ambiguous has a suffix.
    /// </summary>
    private static bool AreCounts(ReadOnlySpan<Line> lines, int first, int end, bool isInProfile, LanguageSet languages, ReadOnlySpan<char> text)
    {
        int unreadable = 0;
        int units = 0;
        bool resembleCounts = false;
        bool haveSuffixes = true;
        bool haveOtherSuffixes = false;
        bool haveOneWord = true;
        ReadOnlySpan<char> word = default;
        foreach (Line line in lines[first..end])
        {
            ReadOnlySpan<char> visible = VisibleTextOf(line, text);
            ReadOnlySpan<char> suffix = CountScanner.SuffixOf(visible).TrimStart();
            bool isUnit = UnitWords.Contains(suffix);
            bool isOfUnits = isUnit && !visible[..^suffix.Length].ContainsAny('.', ',');
            units += isOfUnits ? 1 : 0;
            haveOtherSuffixes |= !suffix.IsEmpty && !isOfUnits;
            haveSuffixes &= !suffix.IsEmpty || !IsAmbiguous(line, languages);
            resembleCounts |= line.ResemblesCount;
            if (line.ResemblesCount && !IsReadable(line, text))
            {
                unreadable++;
                ReadOnlySpan<char> other = CountFormatTable.WordAfterNumber(visible);
                haveOneWord &= !other.IsEmpty && !isUnit && (word.IsEmpty || word.SequenceEqual(other) || CountFormatTable.HasSuffix(other));
                word = CountFormatTable.HasSuffix(other) ? word : other;
            }
        }

        bool isEnumeration = units > 1 && !haveOtherSuffixes;
        bool hasTextBefore = first > 0 && lines[first - 1].Shape != LineShape.Joined;
        return !isEnumeration && (end - first == ViewerLines.CountsOfPost || haveSuffixes) && !(resembleCounts && isInProfile) && unreadable switch
        {
            0 => true,
            1 => hasTextBefore && (haveOneWord || end < lines.Length),
            _ => hasTextBefore && haveOneWord,
        };
    }

    /// <summary>Whether a line is a count, or is text but could as well be a count.</summary>
    public static bool MightBeCount(Line line, ReadOnlySpan<char> text)
        => line.IsCount || line.LooksLikeCount || (line.ResemblesCount && (line.Length == 1 || IsReadable(line, text) || !CountFormatTable.WordAfterNumber(VisibleTextOf(line, text)).IsEmpty));

    /// <summary>Whether a line that no known language writes as a count is one in another language of CLDR.</summary>
    public static bool IsReadable(Line line, ReadOnlySpan<char> text) => CountFormatTable.TryRead(VisibleTextOf(line, text), out _, out _);

    private static ReadOnlySpan<char> VisibleTextOf(Line line, ReadOnlySpan<char> text) => InvisibleCharacters.Trim(text.Slice(line.Start, line.Length));
}
