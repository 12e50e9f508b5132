using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Binding;

/// <summary>Finds the entities of a text among its tokens.</summary>
internal static class EntityFinder
{
    /// <summary>Finds the entities among some tokens. Their text is the composed text or, if that is identical to the source, the source itself.</summary>
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

/// <summary>Enumerates the tokens of a text with the start of each in the composed text or, if that is identical to the source, in the source itself.</summary>
internal struct TextPlaces(SyntaxTree tree, TokenRange range, bool isAsWritten)
{
    private int _end;
    private int _previous = -1;

    /// <summary>The index of the current token in the tree.</summary>
    public int Token { get; private set; } = range.First - 1;

    /// <summary>The start of the current token in the text, in UTF-16 units.</summary>
    public int StartInText { get; private set; }

    public bool MoveNext()
    {
        do
        {
            if (++Token >= range.End)
            {
                return false;
            }
        }
        while (!tree.RawTokens[Token].IsOfText);

        StartInText = isAsWritten ? tree.RawTokens[Token].Start : _end + ComposedText.Gap(tree, _previous, Token).Length;
        _end = StartInText + ComposedText.TextOf(tree, Token).Length;
        _previous = Token;
        return true;
    }
}
