namespace Csm.Parsing.Syntax;

/// <summary>The tokens of a post: from First the prelude, from BodyFirst the body, from TextEnd to End the counts.</summary>
internal readonly record struct PostTokens(int First, int BodyFirst, int TextEnd, int End)
{
    /// <summary>A post before its counts are read.</summary>
    public PostTokens(int first, int bodyFirst, int textEnd)
        : this(first, bodyFirst, textEnd, textEnd)
    {
    }

    public TokenRange All => new(First, End);

    public TokenRange Prelude => new(First, BodyFirst);

    public TokenRange Body => new(BodyFirst, TextEnd);

    public TokenRange Text => new(First, TextEnd);

    public TokenRange Counts => new(TextEnd, End);

    /// <summary>The post with its counts; where it has no text, it begins with them.</summary>
    public PostTokens With(TokenRange counts)
        => Text.IsEmpty ? new PostTokens(counts.First, counts.First, counts.First, counts.End) : this with { End = counts.End };
}
