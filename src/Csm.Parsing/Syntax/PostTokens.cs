namespace Csm.Parsing.Syntax;

/// <summary>
/// The tokens of a post: what the page prints before the text, from First; the text, whose prelude starts at TextFirst and whose body starts at BodyFirst; and what
/// follows, from TextEnd to End. Lines of the page can be between those of a text; they are not part of it.
/// </summary>
internal readonly record struct PostTokens(int First, int TextFirst, int BodyFirst, int TextEnd, int End)
{
    public bool HasText => TextEnd > TextFirst;

    public TokenRange All => new(First, End);

    public TokenRange Head => new(First, TextFirst);

    public TokenRange Prelude => new(TextFirst, BodyFirst);

    public TokenRange Body => new(BodyFirst, TextEnd);

    public TokenRange Text => new(TextFirst, TextEnd);

    /// <summary>The counts, and on some pages media, a quoted post and the date.</summary>
    public TokenRange Rest => new(TextEnd, End);

    /// <summary>Gets what follows the text and the post that is quoted there, if there is one.</summary>
    public TokenRange RestAfter(PostTokens? quoted) => Rest with { First = quoted?.End ?? TextEnd };

    /// <summary>Gets the post with the tokens before its text.</summary>
    public PostTokens WithHead(TokenRange head) => this with { First = head.First };

    /// <summary>Gets the post with the tokens after its text. A post without text begins with them.</summary>
    public PostTokens With(TokenRange rest) => HasText ? this with { End = rest.End } : new PostTokens(rest.First, rest.First, rest.First, rest.First, rest.End);
}
