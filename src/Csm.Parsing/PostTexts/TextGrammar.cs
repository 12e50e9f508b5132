using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts.Scanners;
using Csm.Parsing.PostTexts.Tables;
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

    private static readonly LexemeParser Mention = Lexeme(SyntaxKind.MentionToken, MentionSigns, MentionScanner.TryScan);

    private static readonly LexemeParser List = Lexeme(SyntaxKind.ListToken, MentionSigns, ListScanner.TryScan);

    private static readonly LexemeParser Hashtag = Lexeme(SyntaxKind.HashtagToken, HashtagSigns, HashtagScanner.TryScan);

    private static readonly LexemeParser Cashtag = Lexeme(SyntaxKind.CashtagToken, "$", CashtagScanner.TryScan);

    private static readonly LexemeParser Emoji = Lexeme(SyntaxKind.EmojiToken, EmojiTable.Triggers, EmojiScanner.TryScan);

    private static readonly LexemeParser Marker = Lexeme(SyntaxKind.EmojiToken, EmojiScanner.Beginnings, EmojiScanner.TryScan);

    private static readonly LexemeParser ThreadIndex = Lexeme(SyntaxKind.ThreadIndexToken, ThreadIndexScanner.Beginnings, ThreadIndexScanner.TryScan);

    private static readonly LexemeParser BareThreadIndex = Lexeme(SyntaxKind.BareThreadIndexToken, Digits, BareThreadIndexScanner.TryScan);

    private static readonly LexemeParser ClosingThreadIndex = Lexeme(SyntaxKind.ThreadIndexToken, ThreadIndexScanner.Beginnings, ThreadIndexScanner.TryScanAtEnd);

    private static readonly LexemeParser ClosingBareThreadIndex = Lexeme(SyntaxKind.BareThreadIndexToken, "/", BareThreadIndexScanner.TryScanAtEnd);

    private static readonly LexemeParser OpenBracket = Lexeme(SyntaxKind.OpenBracketToken, "[", TopicScanner.TryScanOpening);

    private static readonly LexemeParser CloseBracket = Lexeme(SyntaxKind.CloseBracketToken, "]", TopicScanner.TryScanClosing);

    private static readonly LexemeParser[] Entities = [Mention, List, Hashtag, Cashtag, Emoji];

    private static readonly TextParser Text = TextWith(Entities);

    private static readonly TextParser ClosingText = TextWith([ClosingThreadIndex, ClosingBareThreadIndex, .. Entities]);

    private static readonly TextParser Topic =
        Attempt(Sequence(OpenBracket, TextWith(Entities, until: TopicScanner.Closing), CloseBracket, Blanks));

    private static readonly TextParser Markers = Many(Sequence(Marker, Blanks));

    private static readonly TextParser IndexAndMarkers = Sequence(Choose(ThreadIndex, BareThreadIndex), Blanks, Markers);

    private static readonly TextParser MarkersAndIndex = Sequence(Markers, Maybe(Sequence(ThreadIndex, Blanks, Markers)));

    private static readonly TextParser IndexMarkersTopic = Sequence(Choose(IndexAndMarkers, MarkersAndIndex), Maybe(Topic));

    // Before anything else, what shows nothing is text.
    private static readonly TextParser AfterInvisible = Attempt(Sequence(Blanks, Some(IndexMarkersTopic)));

    private static readonly TextParser Prelude = Choose(AfterInvisible, IndexMarkersTopic);

    private static readonly Parser<char, int> OnlyLine = LineOf(Prelude, ClosingText);

    private static readonly Parser<char, int> FirstLine = LineOf(Prelude, Text);

    private static readonly Parser<char, int> LastLine = LineOf(ClosingText);

    private static readonly Parser<char, int> MiddleLine = LineOf(Text);

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
