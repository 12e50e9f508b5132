using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Binding;

/// <summary>From tokens to the text that people read: what stands between two lines becomes one <c>\n</c>, the rest stays.</summary>
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

    /// <summary>The entities among some tokens; the text that they are in is the composed one or, as it is written, the source.</summary>
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

    /// <summary>What stands before a token of a text; nothing before the first.</summary>
    public static ReadOnlySpan<char> GapBefore(SyntaxTree tree, int index, TokenRange range)
        => index == range.First ? [] : tree.Text.AsSpan(TextSpan.FromBounds(tree.RawTokens[index - 1].End, tree.RawTokens[index].Start));

    public static bool HasLineEnd(ReadOnlySpan<char> text) => LineEnd.TryFind(text, 0, out _);
}
