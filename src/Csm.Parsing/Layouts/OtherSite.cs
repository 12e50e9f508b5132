using Csm.Parsing.Layouts.Viewer;
using Csm.Parsing.Lines;

namespace Csm.Parsing.Layouts;

/// <summary>A site whose pages are recognized and not read.</summary>
/// <param name="Name">The site.</param>
/// <param name="Line">The first line that shows it.</param>
internal sealed record OtherSite(string Name, Line Line)
{
    /// <summary>Finds the site whose pages alone have some lines.</summary>
    /// <returns>The site; null if there is not enough evidence for any.</returns>
    public static OtherSite? Recognize(ReadOnlySpan<Line> lines, string text)
    {
        Dictionary<string, (Line First, HashSet<string> Kinds)>? found = null;
        for (int index = 0; index < lines.Length; index++)
        {
            if (SiteEvidence.Find(lines[index..], text) is not { } evidence)
            {
                continue;
            }

            found ??= [];
            if (!found.TryGetValue(evidence.Site, out (Line First, HashSet<string> Kinds) seen))
            {
                found[evidence.Site] = seen = (lines[index + evidence.Offset], []);
            }

            // One line can be the text of a post. Two different kinds of a page's own lines are enough, and so is one that nothing else prints.
            if (evidence.IsCertain || (seen.Kinds.Add(evidence.Kind) && seen.Kinds.Count == 2 && !HasCountsOfDump(lines)))
            {
                return new OtherSite(evidence.Site, seen.First);
            }
        }

        return null;
    }

    /// <summary>Whether counts come in threes only, as after the posts of a dump; other pages leave out zeros, or have more counts.</summary>
    private static bool HasCountsOfDump(ReadOnlySpan<Line> lines)
    {
        bool hasCounts = false;
        for (int index = 0, run; index < lines.Length; index += run + 1)
        {
            run = 0;
            while (index + run < lines.Length && lines[index + run].Shape == LineShape.Count)
            {
                run++;
            }

            if (run % ViewerLines.CountsOfPost != 0)
            {
                return false;
            }

            hasCounts |= run > 0;
        }

        return hasCounts;
    }
}
