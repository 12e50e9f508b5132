using Superpower;
using Superpower.Model;
using Superpower.Parsers;
using static Csm.Parsing.Benchmarks.Peers.PeerCharacters;
using static Superpower.Parse;

namespace Csm.Parsing.Benchmarks.Peers;

/// <summary>The parsers that <see cref="SuperpowerTokenizer"/> uses to read one token.</summary>
internal static class SuperpowerRecognizers
{
    private static readonly TextParser<TextSpan> Word = Span.WithAll(IsInWord);

    private static readonly TextParser<TextSpan> Letters = Span.WithAll(char.IsAsciiLetter);

    private static readonly TextParser<TextSpan> Digits = Span.WithAll(char.IsAsciiDigit);

    private static readonly TextParser<TextSpan> Label = Span.WithAll(IsInLabel);

    private static readonly TextParser<TextSpan> Domain =
        Span.MatchedBy(Label.IgnoreThen(Character.EqualTo('.').IgnoreThen(Label).Try().IgnoreMany()))
            .Where(name => DomainNames.IsDomain(name.AsReadOnlySpan()));

    private static readonly TextParser<TextSpan> Port = Span.MatchedBy(Character.EqualTo(':').IgnoreThen(Digits)).Try().OptionalOrDefault();

    private static readonly TextParser<TextSpan> PathAndQuery =
        Span.MatchedBy(Character.In(UrlPunctuation.ToCharArray()).IgnoreMany().IgnoreThen(Span.WithAll(IsInUrl)).Try().IgnoreMany())
            .Where(path => !path.IsAtEnd && path[0] is '/' or '?').Try().OptionalOrDefault();

    private static readonly TextParser<char> Symbol =
        CodePoint(EmojiCharacters.Contains).Or(Character.Matching(character => EmojiCharacters.Contains(character), "symbol"));

    private static readonly TextParser<char> Suffix = OneOf(
        Character.EqualTo(Selector),
        CodePoint(value => value is >= 0x1F3FB and <= 0x1F3FF),
        CodePoint(value => value is >= 0xE0020 and <= 0xE007F).AtLeastOnce().Value(' '));

    private static readonly TextParser<char> RegionalIndicator = CodePoint(value => value is >= 0x1F1E6 and <= 0x1F1FF);

    private static readonly TextParser<char> Element = OneOf(
        RegionalIndicator.IgnoreThen(RegionalIndicator).Try(),
        Symbol.IgnoreThen(Suffix.OptionalOrDefault()),
        Character.In(PlainSymbols.ToCharArray()).IgnoreThen(Character.EqualTo(Selector)));

    public static readonly TextParser<Unit> Count = Character.Digit.IgnoreThen(Character.Matching(IsInCount, "count").IgnoreMany());

    public static readonly TextParser<char> ThreadIndex = Character.EqualTo('[')
        .IgnoreThen(Digits).IgnoreThen(Character.EqualTo('/')).IgnoreThen(Digits).IgnoreThen(Character.EqualTo(']'));

    public static readonly TextParser<TextSpan> Mention = Character.In('@', '＠').IgnoreThen(Word);

    public static readonly TextParser<Unit> ListName =
        Character.EqualTo('/').IgnoreThen(Character.Matching(char.IsAsciiLetter, "letter")).IgnoreThen(Character.Matching(IsInListName, "name").IgnoreMany());

    public static readonly TextParser<TextSpan> Hashtag =
        Character.In('#', '＃').IgnoreThen(Word.Where(word => word.AsReadOnlySpan().ContainsAnyExceptInRange('0', '9')));

    public static readonly TextParser<Unit> Cashtag = Character.EqualTo('$')
        .IgnoreThen(Letters).IgnoreThen(Character.EqualTo('.').IgnoreThen(Letters).Try().OptionalOrDefault()).IgnoreThen(Not(Word));

    public static readonly TextParser<TextSpan> PlainUrl = Domain.IgnoreThen(Port).IgnoreThen(PathAndQuery);

    public static readonly TextParser<TextSpan> UrlWithProtocol =
        Span.EqualToIgnoreCase("http").IgnoreThen(Span.EqualToIgnoreCase('s').OptionalOrDefault()).IgnoreThen(Span.EqualTo("://")).IgnoreThen(PlainUrl);

    public static readonly TextParser<char> KeycapSequence =
        Character.Matching(IsInKeycap, "keycap").IgnoreThen(Character.EqualTo(Selector).OptionalOrDefault()).IgnoreThen(Character.EqualTo(Keycap));

    public static readonly TextParser<Unit> Emoji = Element.IgnoreThen(Character.EqualTo(Joiner).IgnoreThen(Element).Try().IgnoreMany());

    private static TextParser<char> CodePoint(Func<int, bool> predicate)
        => Sequence(Character.Matching(char.IsHighSurrogate, "character"), Character.Matching(char.IsLowSurrogate, "character"))
            .Where(pair => predicate(char.ConvertToUtf32(pair.Item1, pair.Item2))).Try().Value(' ');
}
