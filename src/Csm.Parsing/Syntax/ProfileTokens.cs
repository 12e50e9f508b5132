namespace Csm.Parsing.Syntax;

/// <summary>Finds the parts of a profile among its tokens, by their kinds; the checks ask here too, before there is a node.</summary>
internal readonly ref struct ProfileTokens(ReadOnlySpan<RawToken> tokens, TokenRange range)
{
    private readonly ReadOnlySpan<RawToken> _tokens = tokens;

    public int DisplayName => Find(SyntaxKind.DisplayNameToken);

    public int Handle => Find(SyntaxKind.HandleToken);

    /// <summary>-1 where there is none.</summary>
    public int Location => Find(SyntaxKind.LocationToken);

    /// <summary>-1 where the layout prints none.</summary>
    public int Joined => Find(SyntaxKind.JoinedToken);

    /// <summary>The tokens of the bio; empty where there is none.</summary>
    public TokenRange Bio
    {
        get
        {
            int first = range.First;
            while (first < range.End && !_tokens[first].IsOfText)
            {
                first++;
            }

            int end = first;
            while (end < range.End && _tokens[end].IsOfText)
            {
                end++;
            }

            return new TokenRange(first, end);
        }
    }

    /// <summary>The index of the next count with a label before it, from an index on; -1 where there is none. Its label is the token before it.</summary>
    public int FindCount(int from) => new TokenRange(from, range.End).Find(SyntaxKind.CountToken, _tokens);

    private int Find(SyntaxKind kind) => range.Find(kind, _tokens);
}
