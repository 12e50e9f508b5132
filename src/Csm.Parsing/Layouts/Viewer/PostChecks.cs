using Csm.Parsing.Diagnostics;
using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Layouts.Viewer;

/// <summary>Reports what is doubtful about the lines of a post.</summary>
internal static class PostChecks
{
    /// <summary>A count in the text of a post: one among too many in a row, or one of too few. Also a line of a profile, of which the first is told.</summary>
    public static void OfLine(Line line, ParseContext context)
    {
        if (line.IsCount && line.CountRun > 3)
        {
            context.Diagnostics.Report(DiagnosticCatalog.CountReadAsText, SpanOf(line), Excerpt.Of(context.TextOf(line)));
        }
        else if (line.IsCount)
        {
            context.Diagnostics.Report(DiagnosticCatalog.NumericText, SpanOf(line), Excerpt.Of(context.TextOf(line)), QuoteAfterCounts(line, context));
        }
        else if (!context.HasProfileLine && WhatOfProfile(line) is { } what)
        {
            context.HasProfileLine = true;
            context.Diagnostics.Report(DiagnosticCatalog.ProfileLineInText, SpanOf(line), Excerpt.Of(context.TextOf(line)), what);
        }
    }

    public static void OfPost(PostTokens post, ParseContext context)
    {
        context.HasProfileLine = false;
        TokenRange counts = post.Counts;
        TextSpan span = TextSpan.FromBounds(context.Tokens[counts.First].Start, context.Tokens[counts.End - 1].End);
        if (post.Text.IsEmpty)
        {
            context.Diagnostics.Report(DiagnosticCatalog.MediaOnlyPost, span);
        }

        int found = 0;
        while (found < PostTokens.CountsOfPost && context.Tokens[counts.First + found].Length > 0)
        {
            found++;
        }

        if (found < PostTokens.CountsOfPost)
        {
            context.Diagnostics.Report(DiagnosticCatalog.MissingCounts, new TextSpan(span.End, 0), found == 0 ? "none" : found);
        }
    }

    private static string? WhatOfProfile(Line line) => line switch
    {
        { Shape: SyntaxKind.JoinedToken } => "the joined line",
        { IsLabel: true, StatFollows: true } => "the label",
        { Shape: SyntaxKind.HandleToken, StatFollows: true } or { Shape: SyntaxKind.HandleToken, JoinedFollows: true } => "the handle",
        _ => null,
    };

    private static TextSpan SpanOf(Line line) => new(line.Start, line.Length);

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
