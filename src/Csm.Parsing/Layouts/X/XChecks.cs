using Csm.Parsing.Diagnostics;
using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Layouts.X;

/// <summary>Reports what is ambiguous about the posts of an X page.</summary>
internal static class XChecks
{
    /// <summary>Checks a post: its name, its counts, and the link that ends its text.</summary>
    public static void OfPost((PostTokens Post, PostTokens? Quoted) parts, ParseContext context)
    {
        ReadOnlySpan<RawToken> tokens = context.Tokens.AsSpan();
        PostTokens post = parts.Post;
        if (post.All.IsEmpty)
        {
            return;
        }

        if (post.Head.Find(SyntaxKind.AuthorNameToken, tokens) < 0)
        {
            ReportMissingName(post, context);
        }

        if (post.Rest.Find(SyntaxKind.UnassignedCountToken, tokens) is >= 0 and var count)
        {
            context.Diagnostics.Report(DiagnosticCatalog.UnassignedCounts, SpanOf(tokens[count]), Excerpt.Of(context.TextOf(tokens[count])));
        }

        if (post.HasText && tokens[post.TextEnd - 1] is { Kind: SyntaxKind.UrlToken } url && XLine.IsDomain(context.TextOf(url)) && url.Start == context.LineOf(url).Start && post.TextEnd - 1 > post.TextFirst)
        {
            context.Diagnostics.Report(DiagnosticCatalog.CardOrText, SpanOf(url), Excerpt.Of(context.TextOf(url)));
        }
    }

    private static void ReportMissingName(PostTokens post, ParseContext context)
    {
        int handle = post.Head.Find(SyntaxKind.AuthorHandleToken, context.Tokens.AsSpan());
        RawToken first = context.Tokens[handle >= 0 ? handle : post.First];
        DiagnosticDescriptor descriptor = handle >= 0 ? DiagnosticCatalog.MissingName : DiagnosticCatalog.MissingHead;
        context.Diagnostics.Report(descriptor, SpanOf(first), Excerpt.Of(context.TextOf(first)));
    }

    private static TextSpan SpanOf(RawToken token) => new(token.Start, token.Length);
}
