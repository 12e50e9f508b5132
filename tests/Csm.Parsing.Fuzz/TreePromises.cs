using System.Globalization;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Fuzz;

/// <summary>Checks that the text comes back, that tokens are sorted and disjoint, that trivia is invisible, and that diagnostics are sorted and inside the text.</summary>
internal static class TreePromises
{
    public static void Check(SyntaxTree tree)
    {
        Promise.Holds(tree.Root.ToFullString() == tree.Text.ToString(), "The text comes back.");
        CheckTokens(tree);
        CheckDiagnostics(tree);
    }

    private static void CheckTokens(SyntaxTree tree)
    {
        int end = 0;
        foreach (SyntaxToken token in tree.Tokens)
        {
            Promise.Holds(token.FullSpan.Start == end && token.Span.Start >= end, "Tokens are sorted and disjoint.");
            Promise.Holds(tree.Text.ToString()[end..token.Span.Start].All(IsTrivia), "Trivia is white space or invisible.");
            end = token.Span.End;
        }

        Promise.Holds(end == tree.Text.Length && tree.Tokens[^1].Kind == SyntaxKind.EndOfFileToken, "The end of the file comes last.");
    }

    private static bool IsTrivia(char character) => char.IsWhiteSpace(character) || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    private static void CheckDiagnostics(SyntaxTree tree)
    {
        int start = 0;
        foreach (Diagnostic diagnostic in tree.Diagnostics)
        {
            Promise.Holds(diagnostic.Span.Start >= start && diagnostic.Span.End <= tree.Text.Length, "Diagnostics are sorted and inside the text.");
            Promise.Holds(diagnostic.ToString().Length > 0, "A diagnostic has a message.");
            start = diagnostic.Span.Start;
        }
    }
}
