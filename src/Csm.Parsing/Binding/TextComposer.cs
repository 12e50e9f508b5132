using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Binding;

/// <summary>Composes the text that people read from its tokens: what is between two lines becomes one <c>\n</c>, and the rest is kept.</summary>
internal static class TextComposer
{
    public static string Compose(SyntaxTree tree, TokenRange range)
    {
        ReadOnlySpan<char> source = tree.Text.AsSpan(tree.SpanOf(range));
        if (!HasLineEnd(source))
        {
            return source.ToString();
        }

        var text = new StringBuilder();
        for (int index = range.First; index < range.End; index++)
        {
            RawToken token = tree.RawTokens[index];
            ReadOnlySpan<char> gap = GapBefore(tree, index, range);
            text.Append(HasLineEnd(gap) ? "\n" : gap).Append(tree.Text.AsSpan(new TextSpan(token.Start, token.Length)));
        }

        return text.ToString();
    }

    /// <summary>Finds the entities among some tokens. Their text is the composed one or, if it is as it is written, the source.</summary>
    public static ImmutableArray<TextEntity> FindEntities(SyntaxTree tree, TokenRange range, bool isAsWritten)
    {
        int count = 0;
        foreach (RawToken token in tree.RawTokens.AsSpan(range.First, range.End - range.First))
        {
            count += TextEntity.KindOf(token.Kind) == TextEntityKind.None ? 0 : 1;
        }

        if (count == 0)
        {
            return [];
        }

        var entities = new TextEntity[count];
        count = 0;
        for (var place = new TextPlaces(tree, range, isAsWritten); place.MoveNext();)
        {
            if (TextEntity.KindOf(tree.RawTokens[place.Token].Kind) != TextEntityKind.None)
            {
                entities[count++] = new TextEntity(tree, place.Token, place.StartInText);
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(entities);
    }

    /// <summary>Gets what is between a token of a text and the one before; nothing before the first one.</summary>
    public static ReadOnlySpan<char> GapBefore(SyntaxTree tree, int index, TokenRange range)
        => index == range.First ? [] : tree.Text.AsSpan(TextSpan.FromBounds(tree.RawTokens[index - 1].End, tree.RawTokens[index].Start));

    public static bool HasLineEnd(ReadOnlySpan<char> text) => LineEnd.TryFind(text, 0, out _);
}

/// <summary>Enumerates the tokens of a text with the start of each in the composed text or, if the text is as it is written, in the source.</summary>
internal struct TextPlaces(SyntaxTree tree, TokenRange range, bool isAsWritten)
{
    private int _end;

    /// <summary>The current token, by its place in the tree.</summary>
    public int Token { get; private set; } = range.First - 1;

    /// <summary>The start of the current token in the text, in UTF-16 units.</summary>
    public int StartInText { get; private set; }

    public bool MoveNext()
    {
        if (++Token >= range.End)
        {
            return false;
        }

        ReadOnlySpan<char> gap = TextComposer.GapBefore(tree, Token, range);
        RawToken token = tree.RawTokens[Token];
        StartInText = isAsWritten ? token.Start : _end + (TextComposer.HasLineEnd(gap) ? 1 : gap.Length);
        _end = StartInText + token.Length;
        return true;
    }
}
