namespace Csm.Parsing.Syntax;

/// <summary>Some neighbouring tokens, by their indices; the end is excluded.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => First == End;
}
