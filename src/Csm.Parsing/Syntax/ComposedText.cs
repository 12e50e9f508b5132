using System.Text;
using Csm.Parsing.Text;

namespace Csm.Parsing.Syntax;

/// <summary>Composes the text that people read from its tokens: whatever is between two lines becomes one <c>\n</c>, and the rest stays.</summary>
internal static class ComposedText
{
    public static string Of(SyntaxTree tree, TokenRange range)
    {
        ReadOnlySpan<char> source = tree.Text.AsSpan(tree.SpanOf(range));
        if (!HasLineEnd(source))
        {
            return source.ToString();
        }

        var text = new StringBuilder();
        for (int index = range.First; index < range.End; index++)
        {
            ReadOnlySpan<char> gap = GapBefore(tree, index, range);
            text.Append(HasLineEnd(gap) ? "\n" : gap).Append(tree.Text.AsSpan(tree.RawTokens[index].Span));
        }

        return text.ToString();
    }

    /// <summary>Gets the source text between a token and the previous one; empty for the first token of the range.</summary>
    public static ReadOnlySpan<char> GapBefore(SyntaxTree tree, int index, TokenRange range)
        => index == range.First ? [] : tree.Text.AsSpan(TextSpan.FromBounds(tree.RawTokens[index - 1].End, tree.RawTokens[index].Start));

    public static bool HasLineEnd(ReadOnlySpan<char> text) => LineEnd.TryFind(text, 0, out _);
}
