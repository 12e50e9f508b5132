using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Binding;

/// <summary>Finds the entities of a text among its tokens.</summary>
internal static class EntityFinder
{
    /// <summary>The entities among some tokens; the text that they are in is the composed one or, as it is written, the source.</summary>
    public static ImmutableArray<TextEntity> Find(SyntaxTree tree, TokenRange range, bool isAsWritten)
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
}
