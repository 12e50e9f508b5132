using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;
using Pidgin;
using static Csm.Parsing.PostTexts.TextPrimitives;

namespace Csm.Parsing.Tests.PostTexts;

/// <summary>The parsers of texts are parsers of Pidgin: its combinators put them together too, and give the same as those that compile.</summary>
public sealed class TextPrimitivesTests
{
    private static readonly LexemeParser Mention = Lexeme(SyntaxKind.MentionToken, "@", MentionScanner.TryScan);

    private static readonly LexemeParser Hashtag = Lexeme(SyntaxKind.HashtagToken, "#", HashtagScanner.TryScan);

    [Fact]
    public void A_combinator_of_Pidgin_gives_the_same_tokens()
        => Assert.Equal(
            Read("@ann #tag and more", Sequence(Mention, Blanks, Hashtag, TextWith([]))),
            Read("@ann #tag and more", Mention.Then(Blanks).Then(Hashtag).Then(TextWith([]))));

    [Fact]
    public void A_failed_attempt_leaves_nothing()
        => Assert.Equal([], Read("@ann and more", Maybe(Attempt(Sequence(Mention, Blanks, Hashtag)))));

    [Fact]
    public void A_choice_takes_the_first_alternative_that_succeeds()
        => Assert.Equal(["MentionToken @ann"], Read("@ann/1", Choose(Hashtag, Mention, Lexeme(SyntaxKind.ListToken, "@", ListScanner.TryScan))));

    private static string[] Read(string text, Parser<char, Unit> parser)
    {
        using var context = new ParseContext(SourceText.From(text), FeedParseOptions.Default, CancellationToken.None);
        context.Enter(new Line(0, text.Length, LineShape.Text));
        parser.Parse(text.AsSpan(), context);
        return [.. context.Tokens.AsSpan().ToArray().Select(token => $"{token.Kind} {text.Substring(token.Start, token.Length)}")];
    }
}
