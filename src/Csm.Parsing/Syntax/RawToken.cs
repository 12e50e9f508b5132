namespace Csm.Parsing.Syntax;

/// <summary>A token as the tree stores it: 12 bytes.</summary>
internal readonly record struct RawToken(SyntaxKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    public bool IsThreadIndex => Kind is SyntaxKind.ThreadIndexToken or SyntaxKind.BareThreadIndexToken;

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
