using Csm.Parsing.Text;
using Pidgin;
using static Csm.Parsing.Benchmarks.Peers.PeerCharacters;
using static Pidgin.Parser;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>
/// The entities of a line for <see cref="PlainPidgin"/>. A parser cannot look back, so the text before an entity is read as a word, and anything that follows a
/// word without a space belongs to it: <c>name@example.com</c> is one word.
/// </summary>
internal static class PlainPidginEntities
{
    private static readonly Parser<char, Unit> Word = Parser<char>.Token(IsInWord).SkipAtLeastOnce();

    private static readonly Parser<char, Unit> Name = Word.Then(Try(Parser<char>.Token(IsNameJoiner).Then(Word)).SkipMany());

    private static readonly Parser<char, Unit> Port = Try(Char(':').Then(Digit.SkipAtLeastOnce())).Optional().IgnoreResult();

    private static readonly Parser<char, Unit> PathAndQuery =
        Lookahead(OneOf('/', '?'))
            .Then(Try(OneOf(UrlPunctuation).SkipMany().Then(Parser<char>.Token(IsInUrl))).SkipMany())
            .Optional().IgnoreResult();

    private static readonly Parser<char, TextEntityKind> NoUrl = Parser<char>.Return(TextEntityKind.None);

    private static readonly Parser<char, TextEntityKind> RestOfUrl = Port.Then(PathAndQuery).ThenReturn(TextEntityKind.Url);

    private static readonly Parser<char, TextEntityKind> RestOfProtocol =
        Try(String("://").Then(Name.Slice((name, _) => DomainNames.IsDomain(name))).Where(isDomain => isDomain)).Then(RestOfUrl).Or(NoUrl);

    private static readonly Parser<char, TextEntityKind> RestOfKeycap =
        Try(Char(Selector).SkipMany().Then(Char(Keycap))).ThenReturn(TextEntityKind.Emoji).Or(NoUrl);

    private static readonly Parser<char, TextEntityKind> WordOrUrl = Name.Slice((name, _) => RestOf(name)).Bind(rest => rest);

    private static readonly Parser<char, TextEntityKind> Mention =
        Try(OneOf('@', '＠').Then(Word)).ThenReturn(TextEntityKind.Mention);

    private static readonly Parser<char, Unit> ListName =
        Try(Char('/').Then(Parser<char>.Token(char.IsAsciiLetter))).Then(Parser<char>.Token(IsInListName).SkipMany());

    private static readonly Parser<char, TextEntityKind> MentionOrList =
        Mention.Then(ListName.ThenReturn(TextEntityKind.List).Or(Parser<char>.Return(TextEntityKind.Mention)));

    private static readonly Parser<char, TextEntityKind> Hashtag =
        Try(OneOf('#', '＃').Then(Word.Slice((word, _) => word.ContainsAnyExceptInRange('0', '9'))).Where(hasLetter => hasLetter))
            .ThenReturn(TextEntityKind.Hashtag);

    private static readonly Parser<char, Unit> Letters = Parser<char>.Token(char.IsAsciiLetter).SkipAtLeastOnce();

    private static readonly Parser<char, TextEntityKind> Cashtag =
        Try(Char('$').Then(Letters).Then(Try(Char('.').Then(Letters)).Optional()).Then(Not(Word))).ThenReturn(TextEntityKind.Cashtag);

    private static readonly Parser<char, Unit> Symbol =
        CodePoint(EmojiCharacters.Contains).IgnoreResult().Or(Parser<char>.Token(character => EmojiCharacters.Contains(character)).IgnoreResult());

    private static readonly Parser<char, Unit> Suffix = OneOf(
        Char(Selector).IgnoreResult(),
        CodePoint(value => value is >= 0x1F3FB and <= 0x1F3FF).IgnoreResult(),
        CodePoint(value => value is >= 0xE0020 and <= 0xE007F).SkipAtLeastOnce());

    private static readonly Parser<char, Unit> Flag = Try(CodePoint(value => value is >= 0x1F1E6 and <= 0x1F1FF).Repeat(2)).IgnoreResult();

    private static readonly Parser<char, Unit> Element = Flag.Or(Symbol.Then(Suffix.Optional()).IgnoreResult());

    private static readonly Parser<char, TextEntityKind> Emoji =
        OneOf(
            Try(OneOf('#', '*').Then(Char(Selector).SkipMany()).Then(Char(Keycap))).IgnoreResult(),
            Try(OneOf(PlainSymbols).Then(Char(Selector))).IgnoreResult(),
            Element.Then(Try(Char(Joiner).Then(Element)).SkipMany()))
        .ThenReturn(TextEntityKind.Emoji);

    private static readonly Parser<char, TextEntityKind> Other = Parser<char>.Token(IsInLine).ThenReturn(TextEntityKind.None);

    private static readonly Parser<char, PeerEntity> Piece = Map(
        (start, kind, end) => new PeerEntity(kind, TextSpan.FromBounds(start, end)),
        Parser<char>.CurrentOffset, OneOf(WordOrUrl, MentionOrList, Hashtag, Cashtag, Emoji, Other), Parser<char>.CurrentOffset);

    private static readonly Parser<char, Unit> Separators = Parser<char>.Token(IsSeparator).SkipMany();

    /// <summary>Parses all entities of a line.</summary>
    public static readonly Parser<char, PeerEntity[]> Entities = Separators.Then(Piece.Before(Separators).Many())
        .Select<PeerEntity[]>(pieces => [.. pieces.Where(piece => piece.Kind != TextEntityKind.None)]);

    private static bool IsNameJoiner(char character) => character is '.' or '-' || IsSign(character);

    private static Parser<char, TextEntityKind> RestOf(ReadOnlySpan<char> name) => name switch
    {
        "http" or "https" => RestOfProtocol,
        [>= '0' and <= '9'] => RestOfKeycap,
        _ => DomainNames.IsDomain(name) ? RestOfUrl : NoUrl,
    };

    private static Parser<char, int> CodePoint(Func<int, bool> predicate)
        => Try(Map(char.ConvertToUtf32, Parser<char>.Token(char.IsHighSurrogate), Parser<char>.Token(char.IsLowSurrogate)).Where(predicate));
}
