using Csm.Parsing.Syntax;

namespace Csm.Parsing.Grammar;

/// <summary>A line that is not blank, without its outer white space, and what can be told of it without knowing its place. 12 bytes.</summary>
/// <param name="Start">The 0-based position of its first character.</param>
/// <param name="Length">Its length in UTF-16 units, never 0.</param>
/// <param name="Shape">The token it would be by its looks alone: a handle, a label, a count, the joined line, else text.</param>
internal readonly record struct Line(int Start, int Length, SyntaxKind Shape)
{
    /// <summary>Whether another feed begins here; never true of the first line.</summary>
    public bool BeginsFeed { get; init; }

    /// <summary>How many counts stand in a row from here on, up to 5; above that 6, 7 or 8, the same modulo 3, which is all that the grammar asks.</summary>
    public byte CountRun { get; init; }

    /// <summary>Whether this is the first count in a row.</summary>
    public bool BeginsRun { get; init; }

    public bool IsCount => CountRun > 0;

    public bool IsLabel => Shape is SyntaxKind.FollowersToken or SyntaxKind.FollowingToken or SyntaxKind.MediaToken or SyntaxKind.StatusesToken;

    public int End => Start + Length;
}
