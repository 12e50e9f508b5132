using Parlot.Fluent;
using static Parlot.Fluent.Parsers;
using TextSpan = Csm.Parsing.Text.TextSpan;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>Reads a dump with Parlot's fluent parsers. Parlot no longer compiles parsers at run time, and its source generator is a separate package.</summary>
internal static class FluentParlot
{
    private static readonly Parser<char> LineEnd = Literals.Char('\n').Or(Always('\n').Eof());

    private static readonly Parser<TextSpan> Line = SpanOf(Literals.NoneOf("\n")).AndSkip(LineEnd);

    private static readonly Parser<TextSpan> Count = SpanOf(Literals.AnyOf("0123456789.,KMB")).AndSkip(LineEnd);

    private static readonly Parser<TextSpan> Handle = SpanOf(Capture(Literals.Char('@').And(Literals.Pattern(PeerCharacters.IsInWord)))).AndSkip(LineEnd);

    private static readonly Parser<TextSpan> Label =
        SpanOf(Capture(OneOf(Literals.Text("Followers"), Literals.Text("Following"), Literals.Text("Media"), Literals.Text("Statuses")))).AndSkip(LineEnd);

    private static readonly Parser<TextSpan> Joined = SpanOf(Capture(Literals.Text("Joined ").And(Literals.NoneOf("\n")))).AndSkip(LineEnd);

    private static readonly Parser<PeerStat> Stat = Label.And(Count).Then(static parts => new PeerStat(parts.Item1, parts.Item2));

    private static readonly Parser<int> Offset = Always(0).Then(static (context, _) => context.Scanner.Cursor.Offset);

    private static readonly Parser<PeerText> Text = Offset.And(FluentParlotEntities.Entities).And(Offset).AndSkip(LineEnd)
        .Then(static parts => new PeerText(TextSpan.FromBounds(parts.Item1, parts.Item3), parts.Item2));

    private static readonly Parser<Parlot.TextSpan> Number = Literals.AnyOf("0123456789");

    private static readonly Parser<TextSpan> ThreadIndex =
        SpanOf(Capture(Literals.Char('[').And(Number).And(Literals.Char('/')).And(Number).And(Literals.Char(']'))));

    private static readonly Parser<PeerProfile> Profile = Line.And(Handle).And(OneOrMany(Stat)).And(Text).And(Line).And(Joined)
        .Then(static parts => new PeerProfile(parts.Item1, parts.Item2, [.. parts.Item3], parts.Item4, parts.Item5, parts.Item6));

    private static readonly Parser<PeerPost> Post = ThreadIndex.Optional().And(Text).And(Count).And(Count).And(Count)
        .Then(static parts => PostOf(parts.Item1.OrSome(default), parts.Item2, parts.Item3, parts.Item4, parts.Item5));

    private static readonly Parser<PeerDump> Dump = Literals.WhiteSpace(includeNewLines: true).Optional().SkipAnd(Profile).And(ZeroOrMany(Post)).Eof()
        .Then(static parts => new PeerDump(parts.Item1, [.. parts.Item2]));

    public static PeerDump Parse(string text)
        => Dump.TryParse(text, out PeerDump? dump) && dump is not null ? dump : throw new FormatException("This is no dump.");

    private static PeerPost PostOf(TextSpan index, PeerText rest, TextSpan replies, TextSpan reposts, TextSpan likes)
        => new(index, index.IsEmpty ? rest : rest with { Span = TextSpan.FromBounds(index.Start, rest.Span.End) }, replies, reposts, likes);

    private static Parser<TextSpan> SpanOf(Parser<Parlot.TextSpan> parser) => parser.Then(static span => new TextSpan(span.Offset, span.Length));
}
