using Sprache;
using static Csm.Parsing.Benchmarks.Peers.PeerCharacters;
using static Sprache.Parse;
using TextSpan = Csm.Parsing.Text.TextSpan;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>
/// The entities of a line for <see cref="LinqSprache"/>. As in <see cref="PlainPidginEntities"/>, anything that follows a word without a space belongs to it.
/// Except for its first parser, a query creates its parsers anew each time it runs, so the parsers of a word are created in advance.
/// </summary>
internal static class LinqSpracheEntities
{
    private static readonly Parser<string> Word = Char(IsInWord, "word").AtLeastOnce().Text();

    private static readonly Parser<string> Letters = Char(char.IsAsciiLetter, "letter").AtLeastOnce().Text();

    private static readonly Parser<string> NamePart =
        from joiner in Char(character => character is '.' or '-' || IsSign(character), "joiner")
        from word in Word
        select joiner + word;

    private static readonly Parser<IEnumerable<string>> NameParts = NamePart.Many();

    private static readonly Parser<string> Name =
        from word in Word
        from parts in NameParts
        select word + string.Concat(parts);

    private static readonly Parser<char> Port =
        from colon in Char(':')
        from digits in Digit.AtLeastOnce()
        select colon;

    private static readonly Parser<char> UrlPiece =
        from punctuation in Chars(UrlPunctuation).Many()
        from end in Char(IsInUrl, "character of a URL")
        select end;

    private static readonly Parser<char> PathAndQuery =
        from begin in Chars('/', '?').Preview()
        where begin.IsDefined
        from pieces in UrlPiece.Many()
        select begin.Get();

    private static readonly Parser<TextEntityKind> NoUrl = Return(TextEntityKind.None);

    private static readonly Parser<TextEntityKind> RestOfUrl =
        from port in Port.Optional()
        from path in PathAndQuery.Optional()
        select TextEntityKind.Url;

    private static readonly Parser<TextEntityKind> RestOfProtocol =
        from colon in String("://")
        from name in Name
        where DomainNames.IsDomain(name)
        from rest in RestOfUrl
        select rest;

    private static readonly Parser<TextEntityKind> RestOfKeycap =
        from selector in Char(Selector).Many()
        from mark in Char(Keycap)
        select TextEntityKind.Emoji;

    private static readonly Parser<TextEntityKind> WordOrUrl = Name.Then(RestOf);

    private static readonly Parser<char> ListName =
        from slash in Char('/')
        from letter in Char(char.IsAsciiLetter, "letter")
        from rest in Char(IsInListName, "name").Many()
        select slash;

    private static readonly Parser<TextEntityKind> MentionOrList =
        from sign in Chars('@', '＠')
        from name in Word
        from list in ListName.Optional()
        select list.IsDefined ? TextEntityKind.List : TextEntityKind.Mention;

    private static readonly Parser<TextEntityKind> Hashtag =
        from sign in Chars('#', '＃')
        from word in Word
        where !word.All(char.IsAsciiDigit)
        select TextEntityKind.Hashtag;

    private static readonly Parser<string> CashtagSuffix =
        from dot in Char('.')
        from letters in Letters
        select letters;

    private static readonly Parser<TextEntityKind> Cashtag =
        from sign in Char('$')
        from letters in Letters
        from suffix in CashtagSuffix.Optional()
        from end in Word.Not()
        select TextEntityKind.Cashtag;

    private static readonly Parser<char> Symbol = CodePoint(EmojiCharacters.Contains).Or(Char(character => EmojiCharacters.Contains(character), "symbol"));

    private static readonly Parser<char> Suffix = Char(Selector)
        .Or(CodePoint(value => value is >= 0x1F3FB and <= 0x1F3FF))
        .Or(CodePoint(value => value is >= 0xE0020 and <= 0xE007F).AtLeastOnce().Return(' '));

    private static readonly Parser<char> SymbolWithSuffix =
        from symbol in Symbol
        from suffix in Suffix.Optional()
        select symbol;

    private static readonly Parser<char> PlainSymbol =
        from symbol in Chars(PlainSymbols)
        from selector in Char(Selector)
        select symbol;

    private static readonly Parser<char> Flag = CodePoint(value => value is >= 0x1F1E6 and <= 0x1F1FF).Repeat(2).Return(' ');

    private static readonly Parser<char> Element = Flag.Or(SymbolWithSuffix).Or(PlainSymbol);

    private static readonly Parser<TextEntityKind> EmojiSequence = Element.DelimitedBy(Char(Joiner)).Return(TextEntityKind.Emoji);

    private static readonly Parser<TextEntityKind> SignKeycap =
        from sign in Chars('#', '*')
        from rest in RestOfKeycap
        select rest;

    private static readonly Parser<TextEntityKind> Other = Char(IsInLine, "character").Return(TextEntityKind.None);

    private static readonly Parser<IEnumerable<char>> Separators = Char(IsSeparator, "separator").Many();

    private static readonly Parser<PeerEntity> Piece =
        from piece in WordOrUrl.Or(MentionOrList).Or(Hashtag).Or(Cashtag).Or(SignKeycap).Or(EmojiSequence).Or(Other).Span()
        from separators in Separators
        select new PeerEntity(piece.Value, new TextSpan(piece.Start.Pos, piece.Length));

    /// <summary>Parses all entities of a line.</summary>
    public static readonly Parser<PeerEntity[]> Entities =
        from separators in Separators
        from pieces in Piece.Many()
        select pieces.Where(piece => piece.Kind != TextEntityKind.None).ToArray();

    private static Parser<TextEntityKind> RestOf(string name) => name switch
    {
        "http" or "https" => RestOfProtocol.Or(NoUrl),
        [>= '0' and <= '9'] => RestOfKeycap.Or(NoUrl),
        _ => DomainNames.IsDomain(name) ? RestOfUrl : NoUrl,
    };

    private static Parser<char> CodePoint(Func<int, bool> predicate)
        => from high in Char(char.IsHighSurrogate, "character")
           from low in Char(char.IsLowSurrogate, "character")
           where predicate(char.ConvertToUtf32(high, low))
           select low;
}
