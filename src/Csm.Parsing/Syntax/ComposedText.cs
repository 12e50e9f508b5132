using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Syntax;

/// <summary>
/// Composes the text that people read from its tokens: whatever is between two lines becomes one <c>\n</c>, and the rest stays. On a page of X, mentions and URLs
/// that are on lines of their own are put back into their sentence.
/// </summary>
internal static class ComposedText
{
    private const string NoSpaceBefore = ".,;:!?)]}»”’'\"…、。，！？";

    public static string Of(SyntaxTree tree, TokenRange range)
    {
        ReadOnlySpan<char> source = tree.Text.AsSpan(tree.SpanOf(range));
        if (!HasLineEnd(source))
        {
            return source.ToString();
        }

        var text = new StringBuilder();
        int previous = -1;
        for (int index = range.First; index < range.End; index++)
        {
            if (tree.RawTokens[index].IsOfText)
            {
                text.Append(Gap(tree, previous, index)).Append(TextOf(tree, index));
                previous = index;
            }
        }

        return text.ToString();
    }

    /// <summary>Gets a token as the text has it: a URL on several lines is one word.</summary>
    public static ReadOnlySpan<char> TextOf(SyntaxTree tree, int index)
    {
        RawToken token = tree.RawTokens[index];
        ReadOnlySpan<char> text = token.In(tree.Text.AsSpan());
        return token.Kind == SyntaxKind.SplitUrlToken ? string.Concat(text.ToString().Where(character => !char.IsWhiteSpace(character))) : text;
    }

    /// <summary>Gets what the text has between a token and the previous one of the text; nothing if there is none.</summary>
    public static ReadOnlySpan<char> Gap(SyntaxTree tree, int previous, int index)
    {
        if (previous < 0)
        {
            return [];
        }

        ReadOnlySpan<char> gap = tree.Text.AsSpan(TextSpan.FromBounds(tree.RawTokens[previous].End, tree.RawTokens[index].Start));
        return !HasLineEnd(gap) ? gap
            : tree.Layout != FeedLayout.X || !AreJoined(tree, previous, index, gap) ? "\n"
            : gap.ContainsAny(" \u00A0") ? gap.ToString().Replace("\r", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)
            : KeepsOuterSpaces(tree, index) || NoSpaceBefore.Contains(tree.Text[tree.RawTokens[index].Start], StringComparison.Ordinal) ? ""
            : " ";
    }

    public static bool HasLineEnd(ReadOnlySpan<char> text) => LineEnd.TryFind(text, 0, out _);

    /// <summary>
    /// Whether one of two tokens is a link on lines of its own, a mention or an address with a space beside it, and no empty line is between them.
    /// </summary>
    private static bool AreJoined(SyntaxTree tree, int previous, int index, ReadOnlySpan<char> gap)
    {
        for (int position = 0; LineEnd.TryFind(gap, position, out TextSpan lineEnd); position = lineEnd.End)
        {
            if (position > 0 && lineEnd.Start == position)
            {
                return false;
            }
        }

        return gap.IsWhiteSpace() && (IsAlone(tree, previous, gap) || IsAlone(tree, index, gap));
    }

    /// <summary>Whether the page of a token has kept the spaces at the ends of its lines.</summary>
    private static bool KeepsOuterSpaces(SyntaxTree tree, int index)
        => SyntaxNode.IndexOf(tree.Root.Feeds, index) is >= 0 and var feed && tree.Root.Feeds[feed].KeepsOuterSpaces;

    private static bool IsAlone(SyntaxTree tree, int index, ReadOnlySpan<char> gap)
    {
        RawToken token = tree.RawTokens[index];
        if (token.Kind != SyntaxKind.MentionToken && !(token.Kind == SyntaxKind.SplitUrlToken && gap.ContainsAny(" \u00A0")))
        {
            return false;
        }

        ReadOnlySpan<char> before = tree.Text.AsSpan()[..token.Start];
        ReadOnlySpan<char> after = tree.Text.AsSpan()[token.End..];
        return before[(before.LastIndexOfAny('\r', '\n') + 1)..].IsWhiteSpace() && after[..(after.IndexOfAny('\r', '\n') is >= 0 and var end ? end : after.Length)].IsWhiteSpace();
    }
}
