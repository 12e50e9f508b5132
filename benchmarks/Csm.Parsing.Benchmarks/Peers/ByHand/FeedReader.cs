using System.Collections.Immutable;
using Csm.Parsing.Layouts;
using Csm.Parsing.Layouts.Viewer;
using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers.ByHand;

/// <summary>
/// The library's own parse without Pidgin: the same lines, decisions, scanners, checks and nodes, the two grammars as recursive descent. What the library
/// takes longer than this is what Pidgin costs.
/// </summary>
internal ref struct FeedReader
{
    private readonly ParseContext _context;
    private ReadOnlySpan<Line> _lines;

    private FeedReader(ReadOnlySpan<Line> lines, ParseContext context)
    {
        _lines = lines;
        _context = context;
    }

    public static SyntaxTree Parse(SourceText text)
    {
        using var lines = new PooledBuilder<Line>();
        using var context = new ParseContext(text, FeedParseOptions.Default, CancellationToken.None);
        LineLexer.Lex(text.AsSpan(), lines, CancellationToken.None);
        LinePlaces.Mark(lines.AsSpan());
        if (DoubtfulCounts.Decide(lines.AsSpan(), FeedParseOptions.Default.Language))
        {
            LinePlaces.Mark(lines.AsSpan());
        }

        DumpSyntax root = new FeedReader(lines.AsSpan(), context).ReadDump();
        CharacterChecks.Report(text, context.Diagnostics);
        return new SyntaxTree(text, FeedParseOptions.Default, context.Tokens.ToArray(), root, context.Diagnostics.ToImmutable());
    }

    private DumpSyntax ReadDump()
    {
        if (Lookahead.StrayLinesBeginText(_lines))
        {
            while (!_lines[0].BeginsFeed)
            {
                Take(SyntaxKind.SkippedTextToken);
            }
        }

        var feeds = ImmutableArray.CreateBuilder<FeedSyntax>(1);
        feeds.Add(ReadFeed(Lookahead.ProfileBeginsText(_lines)));
        while (!_lines.IsEmpty)
        {
            feeds.Add(ReadFeed(hasProfile: true));
        }

        var dump = new DumpSyntax(feeds.DrainToImmutable(), _context.AddZeroWidthToken(SyntaxKind.EndOfFileToken));
        DumpChecks.OfDump(dump, _context);
        return dump;
    }

    private FeedSyntax ReadFeed(bool hasProfile)
    {
        ProfileSyntax? profile = hasProfile ? ReadProfile() : null;
        using var posts = new PooledBuilder<PostTokens>();
        while (!Lookahead.FeedEnds(_lines))
        {
            posts.Add(ReadPost());
        }

        return new FeedSyntax(profile, ImmutableArray.Create<PostTokens>(posts.AsSpan()));
    }

    private ProfileSyntax ReadProfile()
    {
        int name = TakeIf(Lookahead.DisplayNameBegins(_lines), SyntaxKind.DisplayNameToken);
        int handle = TakeIf(Lookahead.HandleBegins(_lines), SyntaxKind.HandleToken);
        var stats = ImmutableArray.CreateBuilder<StatSyntax>(4);
        while (Lookahead.StatBegins(_lines))
        {
            stats.Add(ReadStat());
        }

        var profile = new ProfileSyntax(name, handle, stats.DrainToImmutable(), ReadEnd());
        ProfileChecks.OfProfile(profile, _context);
        return profile;
    }

    private StatSyntax ReadStat()
    {
        while (!Lookahead.AnyLabelBegins(_lines))
        {
            Take(SyntaxKind.SkippedTextToken);
        }

        int label = Take(Lookahead.KnownLabelBegins(_lines) ? _lines[0].Shape : SyntaxKind.SkippedTextToken);
        return new StatSyntax(label, TakeIf(Lookahead.CountBegins(_lines), SyntaxKind.CountToken));
    }

    private ProfileEnd ReadEnd()
    {
        bool joinedFollows = Lookahead.JoinedFollows(_lines);
        BioSyntax? bio = null;
        if (!Ends(_lines, joinedFollows))
        {
            int first = _context.Tokens.Count;
            bool isLast;
            do
            {
                isLast = Ends(_lines[1..], joinedFollows) || (_lines[1].FitsLocation && Ends(_lines[2..], joinedFollows));
                TextReader.ReadBioLine(_lines[0], _context);
                ProfileChecks.OfBioLine(_lines[0], _context);
                _lines = _lines[1..];
            }
            while (!isLast);

            bio = new BioSyntax(new TokenRange(first, _context.Tokens.Count));
        }

        int location = Ends(_lines, joinedFollows) ? 0 : Take(SyntaxKind.LocationToken);
        return new ProfileEnd(bio, location, TakeIf(Lookahead.JoinedBegins(_lines), SyntaxKind.JoinedToken));

        static bool Ends(ReadOnlySpan<Line> lines, bool joinedFollows)
            => joinedFollows ? Lookahead.JoinedBegins(lines) : Lookahead.FirstPostBegins(lines);
    }

    private PostTokens ReadPost()
    {
        TextTokens text = Lookahead.TextEnds(_lines) ? default : ReadText();
        int replies = TakeIf(Lookahead.CountBegins(_lines), SyntaxKind.CountToken);
        TakeIf(Lookahead.CountBegins(_lines), SyntaxKind.CountToken);
        TakeIf(Lookahead.CountBegins(_lines), SyntaxKind.CountToken);
        var post = PostTokens.Of(text, replies);
        PostChecks.OfPost(post, _context);
        return post;
    }

    private TextTokens ReadText()
    {
        int first = _context.Tokens.Count;
        int preludeEnd = first;
        for (bool isFirst = true, isLast = false; !isLast; isFirst = false)
        {
            isLast = Lookahead.TextEnds(_lines[1..]);
            int textBegin = TextReader.ReadPostLine(_lines[0], isFirst, isLast, _context);
            preludeEnd = isFirst ? textBegin : preludeEnd;
            PostChecks.OfLine(_lines[0], _context);
            _lines = _lines[1..];
        }

        return new TextTokens(first, preludeEnd, _context.Tokens.Count);
    }

    private int Take(SyntaxKind kind)
    {
        int index = _context.AddToken(kind, _lines[0]);
        _lines = _lines[1..];
        return index;
    }

    private int TakeIf(bool isThere, SyntaxKind kind) => isThere ? Take(kind) : _context.AddZeroWidthToken(kind);
}
