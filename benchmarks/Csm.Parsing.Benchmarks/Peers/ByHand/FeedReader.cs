using System.Collections.Immutable;
using Csm.Parsing.Languages;
using Csm.Parsing.Layouts;
using Csm.Parsing.Layouts.Viewer;
using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks.Peers.ByHand;

/// <summary>
/// The library's own parse without Pidgin: the same lines, decisions, scanners, checks and nodes, with both grammars as recursive descent. The time by which
/// the library is slower is the cost of Pidgin.
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
        using var context = new ParseContext(text, FeedParseOptions.Default, CancellationToken.None);
        LineLexer.Lex(context);
        ViewerLines.Decide(context);
        DumpSyntax root = new FeedReader(context.Lines.AsSpan(), context).ReadDump();
        CharacterChecks.Report(text, context);
        return new SyntaxTree(text, FeedParseOptions.Default, FeedLayout.Viewer, context.Tokens.ToArray(), context.Contents, root, context.Diagnostics.ToImmutable());
    }

    private DumpSyntax ReadDump()
    {
        if (ViewerLines.StrayLinesBeginText(_lines))
        {
            while (!_lines[0].BeginsFeed)
            {
                Take(SyntaxKind.SkippedTextToken);
            }
        }

        var feeds = ImmutableArray.CreateBuilder<FeedSyntax>(1);
        feeds.Add(ReadFeed(ViewerLines.ProfileBeginsText(_lines)));
        while (!_lines.IsEmpty)
        {
            feeds.Add(ReadFeed(hasProfile: true));
        }

        int end = _context.Tokens.Count;
        _context.Tokens.Add(new RawToken(SyntaxKind.EndOfFileToken, _context.Text.Length, 0));
        var dump = new DumpSyntax(feeds.DrainToImmutable(), new TokenRange(end, end + 1));
        ViewerChecks.OfDump(dump, _context);
        return dump;
    }

    private FeedSyntax ReadFeed(bool hasProfile)
    {
        LanguageSet languages = _context.Languages.At(_context.Lines.Count - _lines.Length);
        int first = _context.Tokens.Count;
        ProfileSyntax? profile = hasProfile ? ReadProfile() : null;
        using var posts = new PooledBuilder<PostTokens>();
        while (!ViewerLines.FeedEnds(_lines))
        {
            posts.Add(ReadPost());
        }

        var feed = new FeedSyntax(languages, profile, PostTokensList.Create(posts.AsSpan()), first, _context.Tokens.Count);
        ViewerProfileChecks.OfFeed(feed, _context);
        return feed;
    }

    private ProfileSyntax ReadProfile()
    {
        int first = _context.Tokens.Count;
        TakeIf(ViewerLines.NameBegins(_lines), SyntaxKind.DisplayNameToken);
        TakeIf(ViewerLines.HandleBegins(_lines), SyntaxKind.HandleToken);
        while (ViewerLines.StatBegins(_lines))
        {
            ReadStat();
        }

        ReadEnd();
        return new ProfileSyntax(new TokenRange(first, _context.Tokens.Count));
    }

    private void ReadStat()
    {
        while (!ViewerLines.LabelBegins(_lines))
        {
            Take(SyntaxKind.SkippedTextToken);
        }

        Take(ViewerGrammar.KindOfLabel(_lines[0]));
        TakeIf(ViewerLines.CountBegins(_lines), SyntaxKind.CountToken);
    }

    private void ReadEnd()
    {
        if (!ViewerLines.ProfileEnds(_lines))
        {
            ReadOnlySpan<Line> bio = _lines;
            bool isLast;
            do
            {
                isLast = ViewerLines.BioEnds(_lines[1..]);
                TextReader.ReadBioLine(_lines[0], _context);
                _lines = _lines[1..];
            }
            while (!isLast);

            ViewerChecks.OfBio(bio, bio.Length - _lines.Length, _context);
        }

        while (!ViewerLines.ProfileEnds(_lines))
        {
            Take(SyntaxKind.LocationToken);
        }

        TakeIf(ViewerLines.JoinedBegins(_lines), SyntaxKind.JoinedToken);
    }

    private PostTokens ReadPost()
    {
        PostTokens text = ViewerLines.TextEnds(_lines) ? default : ReadText();
        int first = _context.Tokens.Count;
        TakeIf(ViewerLines.CountBegins(_lines), SyntaxKind.RepliesToken);
        TakeIf(ViewerLines.CountBegins(_lines), SyntaxKind.RepostsToken);
        TakeIf(ViewerLines.CountBegins(_lines), SyntaxKind.LikesToken);
        PostTokens post = text.With(new TokenRange(first, _context.Tokens.Count));
        ViewerChecks.OfPost(post, _context);
        return post;
    }

    private PostTokens ReadText()
    {
        ReadOnlySpan<Line> text = _lines;
        int first = _context.Tokens.Count;
        int bodyFirst = first;
        int count = 1;
        while (!ViewerLines.TextEnds(text[count..]))
        {
            count++;
        }

        int last = TextGrammar.LastBeforeClosing(text[..count], _context);
        for (int index = 0; index < count; index++)
        {
            int textBegin = TextReader.ReadPostLine(text[index], isFirst: index == 0, isLast: index >= last, _context);
            bodyFirst = index == 0 ? textBegin : bodyFirst;
        }

        _lines = text[count..];
        ViewerChecks.OfText(text, count, _context);
        return new PostTokens(first, first, bodyFirst, _context.Tokens.Count, _context.Tokens.Count);
    }

    private void Take(SyntaxKind kind)
    {
        _context.AddToken(kind, _lines[0]);
        _lines = _lines[1..];
    }

    private void TakeIf(bool isThere, SyntaxKind kind)
    {
        if (isThere)
        {
            Take(kind);
        }
        else
        {
            _context.AddMissing(kind);
        }
    }
}
