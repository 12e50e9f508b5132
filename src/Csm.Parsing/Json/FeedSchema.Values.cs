using System.Collections;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Text;
using NodaTime.Text;

// Where the fields of FeedSchema.cs take their values from.
namespace Csm.Parsing.Json;

public sealed partial record FeedDocument
{
    /// <summary>Creates the document of a feed. The documents in its lists are created anew each time they are read.</summary>
    /// <param name="feed">The feed.</param>
    public static FeedDocument Of(Feed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return new FeedDocument
        {
            Schema = FeedJson.Schema,
            Source = SourceDocument.Of(feed),
            Language = feed.Language?.Tag,
            Layout = feed.Layout?.Name,
            Profile = feed.Profile is null ? null : ProfileDocument.Of(feed.Profile),
            Posts = new DocumentList<Post, PostDocument>(feed.Posts, PostDocument.Of),
            Threads = new DocumentList<PostThread, ThreadDocument>(feed.Threads, ThreadDocument.Of),
            Diagnostics = new DocumentList<Diagnostic, DiagnosticDocument>(feed.Diagnostics, DiagnosticDocument.Of),
        };
    }
}

public sealed partial record SourceDocument
{
    private static readonly string ThisGenerator =
        // Without the commit that the SDK appends after a plus sign: the same version writes the same bytes.
        $"Csm.Parsing {typeof(SourceDocument).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]}";

    internal static SourceDocument Of(Feed feed) => new()
    {
        Id = feed.Source.Id,

        // On Windows too, so that the same folder gives the same bytes.
        Path = feed.Source.Path?.Replace(System.IO.Path.DirectorySeparatorChar, '/'),
        Sha256 = feed.Source.Sha256,
        Bytes = feed.Source.ByteLength,
        CollectedAt = feed.CollectedAt?.ToString(),
        Generator = ThisGenerator,
    };
}

public sealed partial record ProfileDocument
{
    internal static ProfileDocument Of(Profile profile) => new()
    {
        DisplayName = profile.DisplayName,
        Handle = profile.Handle,
        Followers = CountDocument.Of(profile.Followers),
        Following = CountDocument.Of(profile.Following),
        Media = CountDocument.Of(profile.Media),
        Statuses = CountDocument.Of(profile.Statuses),
        Bio = profile.Bio?.Text,
        Location = profile.Location,
        Link = profile.Link,
        Born = profile.Born,
        Subscriptions = CountDocument.Of(profile.Subscriptions),
        Joined = profile.Joined is { } month ? $"{month.Year:D4}-{month.Month:D2}" : null,
    };
}

public partial record PostDocument
{
    /// <summary>Creates the document of a post.</summary>
    /// <param name="post">The post.</param>
    public static PostDocument Of(Post post)
    {
        ArgumentNullException.ThrowIfNull(post);
        Engagement engagement = post.Engagement;
        TextSpan span = post.Syntax.Span;
        return new PostDocument
        {
            Index = post.Index,
            Author = AuthorDocument.Of(post.Author),
            Published = PublishedDocument.Of(post.Published),
            RepostedBy = post.RepostedBy,
            IsPinned = post.IsPinned,
            IsPromoted = post.IsPromoted,
            IsTruncated = post.IsTruncated,
            ReplyingTo = post.ReplyingTo,
            Text = post.Text,
            Body = post.Body,
            ThreadIndex = post.ThreadIndex is { } index ? new ThreadIndexDocument { Position = index.Position, Total = index.Total } : null,
            Markers = EntityDocument.ValuesOf(post.Markers),
            Topic = post.Topic,
            Headline = post.Headline,
            Counts = engagement.Printed,
            Replies = CountDocument.Of(engagement.Replies),
            Reposts = CountDocument.Of(engagement.Reposts),
            Likes = CountDocument.Of(engagement.Likes),
            Views = CountDocument.Of(engagement.Views),
            Bookmarks = CountDocument.Of(engagement.Bookmarks),
            Quotes = CountDocument.Of(engagement.Quotes),
            Quote = QuoteDocument.Of(post.Quote),
            Media = post.Media,
            Mentions = EntityDocument.ValuesOf(post.Mentions),
            Lists = EntityDocument.ValuesOf(post.Lists),
            Hashtags = EntityDocument.ValuesOf(post.Hashtags),
            Cashtags = EntityDocument.ValuesOf(post.Cashtags),
            Urls = EntityDocument.ValuesOf(post.Urls),
            Emoji = EntityDocument.ValuesOf(post.Emoji),
            Entities = EntityDocument.AllOf(post.Text, post.Entities),
            Dates = DateDocument.AllOf(post.Text, post.Dates),
            PublishedBetween = BoundsDocument.Of(post.PublishedBetween),
            Line = post.Syntax.SyntaxTree.Text.GetLinePosition(post.Start).Line + 1,
            Span = SpanDocument.Of(span),
        };
    }
}

public sealed partial record PostLineDocument
{
    /// <summary>Creates a line whose fields are still to be set.</summary>
    public PostLineDocument()
    {
    }

    [SetsRequiredMembers]
    private PostLineDocument(PostDocument post, string key, SourceDocument source, string? handle)
        : base(post)
    {
        SourceId = source.Id;
        CollectedAt = source.CollectedAt;
        Handle = handle;
        PostKey = key;
        SourcePath = source.Path;
        Sha256 = source.Sha256;
    }

    internal static IEnumerable<PostLineDocument> AllOf(Feed feed)
    {
        var source = SourceDocument.Of(feed);
        string? handle = feed.Profile?.Handle;
        return feed.Posts.Select(post => new PostLineDocument(PostDocument.Of(post), post.Key, source, handle));
    }
}

