namespace Csm.Parsing.Syntax;

/// <summary>The tokens of a post: from First the prelude, from BodyFirst the body, from TextEnd to End the counts.</summary>
internal readonly record struct PostTokens(int First, int BodyFirst, int TextEnd, int End)
{
    public TokenRange All => new(First, End);

    public TokenRange Prelude => new(First, BodyFirst);

    public TokenRange Body => new(BodyFirst, TextEnd);

    public TokenRange Text => new(First, TextEnd);

    public TokenRange Counts => new(TextEnd, End);
}

/// <summary>The same as a feed stores it, 12 bytes: a post ends where the next one begins.</summary>
internal readonly record struct PostStart(int First, int BodyFirst, int TextEnd)
{
    public bool HasText => TextEnd > First;

    /// <summary>The post with its counts; where it has no text, it begins with them.</summary>
    public PostStart With(TokenRange counts) => HasText ? this : new PostStart(counts.First, counts.First, counts.First);

    public PostTokens EndingAt(int end) => new(First, BodyFirst, TextEnd, end);
}
