using Csm.Parsing.Layouts.Viewer;
using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;
using Pidgin;

namespace Csm.Parsing.Layouts;

/// <summary>From a text to its tree: lines, then the two grammars, then the characters that a text should not have.</summary>
internal static class FeedParser
{
    public static SyntaxTree Parse(SourceText text, FeedParseOptions options, CancellationToken cancellationToken)
        => Parse(text, FeedGrammar.Dump, options, cancellationToken);

    /// <summary>Parses the text of a post alone.</summary>
    public static SyntaxTree ParsePostText(SourceText text) => Parse(text, FeedGrammar.PostText, FeedParseOptions.Default, CancellationToken.None);

    private static SyntaxTree Parse(SourceText text, Parser<Line, DumpSyntax> grammar, FeedParseOptions options, CancellationToken cancellationToken)
    {
        using var lines = new PooledBuilder<Line>();
        using var context = new ParseContext(text, options, cancellationToken);
        LineLexer.Lex(text.AsSpan(), lines, cancellationToken);
        LinePlaces.Mark(lines.AsSpan());
        if (DoubtfulCounts.Decide(lines.AsSpan(), options.Language))
        {
            LinePlaces.Mark(lines.AsSpan());
        }

        DumpSyntax root = grammar.Parse((ReadOnlySpan<Line>)lines.AsSpan(), context).Value;
        CharacterChecks.Report(text, context.Diagnostics);
        return new SyntaxTree(text, options, context.Tokens.ToArray(), root, context.Diagnostics.ToImmutable());
    }
}
