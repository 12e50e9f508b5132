namespace Csm.Parsing.Syntax;

/// <summary>Finds the parts of a profile among its tokens, by kind. The checks use it too, before there is a node.</summary>
internal readonly ref struct ProfileTokens(ReadOnlySpan<RawToken> tokens, TokenRange range)
{
    private readonly ReadOnlySpan<RawToken> _tokens = tokens;

    public int DisplayName => Find(SyntaxKind.DisplayNameToken);

    public int Handle => Find(SyntaxKind.HandleToken);

    /// <summary>The index of the location; -1 if there is none.</summary>
    public int Location => Find(SyntaxKind.LocationToken);

    /// <summary>The index of the joined line; -1 if the layout prints none.</summary>
    public int Joined => Find(SyntaxKind.JoinedToken);

    /// <summary>The tokens of the bio; empty if there is none.</summary>
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

    /// <summary>Finds the next count that has a label, starting at an index; -1 if there is none. The label is the token before the count.</summary>
    public int FindCount(int from) => new TokenRange(from, range.End).Find(SyntaxKind.CountToken, _tokens);

    /// <summary>Whether the label of a count comes after it, as on a page of X.</summary>
    public bool LabelsFollowCounts
    {
        get
        {
            int count = FindCount(range.First);
            return count >= 0 && count + 1 < range.End && IsLabel(count + 1) && !(count > range.First && (IsLabel(count - 1) || _tokens[count - 1].Kind == SyntaxKind.SkippedTextToken));
        }
    }

    public int Find(SyntaxKind kind) => range.Find(kind, _tokens);

    private bool IsLabel(int index)
        => _tokens[index].Kind is (>= SyntaxKind.FollowersLabelToken and <= SyntaxKind.StatusesLabelToken) or SyntaxKind.SubscriptionsLabelToken;
}
