namespace Csm.Parsing.Syntax;

/// <summary>Some neighbouring tokens, by their indices; the end is excluded.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => First == End;

    public int Length => End - First;

    /// <summary>These tokens among all of a tree.</summary>
    public ReadOnlySpan<RawToken> In(ReadOnlySpan<RawToken> tokens) => tokens[First..End];

    /// <summary>The index of the first token of a kind; -1 where there is none.</summary>
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
