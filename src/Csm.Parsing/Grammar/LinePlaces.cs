using Csm.Parsing.Syntax;

namespace Csm.Parsing.Grammar;

/// <summary>Marks what a line is by its neighbours: where another feed begins, how many counts stand in a row, and what follows.</summary>
internal static class LinePlaces
{
    private const int CountsOfPost = 3;

    // Backwards, because what a line is depends on those that follow: one pass, whatever the length of a run.
    public static void Mark(Span<Line> lines)
    {
        MarkUnreadableCounts(lines);
        Line next = default;
        for (int index = lines.Length - 1; index >= 0; index--)
        {
            Line line = lines[index];
            bool beginsFeed = index > 0 && Lookahead.ProfileBegins(lines[index..]);
            bool isCount = line.Shape == SyntaxKind.CountToken && !beginsFeed;
            int run = isCount ? (next.CountRun < 8 ? next.CountRun + 1 : 6) : 0;
            bool isOfProfile = !beginsFeed && run < CountsOfPost;
            bool isJoined = line.Shape == SyntaxKind.JoinedToken;
            lines[index] = next = line with
            {
                BeginsFeed = beginsFeed,
                CountRun = (byte)run,
                BeginsRun = isCount && !FollowsCountOfPost(lines[..index]),
                JoinedFollows = isOfProfile && (isJoined || next.JoinedFollows),
                StatFollows = isOfProfile && !isJoined && ((line.IsLabel && next.CountRun is 1 or 2) || next.StatFollows),
                ProfileFollows = beginsFeed || (!isCount && next.ProfileFollows),
            };
        }
    }

    /// <summary>Of three lines in a row of which two are counts, the third is one too, if it begins like one; its value is not known.</summary>
    private static void MarkUnreadableCounts(Span<Line> lines)
    {
        for (int start = 0; start < lines.Length; start++)
        {
            int first = start;
            int counts = 0;
            for (; start < lines.Length && MayBeCountOfPost(lines[start..]); start++)
            {
                counts += lines[start].ResemblesCount ? 0 : 1;
            }

            if (start - first == CountsOfPost && counts == CountsOfPost - 1 && (first == 0 || !lines[first - 1].IsLabel))
            {
                foreach (ref Line line in lines[first..start])
                {
                    line = line with { Shape = SyntaxKind.CountToken };
                }
            }
        }
    }

    // A name that looks like a count belongs to the profile that it begins.
    private static bool MayBeCountOfPost(ReadOnlySpan<Line> lines)
        => (lines[0].Shape == SyntaxKind.CountToken || lines[0].ResemblesCount) && !Lookahead.ProfileBegins(lines);

    // The count after a label belongs to the label.
    private static bool FollowsCountOfPost(ReadOnlySpan<Line> before)
        => before is [.., { Shape: SyntaxKind.CountToken }] and not [.., { IsLabel: true }, _];
}
