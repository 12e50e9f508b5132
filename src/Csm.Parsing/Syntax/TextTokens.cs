namespace Csm.Parsing.Syntax;

/// <summary>The tokens of some lines of text: from First to PreludeEnd the prelude, from there to End the rest.</summary>
internal readonly record struct TextTokens(int First, int PreludeEnd, int End)
{
    public TokenRange All => new(First, End);
}