public sealed partial record CountDocument
{
    internal static CountDocument? Of(ApproximateCount? count)
        => count is { } known ? new() { Text = known.Text.Length == 0 ? null : known.Text, Value = known.Value, Minimum = known.Minimum, Maximum = known.Maximum } : null;
}

public sealed partial record AuthorDocument
{
    internal static AuthorDocument Of(Author author) => new() { DisplayName = author.DisplayName, Handle = author.Handle };
}

public sealed partial record PublishedDocument
{
    internal static PublishedDocument? Of(Published? published) => published is null ? null : new()
    {
        Text = published.Text,
        Edtf = published.Date is { Precision: not DatePrecision.None } date ? date.ToString() : null,
        Time = published.Time is { } time ? LocalTimePattern.CreateWithInvariantCulture("HH':'mm").Format(time) : null,
        Earliest = published.Between?.Earliest?.ToDateOnly(),
        Latest = published.Between?.Latest?.ToDateOnly(),
    };
}

public sealed partial record QuoteDocument
{
    internal static QuoteDocument? Of(Quote? quote) => quote is null ? null : new()
    {
        Author = AuthorDocument.Of(quote.Author),
        Published = PublishedDocument.Of(quote.Published),
        Text = quote.Text,
        Entities = EntityDocument.AllOf(quote.Text, quote.Entities),
        IsTruncated = quote.IsTruncated,
    };
}

public sealed partial record EntityDocument
{
    /// <summary>The entity as <c>kind:start:end</c>.</summary>
    public override string ToString() => $"{KindName.Of(Kind)}:{string.Join(':', Indices)}";

    /// <summary>Creates the document of an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="places">The map from UTF-16 units to code points, for the text that has the entity.</param>
    public static EntityDocument Of(TextEntity entity, CodePointMap places)
    {
        ArgumentNullException.ThrowIfNull(places);
        TextSpan span = places.ToCodePoints(entity.SpanInText);
        return new EntityDocument { Kind = entity.Kind, Value = entity.Value, Indices = new[] { span.Start, span.End } };
    }

    internal static EntityDocument[] AllOf(string text, ImmutableArray<TextEntity> entities)
    {
        if (entities.IsEmpty)
        {
            return [];
        }

        var places = new CodePointMap(text);
        return [.. entities.Select(entity => Of(entity, places))];
    }

    internal static string[] ValuesOf(ImmutableArray<TextEntity> entities) => entities.IsEmpty ? [] : [.. entities.Select(entity => entity.Value)];
}

public sealed partial record DateDocument
{
    /// <summary>The date by EDTF.</summary>
    public override string ToString() => Edtf;

    /// <summary>Creates the document of a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="places">The map from UTF-16 units to code points, for the text that has the date.</param>
    public static DateDocument Of(TextDate date, CodePointMap places)
    {
        ArgumentNullException.ThrowIfNull(date);
        ArgumentNullException.ThrowIfNull(places);
        TextSpan span = places.ToCodePoints(date.SpanInText);
        return new DateDocument { Kind = date.Kind, Text = date.Text, Edtf = date.ToString(), IsOrderAssumed = date.IsOrderAssumed, Indices = new[] { span.Start, span.End } };
    }

    internal static DateDocument[] AllOf(string text, ImmutableArray<TextDate> dates)
    {
        if (dates.IsEmpty)
        {
            return [];
        }

        var places = new CodePointMap(text);
        return [.. dates.Select(date => Of(date, places))];
    }
}

public sealed partial record BoundsDocument
{
    internal static BoundsDocument? Of(DateBounds? bounds)
        => bounds is { } known ? new() { Earliest = known.Earliest?.ToDateOnly(), Latest = known.Latest?.ToDateOnly() } : null;
}

public sealed partial record ThreadDocument
{
    /// <summary>Creates the document of a thread.</summary>
    /// <param name="thread">The thread.</param>
    public static ThreadDocument Of(PostThread thread)
    {
        ArgumentNullException.ThrowIfNull(thread);
        return new ThreadDocument
        {
            Total = thread.Total,
            PostIndexes = new DocumentList<Post, int>(thread.Posts, post => post.Index),
            MissingRanges = new DocumentList<PositionRange, PositionRangeDocument>(thread.MissingRanges, PositionRangeDocument.Of),
        };
    }
}

public sealed partial record PositionRangeDocument
{
    /// <summary>The range as <c>2-5</c>, or <c>7</c> if it has one position only.</summary>
    public override string ToString() => new PositionRange(First, Last).ToString();

    internal static PositionRangeDocument Of(PositionRange range) => new() { First = range.First, Last = range.Last };
}

public sealed partial record SpanDocument
{
    internal static SpanDocument Of(TextSpan span) => new() { Utf16Start = span.Start, Utf16Length = span.Length };
}

public sealed partial record DiagnosticDocument
{
    /// <summary>Creates the document of a diagnostic.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    public static DiagnosticDocument Of(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return new DiagnosticDocument
        {
            Id = diagnostic.Id,
            Severity = diagnostic.Severity,
            Message = diagnostic.Message,
            Line = diagnostic.Position.Line + 1,
            Column = diagnostic.Position.Character + 1,
            Span = SpanDocument.Of(diagnostic.Span),
        };
    }
}

/// <summary>Creates documents when they are read, so that a large feed is written piece by piece.</summary>
internal sealed class DocumentList<TModel, TDocument>(ImmutableArray<TModel> models, Func<TModel, TDocument> toDocument) : IReadOnlyList<TDocument>
{
    public int Count => models.Length;

    public TDocument this[int index] => toDocument(models[index]);

    public IEnumerator<TDocument> GetEnumerator() => models.Select(toDocument).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
