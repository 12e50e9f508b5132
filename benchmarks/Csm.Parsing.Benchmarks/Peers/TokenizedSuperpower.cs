using Superpower;
using Superpower.Model;
using Superpower.Parsers;
using static Superpower.Parse;
using TextSpan = Csm.Parsing.Text.TextSpan;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>Reads a dump with Superpower: a handwritten tokenizer, which its authors recommend where speed matters, and a parser over its tokens.</summary>
internal static class TokenizedSuperpower
{
    private static readonly SuperpowerTokenizer Tokenizer = new();

    private static readonly TokenListParser<SuperpowerToken, Token<SuperpowerToken>> LineEnd = Token.EqualTo(SuperpowerToken.EndOfLine).OptionalOrDefault();

    private static readonly TokenListParser<SuperpowerToken, Token<SuperpowerToken>[]> Line = Before(
        Token.Matching<SuperpowerToken>(kind => kind is not (SuperpowerToken.EndOfLine or SuperpowerToken.Count), "text").AtLeastOnce());

    private static readonly TokenListParser<SuperpowerToken, TextSpan> Count = Before(Token.EqualTo(SuperpowerToken.Count)).Select(SpanOf);

    private static readonly TokenListParser<SuperpowerToken, TextSpan> Label = Before(OneOf(
        Token.EqualToValue(SuperpowerToken.Text, "Followers"),
        Token.EqualToValue(SuperpowerToken.Text, "Following"),
        Token.EqualToValue(SuperpowerToken.Text, "Media"),
        Token.EqualToValue(SuperpowerToken.Text, "Statuses"))).Select(SpanOf);

    private static readonly TokenListParser<SuperpowerToken, PeerStat> Stat = Sequence(Label, Count).Select(parts => new PeerStat(parts.Item1, parts.Item2));

    private static readonly TokenListParser<SuperpowerToken, TextSpan> Handle = Before(Token.EqualTo(SuperpowerToken.Mention)).Select(SpanOf);

    private static readonly TokenListParser<SuperpowerToken, TextSpan> Joined =
        Line.Where(tokens => tokens[0].Span.AsReadOnlySpan().StartsWith("Joined ", StringComparison.Ordinal)).Select(SpanOf);

    private static readonly TokenListParser<SuperpowerToken, PeerProfile> Profile =
        from name in Line
        from handle in Handle
        from stats in Stat.AtLeastOnce()
        from bio in Line
        from location in Line
        from joined in Joined
        select new PeerProfile(SpanOf(name), handle, stats, TextOf(bio), SpanOf(location), joined);

    private static readonly TokenListParser<SuperpowerToken, PeerPost> Post = Sequence(Line, Count, Count, Count)
        .Select(parts => new PeerPost(ThreadIndexOf(parts.Item1), TextOf(parts.Item1), parts.Item2, parts.Item3, parts.Item4));

    private static readonly TokenListParser<SuperpowerToken, PeerDump> Dump = Token.EqualTo(SuperpowerToken.EndOfLine).Many()
        .IgnoreThen(Sequence(Profile, Post.Many()))
        .Select(parts => new PeerDump(parts.Item1, parts.Item2))
        .AtEnd();

    public static PeerDump Parse(string text) => Dump.Parse(Tokenizer.Tokenize(text));

    private static TokenListParser<SuperpowerToken, T> Before<T>(TokenListParser<SuperpowerToken, T> parser)
        => parser.Then(value => LineEnd.Value(value));

    private static TextSpan SpanOf(Token<SuperpowerToken> token) => new(token.Span.Position.Absolute, token.Span.Length);

    private static TextSpan SpanOf(Token<SuperpowerToken>[] tokens) => TextSpan.FromBounds(SpanOf(tokens[0]).Start, SpanOf(tokens[^1]).End);

    private static TextSpan ThreadIndexOf(Token<SuperpowerToken>[] tokens) => tokens[0].Kind == SuperpowerToken.ThreadIndex ? SpanOf(tokens[0]) : default;

    private static PeerText TextOf(Token<SuperpowerToken>[] tokens) => new(
        SpanOf(tokens),
        [.. tokens.Where(token => KindOf(token.Kind) != TextEntityKind.None).Select(token => new PeerEntity(KindOf(token.Kind), SpanOf(token)))]);

    private static TextEntityKind KindOf(SuperpowerToken kind) => kind switch
    {
        SuperpowerToken.Mention => TextEntityKind.Mention,
        SuperpowerToken.List => TextEntityKind.List,
        SuperpowerToken.Hashtag => TextEntityKind.Hashtag,
        SuperpowerToken.Cashtag => TextEntityKind.Cashtag,
        SuperpowerToken.Url => TextEntityKind.Url,
        SuperpowerToken.Emoji => TextEntityKind.Emoji,
        _ => TextEntityKind.None,
    };
}
