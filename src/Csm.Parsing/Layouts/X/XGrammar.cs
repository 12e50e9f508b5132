using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts;
using Csm.Parsing.Syntax;
using Pidgin;
using static Csm.Parsing.Layouts.LinePrimitives;
using static Pidgin.Parser;

namespace Csm.Parsing.Layouts.X;

/// <summary>
/// A page of X, over lines that are not blank:
/// <code>
/// dump    = page, { page }, end-of-file ;
/// page    = { page-line }, [ profile ], { page-line }, { post, { page-line } } ;
/// profile = [ name ], handle, { bio }, { facts }, { stat } ;
/// post    = head, content, [ quote ], rest ;
/// head    = { "pinned" | "reposted" | picture }, [ name ], [ handle ], { page-line }, [ published | "ad" ] ;
/// content = { page-line | reply-to | text-line | media | "show more" } ;
/// quote   = "quote", head, content ;                       (one level; what follows it belongs to the outer post)
/// rest    = { page-line | stamp | count } ;
/// </code>
/// The grammar is total: every line has a role, which <see cref="XLines"/> decides, and becomes tokens of its kind.
/// </summary>
internal static class XGrammar
{
    private static readonly Parser<char, TokenRange> PageLines = EachLine(XTokens.Add, until: static lines => !Is(lines, LineRole.Page));

    private static readonly Parser<char, TokenRange> LinesAfterPost = EachLine(XTokens.Add, until: static lines => !Is(lines, LineRole.PageEnd) || lines[0].BeginsPage);

    private static readonly Parser<char, ProfileSyntax?> Profile = When(
        IsOfProfile,
        Map(
            static (header, bio, rest) => new ProfileSyntax(new TokenRange(header.First, rest.End)),
            TokensOrMissing(static lines => Is(lines, LineRole.ProfileName), SyntaxKind.DisplayNameToken)
                .Then(TokensOrMissing(static lines => Is(lines, LineRole.ProfileHandle), SyntaxKind.HandleToken), static (name, handle) => name with { End = handle.End }),
            When(static lines => Is(lines, LineRole.Bio), TextLines(TextGrammar.BioLine, until: static lines => !Is(lines, LineRole.Bio))),
            EachLine(XTokens.Add, until: Not(IsOfProfile))))!;

    private static readonly Parser<char, TokenRange> Head =
        EachLine(XTokens.Add, until: static lines => !Is(lines, LineRole.Pinned) && !Is(lines, LineRole.Reposted) && !Is(lines, LineRole.Picture) && !Is(lines, LineRole.Quote) && !Is(lines, LineRole.Dot))
            .Then(Part(LineRole.Name), static (above, name) => above with { End = name.End })
            .Then(Part(LineRole.Handle), static (above, handle) => above with { End = handle.End })
            .Then(EachLine(XTokens.Add, until: static lines => !Is(lines, LineRole.Page) || EndsPost(lines)), static (above, dot) => above with { End = dot.End })
            .Then(EachLine(XTokens.Add, until: static lines => !Is(lines, LineRole.Published) && !Is(lines, LineRole.Promoted)), static (above, date) => above with { End = date.End });

    private static readonly Parser<char, PostTokens> PostContent =
        ContentUntil(static lines => EndsPost(lines) || lines[0].IsInQuote || IsOfRest(lines[0]));

    private static readonly Parser<char, PostTokens?> Quote = When(
        static lines => lines is [{ IsInQuote: true }, ..],
        Map(
            static (head, content) => (PostTokens?)content.WithHead(head),
            Head,
            ContentUntil(static lines => EndsPost(lines) || !lines[0].IsInQuote)));

    private static readonly Parser<char, TokenRange> Rest = EachLine(XTokens.Add, until: EndsPost);

    private static readonly Parser<char, (PostTokens Post, PostTokens? Quoted)> Post =
        Map(static (head, content, quoted, rest) => (content.WithHead(head) with { End = rest.End }, quoted), Head, PostContent, Quote, Rest)
            .Check(XChecks.OfPost);

    private static readonly Parser<char, FeedSyntax> Page =
        Map(
            static (languages, top, profile, _, posts, end) => new FeedSyntax(
                languages,
                profile,
                [.. posts.Select(post => post.Post)],
                top.First,
                end,
                [.. posts.Where(post => post.Quoted is not null).Select(post => post.Quoted!.Value)]),
            LanguagesOfFeed,
            PageLines,
            Profile,
            PageLines,
            Repeat(Post.Before(LinesAfterPost), until: static lines => lines is [] or [{ BeginsPage: true }, ..]),
            NextToken);

    public static readonly Parser<char, DumpSyntax> Dump =
        Map(static (first, others, end) => new DumpSyntax([first, .. others], end), Page, Repeat(Page, until: static lines => lines.IsEmpty), EndOfFile);

    private static bool Is(ReadOnlySpan<Line> lines, LineRole role) => lines is [var line, ..] && line.Role == role;

    private static bool IsOfProfile(ReadOnlySpan<Line> lines) => lines is [var line, ..] && line.Role is >= LineRole.ProfileName and <= LineRole.Stat;

    private static bool IsText(Line line) => line.Role is LineRole.Text or LineRole.TextWithButton;

    private static bool IsOfRest(Line line) => line.Role is LineRole.Stamp or (>= LineRole.Replies and <= LineRole.UnassignedCount);

    /// <summary>Whether a post ends here: at the next one, at the lines of the page after it, or at another page.</summary>
    private static bool EndsPost(ReadOnlySpan<Line> lines) => lines is [] or [{ BeginsPost: true } or { BeginsPage: true }, ..] || lines[0].Role == LineRole.PageEnd;

    private static Parser<char, PostTokens> ContentUntil(LineCondition until) => Content(TextGrammar.PostLine, IsText, XTokens.Divide, XTokens.Add, SplitUrls.Join, until);

    /// <summary>Reads the lines of a role; a head has one of each at most.</summary>
    private static Parser<char, TokenRange> Part(LineRole role) => EachLine(XTokens.Add, until: lines => !Is(lines, role));
}
