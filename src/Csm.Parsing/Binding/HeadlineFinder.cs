using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Binding;

/// <summary>Finds the headline of a post: the words between its markers and the repetition of one of them, on one line.</summary>
internal static class HeadlineFinder
{
    public static string? Find(SyntaxTree tree, TokenRange prelude, TokenRange body)
    {
        ReadOnlySpan<RawToken> tokens = tree.RawTokens;
        var parts = new PreludeTokens(tree.RawTokens, prelude);
        int marker = parts.LastMarker;
        if (marker < 0 || parts.CloseBracket >= 0)
        {
            return null;
        }

        HashSet<string>? markers = null;
        for (int index = body.First; index < body.End; index++)
        {
            // Most texts have no emoji other than their markers.
            if (tokens[index].Kind == SyntaxKind.EmojiToken && (markers ??= EmojiIn(tree, prelude)).Contains(tokens[index].In(tree.Text.AsSpan()).ToString()))
            {
                ReadOnlySpan<char> words = tree.Text.AsSpan(TextSpan.FromBounds(tokens[marker].End, tokens[index].Start));
                return LineEnd.TryFind(words, 0, out _) ? null : words.Trim().ToString();
            }
        }

        return null;
    }

    private static HashSet<string> EmojiIn(SyntaxTree tree, TokenRange range)
        => [.. new SyntaxTokenList(tree, range).Where(token => token.Kind == SyntaxKind.EmojiToken).Select(token => token.Text)];
}
