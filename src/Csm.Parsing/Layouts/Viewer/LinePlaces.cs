using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Layouts.Viewer;

/// <summary>Marks what a line is by its neighbours: where another feed begins, how many counts stand in a row, and what follows.</summary>
internal static class LinePlaces
{
    // Backwards, because what a line is depends on those that follow: one pass, whatever the length of a run.
    public static void Mark(Span<Line> lines)
    {
        Line next = default;
        for (int index = lines.Length - 1; index >= 0; index--)
        {
            Line line = lines[index];
            bool beginsFeed = next.Shape == SyntaxKind.HandleToken && index > 0 && Lookahead.ProfileBegins(lines[index..]);
            bool isCount = line.Shape == SyntaxKind.CountToken && !beginsFeed;
            int run = isCount ? (next.CountRun < 8 ? next.CountRun + 1 : 6) : 0;
            bool isOfProfile = !beginsFeed && run < 3;
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

    // The count after a label belongs to the label.
    private static bool FollowsCountOfPost(ReadOnlySpan<Line> before)
        => before is [.., { Shape: SyntaxKind.CountToken }] and not [.., { IsLabel: true }, _];
}
