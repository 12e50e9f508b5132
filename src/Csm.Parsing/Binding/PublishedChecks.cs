using Csm.Parsing.Dates;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Binding;

/// <summary>Reports the dates beside posts that cannot be read, and those that are after the copy.</summary>
internal static class PublishedChecks
{
    public static void Report(FeedSyntax syntax, DiagnosticBag diagnostics)
    {
        SyntaxTree tree = syntax.SyntaxTree;
        var copy = new CopyTime(tree.Options.CollectedAt?.Earliest, tree.Options.CollectedAt?.Latest);
        List<RawToken>? unreadable = null;
        List<RawToken>? late = null;
        foreach (RawToken token in tree.RawTokens.AsSpan(syntax.Range.First, syntax.Range.End - syntax.Range.First))
        {
            if (token.Kind != SyntaxKind.PublishedToken)
            {
                continue;
            }

            PrintedDate printed = PrintedDate.Read(token.In(tree.Text.AsSpan()), syntax.Languages);
            if (printed == default)
            {
                (unreadable ??= []).Add(token);
            }
            else if (PrintedBounds.IsAfter(new PartialDate(printed.Date).Earliest, copy))
            {
                (late ??= []).Add(token);
            }
        }

        Report(DiagnosticCatalog.UnreadableDate, unreadable, tree, syntax.Languages.Single?.Name ?? "any language", diagnostics);
        Report(DiagnosticCatalog.DateAfterCopy, late, tree, $"{tree.Options.CollectedAt}", diagnostics);
    }

    private static void Report(DiagnosticDescriptor descriptor, List<RawToken>? dates, SyntaxTree tree, string expected, DiagnosticBag diagnostics)
    {
        if (dates is [var first, ..])
        {
            diagnostics.Report(descriptor, new TextSpan(first.Start, first.Length), Excerpt.Of(first.In(tree.Text.AsSpan())), expected, dates.Count);
        }
    }
}
