namespace Csm.Parsing.Syntax;

/// <summary>The tokens of a post: from First to BodyFirst the prelude, from there to Replies the body, then the three counts.</summary>
internal readonly record struct PostTokens(int First, int BodyFirst, int Replies)
{
    /// <summary>A post has three counts, present or missing.</summary>
    public const int CountsOfPost = 3;

    public TokenRange All => new(First, Replies + CountsOfPost);

    public TokenRange Prelude => new(First, BodyFirst);

    public TokenRange Body => new(BodyFirst, Replies);

    public TokenRange Text => new(First, Replies);

    public TokenRange Counts => new(Replies, Replies + CountsOfPost);

    public static PostTokens Of(TextTokens text, int replies)
        => text.All.IsEmpty ? new PostTokens(replies, replies, replies) : new PostTokens(text.First, text.PreludeEnd, replies);
}
