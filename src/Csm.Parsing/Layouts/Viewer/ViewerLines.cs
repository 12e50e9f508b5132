using Csm.Parsing.Languages;
using Csm.Parsing.Lines;

namespace Csm.Parsing.Layouts.Viewer;

/// <summary>
/// Decides what a line of a viewer's dump is if that depends on more than its looks. The questions are answered in this order:
/// <list type="number">
/// <item>Where does a feed begin, and what follows a line before the next post? (<c>Mark</c>, backwards, since it depends on the lines that follow)</item>
/// <item>Which languages can the feed be in? (<c>LanguagesOf</c>, before anything depends on it)</item>
/// <item>Which lines that could be counts are counts? (<see cref="ViewerCounts"/>)</item>
/// <item>What begins at a line: the name, the handle, a label, the location, the joined line? (the conditions of the profile)</item>
/// <item>Where does the text of a post end? (<c>TextEnds</c>)</item>
/// </list>
/// A condition sees the rest of the text, which starts with the next line.
/// </summary>
internal static class ViewerLines
{
    /// <summary>The number of counts of a post.</summary>
    public const int CountsOfPost = 3;

    [Flags]
    private enum Marks : byte
    {
        BeginsFeed = 1,
        BeginsCounts = 2,
        JoinedFollows = 4,
        StatFollows = 8,
    }

    extension(in Line line)
    {
        /// <summary>Whether another feed begins here; never true of the first line.</summary>
        public bool BeginsFeed => ((Marks)line.Marks & Marks.BeginsFeed) != 0;

        /// <summary>Whether the counts of a post begin here; if a text precedes them, they end it.</summary>
        public bool BeginsCounts => ((Marks)line.Marks & Marks.BeginsCounts) != 0;

        /// <summary>Whether this is the joined line or comes before it, with neither the counts of a post nor another feed in between.</summary>
        public bool JoinedFollows => ((Marks)line.Marks & Marks.JoinedFollows) != 0;

        /// <summary>
        /// Whether this is a label with its count or comes before one, with neither the joined line nor the counts of a post nor another feed in between.
        /// </summary>
        public bool StatFollows => ((Marks)line.Marks & Marks.StatFollows) != 0;

        /// <summary>Whether the line looks like a count in any language, or like one that cannot be read.</summary>
        public bool CouldBeCount => (line.LooksLikeCount || line.ResemblesCount) && !line.BeginsFeed;
    }

    /// <summary>Decides everything that the grammar needs to know about the lines.</summary>
    public static void Decide(ParseContext context)
    {
        Span<Line> lines = context.Lines.AsSpan();
        bool hasOneFeed = !Mark(lines, context.Text);
        bool hasChanged = false;
        for (int start = 0, end; start < lines.Length; start = end)
        {
            for (end = hasOneFeed ? lines.Length : start + 1; end < lines.Length && !lines[end].BeginsFeed; end++)
            {
            }

            LanguageSet languages = LanguagesOf(lines[start..], isFirst: start == 0, context.Options.Language);
            context.Languages.Add(start, languages);
            if (context.HasDoubtfulCounts || (languages & LanguageSet.Viewer).IsEmpty)
            {
                hasChanged |= ViewerCounts.Settle(lines[start..end], languages, context.Text);
            }
        }

        if (hasChanged)
        {
            Mark(lines, context.Text);
        }
    }

    /// <summary>Marks the lines. Returns whether another feed begins at one of them.</summary>
    private static bool Mark(Span<Line> lines, ReadOnlySpan<char> text)
    {
        bool hasFeeds = false;
        Line none = default;
        ref Line next = ref none;
        for (int index = lines.Length - 1; index >= 0; index--)
        {
            ref Line line = ref lines[index];
            if (next.Shape != LineShape.Handle && TryMarkOrdinary(lines, index, ref line, next))
            {
                next = ref line;
                continue;
            }

            if (line.ResemblesCount && index > 0 && lines[index - 1].IsLabel && ViewerCounts.IsReadable(line, text))
            {
                line.Shape = LineShape.Count;
            }

            bool beginsFeed = next.Shape == LineShape.Handle && index > 0 && ProfileBegins(lines[index..]);
            hasFeeds |= beginsFeed;
            bool isCount = line.Shape == LineShape.Count && !beginsFeed;
            bool isJoined = line.Shape == LineShape.Joined;
            line.CountRun = isCount ? next.CountRun + 1 : 0;
            bool isOfProfile = !beginsFeed && line.CountRun < CountsOfPost;
            bool hasCount = line.IsLabel && next.CountRun is 1 or 2;
            line.Marks = (byte)((beginsFeed ? Marks.BeginsFeed : 0)
                | (isCount && CountsBegin(lines, index) ? Marks.BeginsCounts : 0)
                | (isOfProfile && (isJoined || next.JoinedFollows) ? Marks.JoinedFollows : 0)
                | (isOfProfile && !isJoined && (hasCount || next.StatFollows) ? Marks.StatFollows : 0));
            next = ref line;
        }

        return hasFeeds;
    }

