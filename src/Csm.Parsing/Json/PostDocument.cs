using System.Collections.Immutable;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Json;

/// <summary>A post.</summary>
internal record PostDocument(
    int Index,
    string Text,
    string Body,
    ThreadIndexDocument? ThreadIndex,
    string[] Markers,
    string? Topic,
    string? Headline,
    CountDocument? Replies,
    CountDocument? Reposts,
    CountDocument? Likes,
    string[] Mentions,
    string[] Lists,
    string[] Hashtags,
    string[] Cashtags,
    string[] Urls,
    string[] Emoji,
    EntityDocument[] Entities,
    DateDocument[] Dates,
    BoundsDocument? PublishedBetween,
    int Line,
    SpanDocument Span)
{
    public static PostDocument Of(Post post)
    {
        PostSyntax syntax = post.Syntax;
        Engagement engagement = post.Engagement;
        return new PostDocument(
            post.Index,
            post.Text,
            post.Body,
            post.ThreadIndex is { } index ? new ThreadIndexDocument(index.Position, index.Total) : null,
            ValuesOf(post.Markers),
            post.Topic,
            post.Headline,
            CountDocument.Of(engagement.Replies),
            CountDocument.Of(engagement.Reposts),
            CountDocument.Of(engagement.Likes),
            ValuesOf(post.Mentions),
            ValuesOf(post.Lists),
            ValuesOf(post.Hashtags),
            ValuesOf(post.Cashtags),
            ValuesOf(post.Urls),
            ValuesOf(post.Emoji),
            EntityDocument.AllOf(post),
            DateDocument.AllOf(post),
            BoundsDocument.Of(post.PublishedBetween),
            syntax.SyntaxTree.Text.GetLinePosition(syntax.Span.Start).Line + 1,
            SpanDocument.Of(syntax.Span));
    }

    private static string[] ValuesOf(ImmutableArray<TextEntity> entities) => entities.IsEmpty ? [] : [.. entities.Select(entity => entity.Value)];
}
