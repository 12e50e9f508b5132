using System.Collections.Immutable;
using System.Globalization;

namespace Csm.Parsing.Cli.Output;

/// <summary>A column, and how its field is read from a post; the fields say what the JSON says, and null is an empty field.</summary>
internal sealed record CsvColumn(string Name, Func<CsvRow, string?> Read)
{
    private const char Separator = '|';

    // As in the JSON: larger numbers are not safe in all programs that read them.
    private const long LargestNumber = 1L << 53;

    public static ImmutableArray<CsvColumn> All { get; } =
    [
        new("handle", row => row.Handle),
        new("sha256", row => row.Sha256),
        new("index", row => TextOf(row.Post.Index)),
        new("text", row => row.Post.Text),
        new("body", row => row.Post.Body),
        new("thread_position", row => TextOf(row.Post.ThreadIndex?.Position)),
        new("thread_total", row => TextOf(row.Post.ThreadIndex?.Total)),
        List("markers", post => post.Markers),
        new("topic", row => row.Post.Topic),
        new("headline", row => row.Post.Headline),
        .. Count("replies", engagement => engagement.Replies),
        .. Count("reposts", engagement => engagement.Reposts),
        .. Count("likes", engagement => engagement.Likes),
        List("mentions", post => post.Mentions),
        List("lists", post => post.Lists),
        List("hashtags", post => post.Hashtags),
        List("cashtags", post => post.Cashtags),
        List("urls", post => post.Urls),
        List("emoji", post => post.Emoji),
        new("entities", row => Describe(row.Post)),
        new("line", row => TextOf(row.Post.Syntax.SyntaxTree.Text.GetLinePosition(row.Post.Syntax.Span.Start).Line + 1)),
        new("utf16_start", row => TextOf(row.Post.Syntax.Span.Start)),
        new("utf16_length", row => TextOf(row.Post.Syntax.Span.Length)),
    ];

    private static CsvColumn List(string name, Func<Post, ImmutableArray<TextEntity>> entities) => new(name, row => Join(entities(row.Post)));

    private static IEnumerable<CsvColumn> Count(string name, Func<Engagement, ApproximateCount?> count) =>
    [
        new(name, row => TextOf(count(row.Engagement)?.Value)),
        new($"{name}_text", row => count(row.Engagement)?.Text),
        new($"{name}_min", row => TextOf(count(row.Engagement)?.Minimum)),
        new($"{name}_max", row => TextOf(count(row.Engagement)?.Maximum)),
    ];

    private static string? TextOf(long? number) => number <= LargestNumber ? number.Value.ToString(CultureInfo.InvariantCulture) : null;

    // Only a URL can hold the separator; percent-encoded it is the same address.
    private static string? Join(ImmutableArray<TextEntity> entities) => entities.IsEmpty
        ? null
        : string.Join(Separator, entities.Select(entity => entity.Value.Replace("|", "%7C", StringComparison.Ordinal)));

    private static string? Describe(Post post)
    {
        var codePoints = new CodePointCounter(post.Text);
        return post.Entities.IsEmpty ? null : string.Join(Separator, post.Entities.Select(entity => Describe(entity, codePoints)));
    }

    private static string Describe(TextEntity entity, CodePointCounter codePoints)
        => $"{NameOf(entity.Kind)}:{codePoints.CountTo(entity.SpanInText.Start)}:{codePoints.CountTo(entity.SpanInText.End)}";

    private static string NameOf(TextEntityKind kind) => kind.ToString().ToLowerInvariant();
}
