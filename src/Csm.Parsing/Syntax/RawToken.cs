using Csm.Parsing.Text;

namespace Csm.Parsing.Syntax;

/// <summary>A token in the form in which the tree stores it: 12 bytes.</summary>
internal readonly record struct RawToken(SyntaxKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool IsThreadIndex => Kind is SyntaxKind.ThreadIndexToken or SyntaxKind.BareThreadIndexToken;

    /// <summary>Whether the token is a count of a profile or of a post.</summary>
    public bool IsCount => Kind == SyntaxKind.CountToken || IsCountOfPost(Kind);

    /// <summary>Whether the text grammar created the token, as a part of the text of a post or bio.</summary>
    public bool IsOfText => Kind is >= SyntaxKind.ThreadIndexToken and <= SyntaxKind.TextToken;

    public static bool IsCountOfPost(SyntaxKind kind) => kind is >= SyntaxKind.RepliesToken and <= SyntaxKind.UnassignedCountToken;

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
