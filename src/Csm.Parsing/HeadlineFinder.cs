using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing;

/// <summary>Finds the headline of a post: what stands between its markers and one of them again, on one line.</summary>
internal static class HeadlineFinder
{
    public static string? Find(SyntaxTree tree, TokenRange prelude, TokenRange body)
    {
        ReadOnlySpan<RawToken> tokens = tree.RawTokens;
        int marker = FindLastEmoji(tokens, prelude);
        if (marker < 0 || new PreludeTokens(tree.RawTokens, prelude).CloseBracket >= 0)
        {
            return null;
        }

        HashSet<string>? markers = null;
        for (int index = body.First; index < body.End; index++)
        {
            // Most texts have no emoji but their markers.
            if (tokens[index].Kind == SyntaxKind.EmojiToken && (markers ??= EmojiIn(tree, prelude)).Contains(tokens[index].In(tree.Text.AsSpan()).ToString()))
            {
                ReadOnlySpan<char> words = tree.Text.AsSpan(TextSpan.FromBounds(tokens[marker].End, tokens[index].Start));
                return LineEnd.TryFind(words, 0, out _) ? null : words.Trim().ToString();
            }
        }

        return null;
    }

    private static int FindLastEmoji(ReadOnlySpan<RawToken> tokens, TokenRange range)
    {
        int index = range.End - 1;
        while (index >= range.First && tokens[index].Kind != SyntaxKind.EmojiToken)
        {
            index--;
        }

        return index >= range.First ? index : -1;
    }

    private static HashSet<string> EmojiIn(SyntaxTree tree, TokenRange range)
        => [.. new SyntaxTokenList(tree, range).Where(token => token.Kind == SyntaxKind.EmojiToken).Select(token => token.Text)];
}
