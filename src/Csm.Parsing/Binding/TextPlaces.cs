using Csm.Parsing.Syntax;

namespace Csm.Parsing.Binding;

/// <summary>Goes through the tokens of a text and says where each stands in the composed text or, as it is written, in the source.</summary>
internal struct TextPlaces(SyntaxTree tree, TokenRange range, bool isAsWritten)
{
    private int _end;

    /// <summary>The token that was reached, by its place in the tree.</summary>
    public int Token { get; private set; } = range.First - 1;

    /// <summary>Where it starts in the text.</summary>
    public int StartInText { get; private set; }

    public bool MoveNext()
    {
        if (++Token >= range.End)
        {
            return false;
        }

        ReadOnlySpan<char> gap = ComposedText.GapBefore(tree, Token, range);
        RawToken token = tree.RawTokens[Token];
        StartInText = isAsWritten ? token.Start : _end + (ComposedText.HasLineEnd(gap) ? 1 : gap.Length);
        _end = StartInText + token.Length;
        return true;
    }
}
