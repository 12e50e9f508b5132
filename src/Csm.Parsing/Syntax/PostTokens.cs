namespace Csm.Parsing.Syntax;

/// <summary>The tokens of a post: the prelude starts at First, the body at BodyFirst, and the counts at TextEnd; they end at End.</summary>
internal readonly record struct PostTokens(int First, int BodyFirst, int TextEnd, int End)
{
    public TokenRange All => new(First, End);

    public TokenRange Prelude => new(First, BodyFirst);

    public TokenRange Body => new(BodyFirst, TextEnd);

    public TokenRange Text => new(First, TextEnd);

    public TokenRange Counts => new(TextEnd, End);
}

/// <summary>The same in 12 bytes, as a feed stores it: a post ends where the next one begins.</summary>
internal readonly record struct PostStart(int First, int BodyFirst, int TextEnd)
{
    public bool HasText => TextEnd > First;

    /// <summary>Gets the post with its counts. A post without text begins with them.</summary>
    public PostStart With(TokenRange counts) => HasText ? this : new PostStart(counts.First, counts.First, counts.First);

    public PostTokens EndingAt(int end) => new(First, BodyFirst, TextEnd, end);
}
