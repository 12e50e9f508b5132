using System.Text.Json;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Fuzz;

/// <summary>Checks that the model can be read, that entities are at their positions, that its JSON is JSON, and that a written feed parses to the same content.</summary>
internal static class ModelPromises
{
    public static void Check(Feed feed, FeedParseOptions options)
    {
        foreach (Post post in feed.Posts)
        {
            CheckEntities(post.Entities, post.Text);
            CheckDates(post.Dates, post.Entities, post.Text);
            Promise.Holds(!(post.PublishedBetween is { } bounds && bounds.Earliest > bounds.Latest), "The bounds of a post do not contradict each other.");
        }

        using var json = JsonDocument.Parse(FeedJson.Serialize(feed));
        Promise.Holds(json.RootElement.GetProperty("posts").GetArrayLength() == feed.Posts.Length, "The JSON has all posts.");
        Promise.Holds(FeedComparer.Content.Equals(feed, Feed.Parse(DumpWriter.Write(feed), new FeedParseOptions { Language = options.Language, Layout = feed.Layout })), "What is written parses to the same.");
    }

    public static void Check(PostText text, string source)
    {
        Promise.Holds(text.Text == source, "The text is kept as it is.");
        Promise.Holds(text.WeightedLength >= 0 && (text.IsValid ? text.WeightedLength is > 0 and <= 280 : true), "A valid text is 1 to 280 long.");
        Promise.Holds(text.ReplyTo is not "", "A reply has a handle.");
        CheckEntities(text.Entities, source);
        CheckDates(text.Dates, text.Entities, source);
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

    private static void CheckDates(IEnumerable<TextDate> dates, IReadOnlyList<TextEntity> entities, string text)
    {
        int end = 0;
        foreach (TextDate date in dates)
        {
            Promise.Holds(date.SpanInText.Start >= end && date.SpanInText.End <= text.Length, "Dates are sorted, disjoint and inside the text.");
            Promise.Holds(text.AsSpan(date.SpanInText.Start, date.SpanInText.Length).SequenceEqual(date.Text), "A date is where it says.");
            Promise.Holds(!entities.Any(entity => entity.SpanInText.OverlapsWith(date.SpanInText)), "A date and an entity do not overlap.");
            Promise.Holds(date.Dates.All(part => part.Precision != DatePrecision.None && !(part.Earliest > part.Latest)), "A date says something.");
            end = date.SpanInText.End;
        }
    }
}