    /// <summary>Marks a line of text or a plain number, as most lines are, before a line that is not a handle: the same as below in fewer steps.</summary>
    private static bool TryMarkOrdinary(ReadOnlySpan<Line> lines, int index, ref Line line, in Line next)
    {
        const Marks OfProfile = Marks.JoinedFollows | Marks.StatFollows;
        if (line.Shape == LineShape.Text && !line.ResemblesCount)
        {
            line.CountRun = 0;
            line.Marks = (byte)((Marks)next.Marks & OfProfile);
            return true;
        }

        if (line.IsPlainNumber)
        {
            line.CountRun = next.CountRun + 1;
            line.Marks = (byte)((CountsBegin(lines, index) ? Marks.BeginsCounts : 0) | (line.CountRun < CountsOfPost ? (Marks)next.Marks & OfProfile : 0));
            return true;
        }

        return false;
    }

    /// <summary>Whether a feed begins here: a name, an @handle, a label and a count, anywhere in the text.</summary>
    public static bool ProfileBegins(ReadOnlySpan<Line> lines)
        => lines is [_, { Shape: LineShape.Handle }, { IsLabel: true }, { Shape: LineShape.Count }, ..];

    /// <summary>
    /// Whether the counts of a post begin here: three counts end a post. In a run of more than three, the three after a text are its counts, and so are always
    /// the last three; further groups of three are posts without text, and a remainder is text. Fewer than three are counts only at the end of a feed.
    /// </summary>
    private static bool CountsBegin(ReadOnlySpan<Line> lines, int index) => lines[index].CountRun switch
    {
        < CountsOfPost and var run => FeedEnds(lines[(index + run)..]),
        CountsOfPost => true,
        < 2 * CountsOfPost => false,
        var run => run % CountsOfPost == 0 || !IsCountOfPost(lines[..index]),
    };

    /// <summary>Whether the previous line is a count that does not belong to a label.</summary>
    private static bool IsCountOfPost(ReadOnlySpan<Line> before) => before is [.., { Shape: LineShape.Count }] and not [.., { IsLabel: true }, _];

    /// <summary>
    /// Finds the languages of a feed from its labels that have a count, each once, and from its joined line. Without a profile, all languages are possible.
    /// </summary>
    private static LanguageSet LanguagesOf(ReadOnlySpan<Line> lines, bool isFirst, FeedLanguage? given)
    {
        Span<LanguageSet> evidence = stackalloc LanguageSet[5];
        int count = 0;
        if (given is null && (!isFirst || ProfileBeginsText(lines)))
        {
            lines = lines[(NameBegins(lines) ? 1 : 0)..];
            lines = lines[(HandleBegins(lines) ? 1 : 0)..];
            ProfileLabel seen = ProfileLabel.None;
            while (StatBegins(lines))
            {
                bool hasCount = LabelBegins(lines) && CountBegins(lines[1..]);
                if (hasCount && lines[0].IsLabel && (seen & lines[0].Label) == 0)
                {
                    seen |= lines[0].Label;
                    evidence[count++] = lines[0].Languages;
                }

                lines = lines[(hasCount ? 2 : 1)..];
            }

            while (lines is [{ JoinedFollows: true, Shape: not LineShape.Joined }, ..])
            {
                lines = lines[1..];
            }

            evidence[count++] = JoinedBegins(lines) ? lines[0].Languages : default;
        }

        return LanguageRule.Decide(evidence[..count], given);
    }

    /// <summary>Lines before the first profile of a text are not a post if none of them is a count.</summary>
    public static bool StrayLinesBeginText(ReadOnlySpan<Line> lines)
    {
        ReadOnlySpan<Line> rest = lines;
        while (rest is [{ BeginsFeed: false, IsCount: false }, ..])
        {
            rest = rest[1..];
        }

        return rest is [{ BeginsFeed: true }, ..] && !ProfileBeginsText(lines);
    }

