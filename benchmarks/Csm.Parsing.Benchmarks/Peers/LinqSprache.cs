using Sprache;
using static Csm.Parsing.Benchmarks.Peers.PeerCharacters;
using static Sprache.Parse;
using TextSpan = Csm.Parsing.Text.TextSpan;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>Reads a dump with Sprache, using query expressions as in its documentation.</summary>
internal static class LinqSprache
{
    private static readonly Parser<TextSpan> Line = LineOf(Char(IsInLine, "character").AtLeastOnce());

    private static readonly Parser<TextSpan> Count = LineOf(Char(IsInCount, "count").AtLeastOnce());

    private static readonly Parser<TextSpan> Handle = LineOf(
        from sign in Char('@')
        from name in Char(IsInWord, "name").AtLeastOnce()
        select sign);

    private static readonly Parser<TextSpan> Label = LineOf(
        String("Followers").Or(String("Following")).Or(String("Media")).Or(String("Statuses")));

    private static readonly Parser<TextSpan> Joined = LineOf(
        from joined in String("Joined ")
        from date in Char(IsInLine, "character").AtLeastOnce()
        select joined);

    private static readonly Parser<PeerStat> Stat =
        from label in Label
        from count in Count
        select new PeerStat(label, count);

    private static readonly Parser<TextSpan> ThreadIndex = SpanOf(
        from open in Char('[')
        from position in Digit.AtLeastOnce()
        from slash in Char('/')
        from total in Digit.AtLeastOnce()
        from close in Char(']')
        select close);

    private static readonly Parser<PeerText> Text =
        from text in LinqSpracheEntities.Entities.Span()
        from end in LineTerminator
        select new PeerText(new TextSpan(text.Start.Pos, text.Length), text.Value);

    private static readonly Parser<PeerProfile> Profile =
        from name in Line
        from handle in Handle
        from stats in Stat.AtLeastOnce()
        from bio in Text
        from location in Line
        from joined in Joined
        select new PeerProfile(name, handle, [.. stats], bio, location, joined);

    private static readonly Parser<PeerPost> Post =
        from index in ThreadIndex.Preview()
        from text in Text
        from replies in Count
        from reposts in Count
        from likes in Count
        select new PeerPost(index.GetOrDefault(), text, replies, reposts, likes);

    private static readonly Parser<PeerDump> Dump =
        from blank in WhiteSpace.Many()
        from profile in Profile
        from posts in Post.Many()
        select new PeerDump(profile, [.. posts]);

    public static PeerDump Parse(string text) => Dump.End().Parse(text);

    private static Parser<TextSpan> LineOf<T>(Parser<T> parser)
        => from span in SpanOf(parser)
           from end in LineTerminator
           select span;

    private static Parser<TextSpan> SpanOf<T>(Parser<T> parser)
        => from span in parser.Span()
           select new TextSpan(span.Start.Pos, span.Length);
}
