using System.Collections.Immutable;
using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts;
using Csm.Parsing.Syntax;
using Pidgin;
using static Csm.Parsing.Layouts.Primitives;
using static Pidgin.Parser;

namespace Csm.Parsing.Layouts.Viewer;

/// <summary>
/// The viewer layout, over lines that are not blank:
/// <code>
/// dump       = stray-line*, feed+, end-of-file ;         (stray lines before the first profile, where no count is among them)
/// feed       = [ profile ], post* ;                      (only the first feed can be without a profile)
/// profile    = display-name, handle, stat+, [ bio ], [ location ], joined ;
/// stat       = stray-line*, label, count ;               (the label of a stat may be one that is not known)
/// post       = [ text ], engagement ;
/// engagement = count, count, count ;
/// </code>
/// The grammar is total: each line is some line, and what should be there and is not is a missing token. It reads from the last
/// definition up; where more than the next line decides, <see cref="Lookahead"/> says how, and the checks say what is doubtful.
/// </summary>
internal static class FeedGrammar
{
    private static readonly Parser<Line, int> DisplayName = TokenOrMissing(SyntaxKind.DisplayNameToken, when: Lookahead.DisplayNameBegins);

    private static readonly Parser<Line, int> Handle = TokenOrMissing(SyntaxKind.HandleToken, when: Lookahead.HandleBegins);

    private static readonly Parser<Line, int> Count = TokenOrMissing(SyntaxKind.CountToken, when: Lookahead.CountBegins);

    private static readonly Parser<Line, int> Joined = TokenOrMissing(SyntaxKind.JoinedToken, when: Lookahead.JoinedBegins);

    private static readonly Parser<Line, Unit> StrayLines = Tokens(SyntaxKind.SkippedTextToken, until: Lookahead.AnyLabelBegins);

    private static readonly Parser<Line, int> Label = If(Lookahead.KnownLabelBegins, TokenOfItsShape, Token(SyntaxKind.SkippedTextToken));

    private static readonly Parser<Line, StatSyntax> Stat =
        Map(static (_, label, count) => new StatSyntax(label, count), StrayLines, Label, Count);

    private static readonly Parser<Line, ImmutableArray<StatSyntax>> Stats = Run(Stat, until: lines => !Lookahead.StatBegins(lines));

    private static readonly Parser<Line, ProfileEnd> ProfileEnding =
        If(Lookahead.JoinedFollows, ProfileEndingBefore(Lookahead.JoinedBegins), ProfileEndingBefore(Lookahead.FirstPostBegins));

    private static readonly Parser<Line, ProfileSyntax> Profile =
        Map(static (name, handle, stats, end) => new ProfileSyntax(name, handle, stats, end), DisplayName, Handle, Stats, ProfileEnding)
            .Check(ProfileChecks.OfProfile);

    private static readonly Parser<Line, TextTokens> Text =
        Unless(Lookahead.TextEnds, TextLines(TextGrammar.PostLine, until: Lookahead.TextEnds, PostChecks.OfLine));

    private static readonly Parser<Line, int> Engagement =
        TokenOrMissing(SyntaxKind.CountToken, when: Lookahead.CountBegins, times: PostTokens.CountsOfPost);

    private static readonly Parser<Line, PostTokens> Post = Map(PostTokens.Of, Text, Engagement).Check(PostChecks.OfPost);

    private static readonly Parser<Line, ImmutableArray<PostTokens>> Posts = Run(Post, until: Lookahead.FeedEnds);

    private static readonly Parser<Line, FeedSyntax> FirstFeed =
        Map(
            static (profile, posts) => new FeedSyntax(profile, posts),
            When(Lookahead.ProfileBeginsText, Profile),
            Posts);

    private static readonly Parser<Line, FeedSyntax> NextFeed = Map(static (profile, posts) => new FeedSyntax(profile, posts), Profile, Posts);

    public static readonly Parser<Line, DumpSyntax> Dump =
        Map(
            static (_, first, others, end) => new DumpSyntax([first, .. others], end),
            When(Lookahead.StrayLinesBeginText, Tokens(SyntaxKind.SkippedTextToken, until: static lines => lines[0].BeginsFeed)),
            FirstFeed,
            Run(NextFeed, until: lines => lines.IsEmpty),
            EndOfFile)
            .Check(DumpChecks.OfDump);

    /// <summary>The text of a post alone, whatever its lines look like; it becomes a dump of one post without counts.</summary>
    public static readonly Parser<Line, DumpSyntax> PostText =
        Map(
            static (text, replies, end) => new DumpSyntax([new FeedSyntax(profile: null, [PostTokens.Of(text, replies)])], end),
            Unless(static lines => lines.IsEmpty, TextLines(TextGrammar.PostLine, until: static lines => lines.IsEmpty)),
            Engagement,
            EndOfFile);

    /// <summary><c>[ bio ], [ location ], joined</c>, the first two before what ends them.</summary>
    private static Parser<Line, ProfileEnd> ProfileEndingBefore(LineCondition end)
    {
        bool BioEnds(ReadOnlySpan<Line> lines) => end(lines) || Lookahead.LocationBegins(lines, end);

        return Map(
            static (bio, location, joined) => new ProfileEnd(bio, location, joined),
            Unless(end, TextLines(TextGrammar.BioLine, until: BioEnds, ProfileChecks.OfBioLine).Select(static text => new BioSyntax(text.All))),
            Unless(end, Token(SyntaxKind.LocationToken)),
            Joined);
    }
}
