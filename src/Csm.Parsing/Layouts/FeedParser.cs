using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;
using Pidgin;

namespace Csm.Parsing.Layouts;

/// <summary>
/// Parses a text into its tree: the lines, the layout and its decisions, the two grammars, then the check for characters that do not belong in a text.
/// </summary>
internal static class FeedParser
{
    public static SyntaxTree Parse(SourceText text, FeedParseOptions options, CancellationToken cancellationToken)
    {
        using var context = new ParseContext(text, options, cancellationToken);
        LineLexer.Lex(context);
        Layout? layout = LayoutDetector.Detect(context);
        layout?.Decide(context);
        return Parse(text, layout?.Grammar ?? UnreadGrammar.Dump, layout?.Id, context);
    }

    /// <summary>Parses the text of a single post.</summary>
    public static SyntaxTree ParsePostText(SourceText text)
    {
        using var context = new ParseContext(text, FeedParseOptions.Default, CancellationToken.None);
        LineLexer.LexPostText(context);
        return Parse(text, PostTextGrammar.Dump, layout: null, context);
    }

    private static SyntaxTree Parse(SourceText text, Parser<char, DumpSyntax> grammar, FeedLayout? layout, ParseContext context)
    {
        DumpSyntax root = grammar.Parse(text.AsSpan(), context).Value;
        CharacterChecks.Report(text, context);
        return new SyntaxTree(text, context.Options, layout, context.Tokens.ToArray(), context.Contents, root, context.Diagnostics.ToImmutable());
    }
}
