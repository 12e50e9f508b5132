using Csm.Parsing.Syntax;

namespace Csm.Parsing.Grammar;

/// <summary>Marks what a line is by its neighbours: where another feed begins, and how many counts stand in a row.</summary>
internal static class LinePlaces
{
    // Backwards, because what a count is depends on how many follow: one pass, whatever the length of a run.
    public static void Mark(Span<Line> lines)
    {
        for (int index = lines.Length - 1; index >= 0; index--)
        {
            ref Line line = ref lines[index];
            bool beginsFeed = index > 0 && Lookahead.ProfileBegins(lines[index..]);
            bool isCount = line.Shape == SyntaxKind.CountToken && !beginsFeed;
            int following = index + 1 < lines.Length ? lines[index + 1].CountRun : 0;
            line = line with
            {
                BeginsFeed = beginsFeed,
                CountRun = (byte)(isCount ? following < 8 ? following + 1 : 6 : 0),
                BeginsRun = isCount && !FollowsCountOfPost(lines[..index]),
            };
        }
    }

    // The count after a label belongs to the label.
    private static bool FollowsCountOfPost(ReadOnlySpan<Line> before)
        => before is [.., { Shape: SyntaxKind.CountToken }] and not [.., { IsLabel: true }, _];
}
