namespace Csm.Parsing.Syntax;

/// <summary>Finds the parts of a prelude among its tokens. The model uses it too, and so needs no node.</summary>
internal readonly struct PreludeTokens(RawToken[] tokens, TokenRange range)
{
    /// <summary>The index of the token that is a position in a thread, or may be one; -1 if there is none.</summary>
    public int ThreadIndex
    {
        get
        {
            int index = range.First;
            while (index < range.End && tokens[index].Kind == SyntaxKind.EmojiToken)
            {
                index++;
            }

            return index < range.End && tokens[index].IsThreadIndex ? index : -1;
        }
    }

    /// <summary>The index of the bracket before the topic; -1 if there is no topic.</summary>
    public int OpenBracket => CloseBracket < 0 ? -1 : MarkersEnd;

    /// <summary>The index of the bracket after the topic; -1 if there is no topic.</summary>
    public int CloseBracket => !range.IsEmpty && tokens[range.End - 1].Kind == SyntaxKind.CloseBracketToken ? range.End - 1 : -1;

    /// <summary>The number of emoji before the topic.</summary>
    public int MarkerCount
    {
        get
        {
            int count = 0;
            foreach (RawToken token in tokens.AsSpan(range.First, MarkersEnd - range.First))
            {
                count += token.Kind == SyntaxKind.EmojiToken ? 1 : 0;
            }

            return count;
        }
    }

    /// <summary>The index of the last emoji before the topic; -1 if there is none.</summary>
    public int LastMarker
    {
        get
        {
            int index = MarkersEnd - 1;
            while (index >= range.First && tokens[index].Kind != SyntaxKind.EmojiToken)
            {
                index--;
            }

            return index >= range.First ? index : -1;
        }
    }

    /// <summary>The index of the first token after the markers and the thread index.</summary>
    private int MarkersEnd
    {
        get
        {
            int index = range.First;
            while (index < range.End && tokens[index].Kind != SyntaxKind.OpenBracketToken)
            {
                index++;
            }

            return index;
        }
    }
}