    /// <summary>
    /// At the start of a text, a profile may be incomplete or damaged: its first or last lines may be missing, or the second line may not be a handle. A name
    /// and a handle alone are a profile if nothing follows or something that only a profile has; otherwise they are the first lines of a post.
    /// </summary>
    public static bool ProfileBeginsText(ReadOnlySpan<Line> lines)
    {
        ReadOnlySpan<Line> rest = lines[(NameBegins(lines) ? 1 : 0)..];
        bool hasName = rest.Length < lines.Length;
        return !HandleBegins(rest) ? LabelAndCountBegin(rest) || (hasName && DamagedHandleBegins(rest))
            : !hasName ? LabelAndCountBegin(rest[1..])
            : StatsBeginOrFeedEnds(rest[1..]) || rest[1..] is [{ JoinedFollows: true } or { StatFollows: true }, ..];

        // If exactly three counts follow, the label is the text of a post.
        static bool LabelAndCountBegin(ReadOnlySpan<Line> lines) => lines is [{ IsLabel: true }, { IsCount: true, CountRun: not CountsOfPost }, ..];

        // A line in place of the handle, a label with its own count, and then the end or something that only a profile has.
        static bool DamagedHandleBegins(ReadOnlySpan<Line> lines)
            => lines is [{ IsLabel: false }, { IsLabel: true }, { CountRun: 1 }, .. var rest]
                && (FeedEnds(rest) || rest[0].StatFollows || rest[0].JoinedFollows);

        // Labels of which at least one has a count, or labels or nothing at all before the end of the feed.
        static bool StatsBeginOrFeedEnds(ReadOnlySpan<Line> lines)
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
    }

    /// <summary>Whether the first line of a profile is the name, as it is unless it can only be one of the lines that follow a name.</summary>
    public static bool NameBegins(ReadOnlySpan<Line> lines) => lines switch
    {
        [_, { Shape: LineShape.Handle }, ..] => true,
        [{ Shape: LineShape.Handle }, ..] => false,
        [{ IsLabel: true }, { Shape: LineShape.Count }, ..] => false,
        _ => lines.Length > 0,
    };

    public static bool HandleBegins(ReadOnlySpan<Line> lines) => lines is [{ Shape: LineShape.Handle }, ..];

    /// <summary>Whether a label begins here, known or unknown, or lines that fit nowhere before a label.</summary>
    public static bool StatBegins(ReadOnlySpan<Line> lines) => LabelBegins(lines) || lines is [{ StatFollows: true }, ..];

    /// <summary>
    /// Whether a label begins here. A known label needs no count, but exactly three counts after it make it the text of a post. An unknown label is a line
    /// followed by one count among the labels, or a word followed by one count before the joined line.
    /// </summary>
    public static bool LabelBegins(ReadOnlySpan<Line> lines) => lines switch
    {
        [{ BeginsFeed: true } or { Shape: LineShape.Joined } or { IsCount: true }, ..] or [] => false,
        [{ IsLabel: true }, ..] => lines is not [_, { CountRun: CountsOfPost }, ..],
        [var line, { CountRun: 1 }, var next, ..] => next.StatFollows || (next.JoinedFollows && line.IsWord),
        _ => false,
    };

    public static bool JoinedBegins(ReadOnlySpan<Line> lines) => lines is [{ Shape: LineShape.Joined, BeginsFeed: false }, ..];

    /// <summary>
    /// Whether a profile ends here: at the joined line if that comes before the first counts of a post, otherwise before the line that the first counts follow.
    /// </summary>
    public static bool ProfileEnds(ReadOnlySpan<Line> lines)
    {
        return lines is [{ JoinedFollows: true }, ..] ? JoinedBegins(lines) : FeedEnds(lines) || CountsBegin(lines[0]) || (lines.Length > 1 && CountsBegin(lines[1]));

        static bool CountsBegin(in Line line) => line.CountRun >= CountsOfPost || line.BeginsCounts;
    }

    /// <summary>The last line of a profile before its end is the location if it is short enough. The grammar asks this only after a line of the bio.</summary>
    public static bool BioEnds(ReadOnlySpan<Line> lines) => ProfileEnds(lines) || (lines[0].FitsLocation && ProfileEnds(lines[1..]));

    public static bool CountBegins(ReadOnlySpan<Line> lines) => lines is [{ IsCount: true }, ..];

    /// <summary>Whether a post of one line begins here, with exactly three counts after it.</summary>
    public static bool RegularPostBegins(ReadOnlySpan<Line> lines)
        => lines.Length > CountsOfPost && lines[0].Shape == LineShape.Text && !lines[0].BeginsFeed && lines[1].CountRun == CountsOfPost;

    /// <summary>Whether the text of a post ends here: at its counts or at another feed.</summary>
    public static bool TextEnds(ReadOnlySpan<Line> lines) => FeedEnds(lines) || lines[0].BeginsCounts;

    public static bool FeedEnds(ReadOnlySpan<Line> lines) => lines is [] or [{ BeginsFeed: true }, ..];
}
