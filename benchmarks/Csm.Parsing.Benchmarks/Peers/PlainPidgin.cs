using Csm.Parsing.Text;
using Pidgin;
using static Csm.Parsing.Benchmarks.Peers.PeerCharacters;
using static Pidgin.Parser;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>Reads a dump with Pidgin's own combinators, character by character.</summary>
internal static class PlainPidgin
{
    private static readonly Parser<char, Unit> LineEnd = Char('\n').IgnoreResult().Or(Parser<char>.End);

    private static readonly Parser<char, TextSpan> Line = SpanOf(Parser<char>.Token(IsInLine).SkipAtLeastOnce()).Before(LineEnd);

    private static readonly Parser<char, TextSpan> Count = SpanOf(Digit.Then(Parser<char>.Token(IsInCount).SkipMany())).Before(LineEnd);

    private static readonly Parser<char, TextSpan> Handle = SpanOf(Char('@').Then(Parser<char>.Token(IsInWord).SkipAtLeastOnce())).Before(LineEnd);

    private static readonly Parser<char, TextSpan> Label =
        SpanOf(OneOf(Try(String("Followers")), String("Following"), String("Media"), String("Statuses"))).Before(LineEnd);

    private static readonly Parser<char, TextSpan> Joined =
        SpanOf(String("Joined ").Then(Parser<char>.Token(IsInLine).SkipAtLeastOnce())).Before(LineEnd);

    private static readonly Parser<char, PeerStat> Stat = Map((label, count) => new PeerStat(label, count), Try(Label), Count);

    private static readonly Parser<char, PeerText> Text = Map(
        (start, entities, end) => new PeerText(TextSpan.FromBounds(start, end), entities),
        Parser<char>.CurrentOffset, PlainPidginEntities.Entities, Parser<char>.CurrentOffset);

    private static readonly Parser<char, TextSpan> ThreadIndex =
        SpanOf(Try(Char('[').Then(Digit.SkipAtLeastOnce()).Then(Char('/')).Then(Digit.SkipAtLeastOnce()).Then(Char(']'))));

    private static readonly Parser<char, PeerProfile> Profile = Map(
        (name, handle, stats, bio, location, joined) => new PeerProfile(name, handle, [.. stats], bio, location, joined),
        Line, Handle, Stat.AtLeastOnce(), Text.Before(LineEnd), Line, Joined);

    private static readonly Parser<char, PeerPost> Post = Map(
        (index, text, replies, reposts, likes) => new PeerPost(index.GetValueOrDefault(), text, replies, reposts, likes),
        Lookahead(ThreadIndex).Optional(), Text.Before(LineEnd), Count, Count, Count);

    private static readonly Parser<char, PeerDump> Dump =
        Map((profile, posts) => new PeerDump(profile, [.. posts]), SkipWhitespaces.Then(Profile), Post.Until(Parser<char>.End));

    public static PeerDump Parse(string text) => Dump.ParseOrThrow(text);

    private static Parser<char, TextSpan> SpanOf<T>(Parser<char, T> parser)
        => Map((start, _, end) => TextSpan.FromBounds(start, end), Parser<char>.CurrentOffset, parser, Parser<char>.CurrentOffset);
}
