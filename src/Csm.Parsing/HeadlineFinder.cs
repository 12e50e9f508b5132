using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing;

/// <summary>Finds the headline of a post: what stands between its markers and one of them again, on one line.</summary>
internal static class HeadlineFinder
{
    public static string? Find(PreludeSyntax? prelude, BodySyntax? body)
    {
        if (body is null || prelude is not { CloseBracket: null } || prelude.Markers.LastOrDefault() is not { SyntaxTree: { } tree } marker)
        {
            return null;
        }

        HashSet<string> markers = [.. prelude.Markers.Select(other => other.Text)];
        foreach (SyntaxToken token in body.DescendantTokens())
        {
            if (token.Kind == SyntaxKind.EmojiToken && markers.Contains(token.Text))
            {
                ReadOnlySpan<char> words = tree.Text.AsSpan(TextSpan.FromBounds(marker.Span.End, token.Span.Start));
                return LineEnd.TryFind(words, 0, out _) ? null : words.Trim().ToString();
            }
        }

        return null;
    }
}
