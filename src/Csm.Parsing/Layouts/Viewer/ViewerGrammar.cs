using System.Collections.Immutable;
using Csm.Parsing.Languages;
using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts;
using Csm.Parsing.Syntax;
using Pidgin;
using static Csm.Parsing.Layouts.LinePrimitives;
using static Pidgin.Parser;

namespace Csm.Parsing.Layouts.Viewer;

/// <summary>
/// The viewer's layout, over lines that are not blank:
/// <code>
/// dump       = stray-line*, feed+, end-of-file ;         (stray lines before the first profile, where no count is among them)
/// feed       = [ profile ], post* ;                      (only the first feed can be without a profile)
/// profile    = display-name, handle, stat+, [ bio ], [ location ], joined ;
/// stat       = stray-line*, label, count ;               (the label of a stat may be an unknown one)
/// post       = [ text ], engagement ;
/// engagement = replies, reposts, likes ;
/// </code>
/// The grammar is total: every line is some line, and an absent part that should be there is a missing token. Read it from the last definition upwards. Where
/// the decision depends on more than the next line, <see cref="ViewerLines"/> makes it; <see cref="ViewerChecks"/> reports what is ambiguous.
/// </summary>
internal static class ViewerGrammar
{
    private static readonly Parser<char, TokenRange> DisplayName = TokensOrMissing(ViewerLines.NameBegins, SyntaxKind.DisplayNameToken);

    private static readonly Parser<char, TokenRange> Handle = TokensOrMissing(ViewerLines.HandleBegins, SyntaxKind.HandleToken);

    private static readonly Parser<char, TokenRange> StrayLines = WholeLines(SyntaxKind.SkippedTextToken, until: ViewerLines.LabelBegins);

    private static readonly Parser<char, TokenRange> Label = Token(KindOfLabel);

    private static readonly Parser<char, TokenRange> Count = TokensOrMissing(ViewerLines.CountBegins, SyntaxKind.CountToken);

    private static readonly Parser<char, TokenRange> Stat = StrayLines.Then(Label).Then(Count);

    private static readonly Parser<char, ImmutableArray<TokenRange>> Stats = Repeat(Stat, until: Not(ViewerLines.StatBegins));

    private static readonly Parser<char, PostTokens> Bio =
        When(Not(ViewerLines.ProfileEnds), TextLines(TextGrammar.BioLine, until: ViewerLines.BioEnds, ViewerChecks.OfBio));

    private static readonly Parser<char, TokenRange> Location = WholeLines(SyntaxKind.LocationToken, until: ViewerLines.ProfileEnds);

    private static readonly Parser<char, TokenRange> Joined = TokensOrMissing(ViewerLines.JoinedBegins, SyntaxKind.JoinedToken);

    private static readonly Parser<char, ProfileSyntax> Profile =
        Map(
            static (name, _, _, _, _, joined) => new ProfileSyntax(new TokenRange(name.First, joined.End)),
            DisplayName,
            Handle,
            Stats,
            Bio,
            Location,
            Joined);

    private static readonly Parser<char, PostTokens> Text =
        When(Not(ViewerLines.TextEnds), TextLines(TextGrammar.PostLine, until: ViewerLines.TextEnds, ViewerChecks.OfText));

    private static readonly SyntaxKind[] Counts = [SyntaxKind.RepliesToken, SyntaxKind.RepostsToken, SyntaxKind.LikesToken];

    private static readonly Parser<char, TokenRange> Engagement = TokensOrMissing(ViewerLines.CountBegins, Counts);

    private static readonly Parser<char, PostTokens> Post =
        Map(static (text, counts) => text.With(counts), Text, Engagement).Check(ViewerChecks.OfPost);

    // Of nearly all posts, the text is a line that is followed by exactly three counts. There is nothing to report about them, and reading them as Post does gives the same.
    private static readonly Parser<char, PostTokensList> Posts =
        RepeatPosts(ViewerLines.RegularPostBegins, TextGrammar.PostLine, Counts, otherwise: Post, until: ViewerLines.FeedEnds);

    private static readonly Parser<char, FeedSyntax> FirstFeed = Feed(When(ViewerLines.ProfileBeginsText, Profile));

    private static readonly Parser<char, FeedSyntax> NextFeed = Feed(Profile!);

    public static readonly Parser<char, DumpSyntax> Dump =
        Map(
            static (_, first, others, end) => new DumpSyntax([first, .. others], end),
            When(ViewerLines.StrayLinesBeginText, WholeLines(SyntaxKind.SkippedTextToken, until: static lines => lines[0].BeginsFeed)),
            FirstFeed,
            Repeat(NextFeed, until: static lines => lines.IsEmpty),
            EndOfFile)
            .Check(ViewerChecks.OfDump);

    private static Parser<char, FeedSyntax> Feed(Parser<char, ProfileSyntax?> profile)
        => Map(static (languages, first, profile, posts, end) => new FeedSyntax(languages, profile, posts, first, end), LanguagesOfFeed, NextToken, profile, Posts, NextToken)
            .Check(ViewerProfileChecks.OfFeed);

    /// <summary>Gets the kind of token for a label; an unknown label is skipped text.</summary>
    public static SyntaxKind KindOfLabel(Line line) => line.Label switch
    {
        ProfileLabel.Followers => SyntaxKind.FollowersLabelToken,
        ProfileLabel.Following => SyntaxKind.FollowingLabelToken,
        ProfileLabel.Media => SyntaxKind.MediaLabelToken,
        ProfileLabel.Statuses => SyntaxKind.StatusesLabelToken,
        _ => SyntaxKind.SkippedTextToken,
    };
}
