using Csm.Parsing.Lines;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Layouts.X;

/// <summary>Puts together a URL whose protocol is at the end of one line and whose domain is at the start of the next one, as some pages write links.</summary>
internal static class SplitUrls
{
    private static readonly string[] Protocols = ["https://", "http://"];

    /// <summary>Joins the text at the end of a line with the URL at the start of the next one.</summary>
    /// <param name="context">The parse; its last tokens are those of the line.</param>
    /// <param name="first">The index of the first token of the line.</param>
    public static void Join(ParseContext context, int first)
    {
        if (first == 0 || first == context.Tokens.Count || context.Tokens[first].Kind != SyntaxKind.UrlToken || context.Tokens[first].Start != context.Line.Start)
        {
            return;
        }

        RawToken url = context.Tokens[first];
        RawToken before = context.Tokens[first - 1];
        if (before.Kind != SyntaxKind.TextToken || context.LineEndsBetween(before.End, url.Start) != 1 || ProtocolOf(context.TextOf(before)) is not { } protocol)
        {
            return;
        }

        int start = before.End - protocol.Length;
        var joined = new RawToken(SyntaxKind.SplitUrlToken, start, url.End - start);
        if (before.Length > protocol.Length)
        {
            context.Tokens[first - 1] = new RawToken(SyntaxKind.TextToken, before.Start, before.Length - protocol.Length);
            context.Tokens[first] = joined;
            return;
        }

        context.Tokens[first - 1] = joined;
        context.Tokens.AsSpan()[(first + 1)..].CopyTo(context.Tokens.AsSpan()[first..]);
        context.Tokens.Truncate(context.Tokens.Count - 1);
    }

    private static string? ProtocolOf(ReadOnlySpan<char> text)
    {
        foreach (string protocol in Protocols)
        {
            if (text.EndsWith(protocol, StringComparison.OrdinalIgnoreCase) && (text.Length == protocol.Length || !char.IsLetterOrDigit(text[^(protocol.Length + 1)])))
            {
                return protocol;
            }
        }

        return null;
    }
}
