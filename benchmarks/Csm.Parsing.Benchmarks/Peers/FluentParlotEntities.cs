using Csm.Parsing.PostTexts.Tables;
using Parlot;
using Parlot.Fluent;
using static Csm.Parsing.Benchmarks.Peers.PeerCharacters;
using static Parlot.Fluent.Parsers;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>
/// The entities of a line for <see cref="FluentParlot"/>. Parlot searches for the next of many characters with vector instructions, and a result can see the
/// text before it. So plain text ends where the next character reveals an entity, and a domain without a protocol is found at its first dot.
/// </summary>
internal static class FluentParlotEntities
{
    private const string Triggers = Signs + ".:" + PlainSymbols + EmojiTable.Triggers;

    private static readonly Parser<TextSpan> Word = Literals.Pattern(IsInWord);

    private static readonly Parser<TextSpan> Letters = Literals.Pattern(char.IsAsciiLetter);

    private static readonly Parser<TextSpan> Label = Literals.Pattern(IsInLabel);

    private static readonly Parser<TextSpan> ListName =
        Capture(Literals.Char('/').And(Letters).And(Literals.Pattern(IsInListName).Optional()));

    private static readonly Parser<PeerEntity> Mention = Capture(OneOf(Literals.Char('@'), Literals.Char('＠')).And(Word))
        .When(static (_, span) => MayFollow(Before(span)))
        .And(ListName.Optional())
        .Then(static parts => Entity(parts.Item2.HasValue ? TextEntityKind.List : TextEntityKind.Mention, parts.Item1, parts.Item2.OrSome(default).Length));

    private static readonly Parser<PeerEntity> Hashtag = Capture(OneOf(Literals.Char('#'), Literals.Char('＃')).And(Word))
        .When(static (_, span) => MayFollow(Before(span)) && span.Span[1..].ContainsAnyExceptInRange('0', '9'))
        .Then(static span => Entity(TextEntityKind.Hashtag, span));

    private static readonly Parser<PeerEntity> Cashtag = Capture(Literals.Char('$').And(Letters).And(Literals.Char('.').And(Letters).Optional()))
        .WhenNotFollowedBy(Word)
        .When(static (_, span) => MayFollow(Before(span)))
        .Then(static span => Entity(TextEntityKind.Cashtag, span));

    private static readonly Parser<TextSpan> UrlPieces = Capture(OneOrMany(Literals.AnyOf(UrlPunctuation).Optional().And(Literals.Pattern(IsInUrl))));

    private static readonly Parser<TextSpan> RestOfUrl = Capture(
        Literals.Char(':').And(Literals.Pattern(char.IsAsciiDigit)).Optional().And(UrlPieces.When(static (_, span) => span.Span[0] is '/' or '?').Optional()));

    private static readonly Parser<TextSpan> Domain = Capture(Separated(Literals.Char('.'), Label)).When(static (_, span) => DomainNames.IsDomain(span.Span));

    private static readonly Parser<PeerEntity> UrlWithProtocol = Capture(Literals.Text("://").And(Domain).And(RestOfUrl))
        .When(static (_, span) => ProtocolLength(Before(span)) > 0)
        .Then(static span => Entity(TextEntityKind.Url, WithBefore(span, ProtocolLength(Before(span)))));

    private static readonly Parser<PeerEntity> PlainUrl = Capture(OneOrMany(Literals.Char('.').And(Label)))
        .Then(static span => WithBefore(span, LabelLength(Before(span))))
        .When(static (_, span) => MayFollow(Before(span)) && DomainNames.IsDomain(span.Span))
        .And(RestOfUrl)
        .Then(static parts => Entity(TextEntityKind.Url, parts.Item1, parts.Item2.Length));

    private static readonly Parser<PeerEntity> KeycapSequence = Capture(Literals.Char(Keycap))
        .Then(static span => WithBefore(span, KeycapLength(Before(span))))
        .When(static (_, span) => span.Length > 1)
        .Then(static span => Entity(TextEntityKind.Emoji, span));

    private static readonly Parser<TextSpan> Symbol = OneOf(
        Literals.AnyOf(EmojiTable.Triggers, maxSize: 1).When(static (_, span) => EmojiCharacters.Contains(span.Span[0])),
        Capture(Literals.AnyOf("\uD83C\uD83D\uD83E", maxSize: 1).And(Literals.Pattern(char.IsLowSurrogate, maxSize: 1)))
            .When(static (_, span) => EmojiCharacters.Contains(char.ConvertToUtf32(span.Span[0], span.Span[1]))));

    private static readonly Parser<TextSpan> Suffix = Capture(OneOf(
        Literals.Text("\uFE0F"),
        Literals.Text("\uD83C").AndSkip(Literals.Pattern(static unit => unit is >= '\uDFFB' and <= '\uDFFF', maxSize: 1)),
        OneOrMany(Literals.Text("\uDB40").AndSkip(Literals.Pattern(static unit => unit is >= '\uDC20' and <= '\uDC7F', maxSize: 1))).Then("")));

    private static readonly Parser<TextSpan> Regional =
        Literals.Char('\uD83C').SkipAnd(Literals.Pattern(static unit => unit is >= '\uDDE6' and <= '\uDDFF', maxSize: 1));

    private static readonly Parser<TextSpan> Element = OneOf(
        Symbol.AndSkip(Suffix.Optional()),
        Regional.AndSkip(Regional),
        Literals.AnyOf(PlainSymbols, maxSize: 1).AndSkip(Literals.Char(Selector)));

    private static readonly Parser<PeerEntity> Emoji =
        Capture(Element.And(ZeroOrMany(Literals.Char(Joiner).And(Element)))).Then(static span => Entity(TextEntityKind.Emoji, span));

    private static readonly Parser<PeerEntity> Plain = Literals.NoneOf(Triggers + "\n").Then(default(PeerEntity));

    private static readonly Parser<PeerEntity> PlainTrigger = Literals.AnyOf(Triggers, maxSize: 1).Then(default(PeerEntity));

    /// <summary>Parses all entities of a line.</summary>
    public static readonly Parser<PeerEntity[]> Entities =
        ZeroOrMany(OneOf(Plain, Mention, Hashtag, Cashtag, UrlWithProtocol, PlainUrl, KeycapSequence, Emoji, PlainTrigger))
            .Then<PeerEntity[]>(static pieces => [.. pieces.Where(piece => piece.Kind != TextEntityKind.None)]);

    private static PeerEntity Entity(TextEntityKind kind, TextSpan span, int rest = 0) => new(kind, new Text.TextSpan(span.Offset, span.Length + rest));

    private static TextSpan WithBefore(TextSpan span, int length) => new(span.Buffer, span.Offset - length, span.Length + length);

    private static ReadOnlySpan<char> Before(TextSpan span) => span.Buffer.AsSpan(0, span.Offset);
}
