using Csm.Parsing.Languages;
using Csm.Parsing.Syntax;
using Pidgin;
using static Csm.Parsing.Layouts.LinePrimitives;
using static Pidgin.Parser;

namespace Csm.Parsing.Layouts;

/// <summary>Reads a page that is recognized but not supported: all its lines are skipped, and the feed is empty.</summary>
internal static class UnreadGrammar
{
    public static readonly Parser<char, DumpSyntax> Dump =
        Map(
            static (_, end) => new DumpSyntax([new FeedSyntax(LanguageSet.Viewer, profile: null, [], first: 0, end: 0)], end),
            WholeLines(SyntaxKind.SkippedTextToken, until: static lines => lines.IsEmpty),
            EndOfFile);
}
