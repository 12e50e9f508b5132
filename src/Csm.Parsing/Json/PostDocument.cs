using Csm.Parsing.Syntax;

namespace Csm.Parsing.Json;

/// <summary>A post.</summary>
internal record PostDocument(
    int Index,
    string Text,
    string Body,
    ThreadIndexDocument? ThreadIndex,
    IEnumerable<string> Markers,
    string? Topic,
    string? Headline,
    CountDocument? Replies,
    CountDocument? Reposts,
    CountDocument? Likes,
    IEnumerable<string> Mentions,
    IEnumerable<string> Lists,
    IEnumerable<string> Hashtags,
    IEnumerable<string> Cashtags,
    IEnumerable<string> Urls,
    IEnumerable<string> Emoji,
    IEnumerable<EntityDocument> Entities,
    int Line,
    SpanDocument Span)
{
    public static PostDocument Of(Post post)
    {
        PostSyntax syntax = post.Syntax;
        return new PostDocument(
            post.Index,
            post.Text,
            post.Body,
            post.ThreadIndex is { } index ? new ThreadIndexDocument(index.Position, index.Total) : null,
            ValuesOf(post.Markers),
            post.Topic,
            post.Headline,
            CountDocument.Of(post.Engagement.Replies),
            CountDocument.Of(post.Engagement.Reposts),
            CountDocument.Of(post.Engagement.Likes),
            ValuesOf(post.Mentions),
            ValuesOf(post.Lists),
            ValuesOf(post.Hashtags),
            ValuesOf(post.Cashtags),
            ValuesOf(post.Urls),
            ValuesOf(post.Emoji),
            EntityDocument.AllOf(post),
            syntax.SyntaxTree.Text.GetLinePosition(syntax.Span.Start).Line + 1,
            SpanDocument.Of(syntax.Span));
    }

    private static IEnumerable<string> ValuesOf(IEnumerable<TextEntity> entities) => entities.Select(entity => entity.Value);
}
