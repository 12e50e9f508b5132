using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Layouts.Viewer;

/// <summary>A question about the rest of the text, of which the first line is the next one.</summary>
internal delegate bool LineCondition(ReadOnlySpan<Line> lines);

/// <summary>The decisions that need more than the next line: each says what begins at the first of the given lines, which are the rest of the text.</summary>
internal static class Lookahead
{
    /// <summary>A name, an @handle, a label and a count begin a feed, wherever they stand.</summary>
    public static bool ProfileBegins(ReadOnlySpan<Line> lines) =>
        lines is [_, { Shape: SyntaxKind.HandleToken }, { IsLabel: true }, { Shape: SyntaxKind.CountToken }, ..];

    /// <summary>
    /// At the start of a text a profile may be cut or damaged: its first lines may be gone, or its last, or a line that should be the handle
    /// is none. A name and a handle alone are one where nothing follows, or something that only a profile has; else they are the first lines
    /// of a post.
    /// </summary>
    public static bool ProfileBeginsText(ReadOnlySpan<Line> lines)
    {
        ReadOnlySpan<Line> rest = lines[(DisplayNameBegins(lines) ? 1 : 0)..];
        bool hasName = rest.Length < lines.Length;
        return !HandleBegins(rest) ? LabelAndCountBegin(rest) || (hasName && DamagedHandleBegins(rest))
            : !hasName ? LabelAndCountBegin(rest[1..])
            : StatsBeginOrFeedEnds(rest[1..]) || JoinedFollows(rest[1..]) || StatFollows(rest[1..]);
    }

    /// <summary>A line in the handle's place, then a label with its own count, and then what only a profile has, or nothing.</summary>
    private static bool DamagedHandleBegins(ReadOnlySpan<Line> lines)
        => lines is [{ IsLabel: false }, { IsLabel: true }, { CountRun: 1 }, .. var rest] && (FeedEnds(rest) || StatFollows(rest) || JoinedFollows(rest));

    /// <summary>Labels of which one has a count, or that are the last lines of the feed; also no line at all.</summary>
    private static bool StatsBeginOrFeedEnds(ReadOnlySpan<Line> lines)
    {
        for (; lines is [{ IsLabel: true, BeginsFeed: false }, ..]; lines = lines[1..])
        {
            if (lines is [_, { IsCount: true }, ..])
            {
                return true;
            }
        }

        return FeedEnds(lines);
    }

    /// <summary>A label and its count; with exactly three counts the label is the text of a post.</summary>
    private static bool LabelAndCountBegin(ReadOnlySpan<Line> lines) => lines is [{ IsLabel: true }, { IsCount: true, CountRun: not 3 }, ..];

    /// <summary>The first line of a profile is the name, unless it can only be one of the lines that follow a name.</summary>
    public static bool DisplayNameBegins(ReadOnlySpan<Line> lines) => lines switch
    {
        [_, { Shape: SyntaxKind.HandleToken }, ..] => true,
        [{ Shape: SyntaxKind.HandleToken }, ..] => false,
        [{ IsLabel: true }, { Shape: SyntaxKind.CountToken }, ..] => false,
        _ => lines.Length > 0,
    };

    public static bool HandleBegins(ReadOnlySpan<Line> lines) => lines is [{ Shape: SyntaxKind.HandleToken }, ..];

    /// <summary>A label of the profile, known or not, or lines that fit nowhere before such a label.</summary>
    public static bool StatBegins(ReadOnlySpan<Line> lines) => AnyLabelBegins(lines) || StatFollows(lines);

    /// <summary>A label of the profile, known or not.</summary>
    public static bool AnyLabelBegins(ReadOnlySpan<Line> lines) => LabelBegins(lines) || UnknownLabelBegins(lines);

    /// <summary>Among the labels a label is one, even without its count; but with exactly three counts it is the text of a post.</summary>
    private static bool LabelBegins(ReadOnlySpan<Line> lines)
        => lines is [{ IsLabel: true, BeginsFeed: false }, ..] and not [_, { CountRun: 3 }, ..];

    /// <summary>A line and one count among the labels, or a word and one count before the joined line, are a label that is not known and its count.</summary>
    private static bool UnknownLabelBegins(ReadOnlySpan<Line> lines)
        => lines is [{ BeginsFeed: false, IsLabel: false, CountRun: 0, Shape: not SyntaxKind.JoinedToken }, { CountRun: 1 }, var next, ..]
            && (next.StatFollows || (next.JoinedFollows && lines[0].IsWord));

    public static bool KnownLabelBegins(ReadOnlySpan<Line> lines) => lines is [{ IsLabel: true }, ..];

    private static bool StatFollows(ReadOnlySpan<Line> lines) => lines is [{ StatFollows: true }, ..];

    /// <summary>Before the first profile of a text, lines without any count are no post.</summary>
    public static bool StrayLinesBeginText(ReadOnlySpan<Line> lines) => lines is [{ ProfileFollows: true }, ..] && !ProfileBeginsText(lines);

    public static bool CountBegins(ReadOnlySpan<Line> lines) => lines is [{ IsCount: true }, ..];

    public static bool JoinedBegins(ReadOnlySpan<Line> lines) => lines is [{ Shape: SyntaxKind.JoinedToken, BeginsFeed: false }, ..];

    /// <summary>Whether the joined line comes before the first counts of a post, so that all lines before it belong to the profile.</summary>
    public static bool JoinedFollows(ReadOnlySpan<Line> lines) => lines is [{ JoinedFollows: true }, ..];

    /// <summary>Without a joined line, a profile ends before the line that the first counts follow.</summary>
    public static bool FirstPostBegins(ReadOnlySpan<Line> lines)
        => FeedEnds(lines) || CountsBegin(lines) || (lines.Length > 1 && CountsBegin(lines[1..]));

    /// <summary>The last line before the profile's end is the location if it is short enough; the grammar asks only after a bio line.</summary>
    public static bool LocationBegins(ReadOnlySpan<Line> lines, LineCondition profileEnds)
        => lines[0].FitsLocation && profileEnds(lines[1..]);

    /// <summary>The text of a post ends where its counts or another feed begin.</summary>
    public static bool TextEnds(ReadOnlySpan<Line> lines) => FeedEnds(lines) || EngagementBegins(lines);

    /// <summary>
    /// Three counts end a post. Of more than three in a row, the three after a text are its counts, and the last three always are;
    /// three and three more are posts without text; a remainder is text. Fewer than three are counts only at a feed's end.
    /// </summary>
    public static bool EngagementBegins(ReadOnlySpan<Line> lines) => lines[0].CountRun switch
    {
        0 => false,
        < 3 and var run => FeedEnds(lines[run..]),
        3 => true,
        < 6 => false,
        var run => run == 6 || lines[0].BeginsRun,
    };

    private static bool CountsBegin(ReadOnlySpan<Line> lines) => lines[0].CountRun >= 3 || EngagementBegins(lines);

    public static bool FeedEnds(ReadOnlySpan<Line> lines) => lines is [] or [{ BeginsFeed: true }, ..];
}
