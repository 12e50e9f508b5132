namespace Csm.Parsing.Syntax;

/// <summary>The tokens of some lines of text while a node is being built: from First to PreludeEnd the prelude, from there to End the rest.</summary>
internal readonly record struct TextTokens(int First, int PreludeEnd, int End)
{
    public TokenRange All => new(First, End);

    public PreludeSyntax? ToPrelude() => PreludeEnd > First ? new PreludeSyntax(new TokenRange(First, PreludeEnd)) : null;

    public BodySyntax? ToBody() => End > PreludeEnd ? new BodySyntax(new TokenRange(PreludeEnd, End)) : null;
}
