using System.Text.Json;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Fuzz;

/// <summary>The model can be read, its entities are where they say, its JSON is JSON, and what is written of it parses to the same.</summary>
internal static class ModelPromises
{
    public static void Check(Feed feed, FeedParseOptions options)
    {
        foreach (Post post in feed.Posts)
        {
            CheckEntities(post.Entities, post.Text);
        }

        using var json = JsonDocument.Parse(FeedJson.Serialize(feed));
        Promise.Holds(json.RootElement.GetProperty("posts").GetArrayLength() == feed.Posts.Length, "The JSON has all posts.");
        Promise.Holds(FeedComparer.Content.Equals(feed, Feed.Parse(DumpWriter.Write(feed), options)), "What is written parses to the same.");
    }

    public static void Check(PostText text, string source)
    {
        Promise.Holds(text.Text == source, "The text is kept as it is.");
        Promise.Holds(text.WeightedLength >= 0 && (text.IsValid ? text.WeightedLength is > 0 and <= 280 : true), "A valid text is 1 to 280 long.");
        Promise.Holds(text.ReplyTo is not "", "A reply has a handle.");
        CheckEntities(text.Entities, source);
        int end = 0;
        foreach (SyntaxToken token in text.Tokens)
        {
            Promise.Holds(token.Span.Start >= end && !token.Span.IsEmpty, "Tokens are sorted, disjoint and not empty.");
            end = token.Span.End;
        }
    }

    private static void CheckEntities(IEnumerable<TextEntity> entities, string text)
    {
        int end = 0;
        foreach (TextEntity entity in entities)
        {
            Promise.Holds(entity.SpanInText.Start >= end && entity.SpanInText.End <= text.Length, "Entities are sorted, disjoint and inside the text.");
            Promise.Holds(text.AsSpan(entity.SpanInText.Start, entity.SpanInText.Length).SequenceEqual(entity.Text), "An entity is where it says.");
            Promise.Holds(entity.Equals(entity) && entity.SpanInText.ToCodePoints(text).Length > 0, "An entity equals itself and has code points.");
            end = entity.SpanInText.End;
        }
    }
}
