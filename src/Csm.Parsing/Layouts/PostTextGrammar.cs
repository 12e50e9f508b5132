using Csm.Parsing.Languages;
using Csm.Parsing.Lines;
using Csm.Parsing.PostTexts;
using Csm.Parsing.Syntax;
using Pidgin;
using static Csm.Parsing.Layouts.LinePrimitives;
using static Pidgin.Parser;

namespace Csm.Parsing.Layouts;

/// <summary>Reads the text of a single post, whatever its lines look like, as a dump of one post without counts.</summary>
internal static class PostTextGrammar
{
    public static readonly Parser<char, DumpSyntax> Dump =
        Map(
            static (text, end) => new DumpSyntax([new FeedSyntax(LanguageSet.Viewer, profile: null, [text], first: 0, end.First)], end),
            When(Not(IsEnd), TextLines(TextGrammar.PostLine, until: IsEnd)),
            EndOfFile);

    private static bool IsEnd(ReadOnlySpan<Line> lines) => lines.IsEmpty;
}
