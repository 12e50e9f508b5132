using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.Syntax;
using Pidgin;
using static Csm.Parsing.PostTexts.TextPrimitives;

namespace Csm.Parsing.PostTexts;

/// <summary>Gets the parser for a line of a post or bio, depending on whether the line is the first or the last one.</summary>
internal delegate Parser<char, int> TextLineGrammar(bool isFirst, bool isLast);

/// <summary>
/// The text of a post or a bio, over the characters of one line:
/// <code>
/// post-line = [ prelude ], text, [ index ] ;     (the prelude on the first line only, the index at the end of the last line that says more than links)
/// prelude   = [ index ], { emoji }, [ topic ] | emoji, { emoji }, thread-index, { emoji }, [ topic ] ;
/// index     = thread-index | bare-thread-index ;        (at the end only emoji, hashtags and URLs can follow it)
/// topic     = "[", text, "]" ;
/// text      = { plain-text | entity } ;
/// entity    = url | list | mention | hashtag | cashtag | emoji ;
/// </code>
/// Each parser returns the index of the first token after the prelude. Scanners define the entities. A URL can begin long before the character that reveals it,
/// so the URLs of a line are found in advance.
/// </summary>
internal static class TextGrammar
{
    private const string MentionSigns = "@＠";
    private const string HashtagSigns = "#＃";
    private const string Digits = "0123456789";
    private const string EntitySigns = "@#$";
    private const string IndexSigns = "[(/";

    private static readonly Parser<char, Unit> Emoji = Lexeme(SyntaxKind.EmojiToken, EmojiScanner.TryScan);

    private static readonly Parser<char, Unit> ThreadIndex = Lexeme(SyntaxKind.ThreadIndexToken, ThreadIndexScanner.TryScan);

    private static readonly Parser<char, Unit> BareThreadIndex = Lexeme(SyntaxKind.BareThreadIndexToken, BareThreadIndexScanner.TryScan);

    private static readonly Parser<char, Unit> Index = Choose([new(Digits, BareThreadIndex)], otherwise: [ThreadIndex]);

    private static readonly Parser<char, Unit> ClosingThreadIndex = Lexeme(SyntaxKind.ThreadIndexToken, ThreadIndexScanner.TryScanAtEnd);

    private static readonly Parser<char, Unit> ClosingBareThreadIndex =
        Lexeme(SyntaxKind.BareThreadIndexToken, BareThreadIndexScanner.TryScanAtEnd);

    private static readonly Choice[] Entities =
    [
        new(MentionSigns, Lexeme(SyntaxKind.MentionToken, MentionScanner.TryScan), Lexeme(SyntaxKind.ListToken, ListScanner.TryScan)),
        new(HashtagSigns, Lexeme(SyntaxKind.HashtagToken, HashtagScanner.TryScan)),
        new("$", Lexeme(SyntaxKind.CashtagToken, CashtagScanner.TryScan)),
    ];

    private static readonly Parser<char, Unit> Entity = Choose(Entities, otherwise: [Emoji]);

    private static readonly Parser<char, Unit> EntityOrClosingIndex =
        Choose([.. Entities, new("[(", ClosingThreadIndex), new("/", ClosingBareThreadIndex)], otherwise: [ClosingThreadIndex, Emoji]);

    private static readonly Parser<char, Unit> Text = TextWith(Entity, new TriggerSet(EntitySigns));

    private static readonly Parser<char, Unit> ClosingText = TextWith(EntityOrClosingIndex, new TriggerSet(EntitySigns + IndexSigns));

    private static readonly Parser<char, Unit> BracketedTopic = Attempt(
        Lexeme(SyntaxKind.OpenBracketToken, TopicScanner.TryScanOpening)
            .Then(TextWith(Entity, new TriggerSet($"{EntitySigns}{TopicScanner.Closing}"), until: TopicScanner.Closing))
            .Then(Lexeme(SyntaxKind.CloseBracketToken, TopicScanner.TryScanClosing))
            .Then(Blanks));

    private static readonly Parser<char, Unit> Topic = Choose([new("[", BracketedTopic)], otherwise: []);

    private static readonly Parser<char, Unit> Markers = Many(Emoji.Then(Blanks));

    private static readonly Parser<char, Unit> IndexAndMarkers = Index.Then(Blanks).Then(Markers);

    private static readonly Parser<char, Unit> MarkersAndIndex = Markers.Then(Maybe(ThreadIndex.Then(Blanks).Then(Markers)));

    private static readonly Parser<char, Unit> IndexMarkersTopic = Choose([], otherwise: [IndexAndMarkers, MarkersAndIndex]).Then(Maybe(Topic));

    // Before anything else, what shows nothing is text.
    private static readonly Parser<char, int> Prelude =
        Maybe(Choose([new(InvisibleCharacters.Characters, Attempt(Blanks.Then(Some(IndexMarkersTopic))))], otherwise: [IndexMarkersTopic])).Then(NextToken);

    private static readonly Parser<char, int> OnlyLine = Prelude.Before(ClosingText);

    private static readonly Parser<char, int> FirstLine = Prelude.Before(Text);

    private static readonly Parser<char, int> LastLine = NextToken.Before(ClosingText);

    private static readonly Parser<char, int> MiddleLine = NextToken.Before(Text);

    /// <summary>Reads a line with one of the parsers below, and returns the index of the first token after the prelude.</summary>
    public static int Read(Line line, Parser<char, int> parser, ParseContext context)
    {
        context.Enter(line);
        ReadOnlySpan<char> text = context.LineText;
        UrlScanner.FindAll(text, context.Urls);
        return parser.Parse(text, context).Value;
    }

    /// <summary>Finds the last line of a text that says more than what may follow a text; an index can end it.</summary>
    public static int LastBeforeClosing(ReadOnlySpan<Line> lines, ParseContext context)
    {
        int last = lines.Length - 1;
        while (last > 0 && ClosingScanner.IsClosing(context.TextOf(lines[last])))
        {
            last--;
        }

        return last;
    }

    /// <summary>Gets the parser for a line of a post's text.</summary>
    public static Parser<char, int> PostLine(bool isFirst, bool isLast) => (isFirst, isLast) switch
    {
        (true, true) => OnlyLine,
        (true, false) => FirstLine,
        (false, true) => LastLine,
        (false, false) => MiddleLine,
    };

    /// <summary>Gets the parser for a line of a bio: text and entities, on every line.</summary>
    public static Parser<char, int> BioLine(bool isFirst, bool isLast) => MiddleLine;
}
