namespace Csm.Parsing.Syntax;

/// <summary>A range of adjacent tokens, by their indices; the end is exclusive.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => First == End;

    public int Length => End - First;

    /// <summary>Gets the tokens of this range from all tokens of a tree.</summary>
    public ReadOnlySpan<RawToken> In(ReadOnlySpan<RawToken> tokens) => tokens[First..End];

    /// <summary>Finds the index of the first token of a kind; -1 if there is none.</summary>
    public int Find(SyntaxKind kind, ReadOnlySpan<RawToken> tokens)
    {
        for (int index = First; index < End; index++)
        {
            if (tokens[index].Kind == kind)
            {
                return index;
            }
        }

        return -1;
    }
}
