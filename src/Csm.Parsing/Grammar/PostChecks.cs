using Csm.Parsing.Diagnostics;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Grammar;

/// <summary>Reports what is doubtful about the lines of a post.</summary>
internal static class PostChecks
{
    /// <summary>A count in the text of a post: one among too many in a row, or one of too few.</summary>
    public static void OfLine(Line line, ParseContext context)
    {
        if (line.IsCount)
        {
            string text = context.TextOf(line).ToString();
            var span = new TextSpan(line.Start, line.Length);
            if (line.CountRun > 3)
            {
                context.Diagnostics.Report(DiagnosticCatalog.CountReadAsText, span, text);
            }
            else
            {
                context.Diagnostics.Report(DiagnosticCatalog.NumericText, span, text, QuoteAfterCounts(line, context));
            }
        }
    }

    public static void OfPost(PostSyntax post, ParseContext context)
    {
        TokenRange counts = post.Engagement.Range;
        TextSpan span = TextSpan.FromBounds(context.Tokens[counts.First].Start, context.Tokens[counts.End - 1].End);
        if (post.TextRange.IsEmpty)
        {
            context.Diagnostics.Report(DiagnosticCatalog.MediaOnlyPost, span);
        }

        int found = 0;
        while (found < 3 && context.Tokens[counts.First + found].Length > 0)
        {
            found++;
        }

        if (found < 3)
        {
            context.Diagnostics.Report(DiagnosticCatalog.MissingCounts, new TextSpan(span.End, 0), found == 0 ? "none" : found);
        }
    }

    /// <summary>The line that ends a row of counts.</summary>
    private static string QuoteAfterCounts(Line first, ParseContext context)
    {
        ReadOnlySpan<char> rest = context.Text.AsSpan(first.End);
        for (int count = 1; count < first.CountRun; count++)
        {
            SourceLines.TryTake(ref rest, out _);
        }

        return SourceLines.Quote(rest);
    }
}
