using System.Collections.Immutable;

namespace Csm.Parsing;

/// <summary>Compares feeds by content: their profile, posts and threads. Places in the source, syntax and diagnostics do not matter.</summary>
internal sealed class FeedComparer : IEqualityComparer<Feed>
{
    private FeedComparer()
    {
    }

    public static FeedComparer Content { get; } = new();

    public bool Equals(Feed? x, Feed? y)
        => ReferenceEquals(x, y)
            || (x is not null && y is not null && Equals(ProfileKey(x.Profile), ProfileKey(y.Profile))
                && x.Posts.Select(PostKey).SequenceEqual(y.Posts.Select(PostKey))
                && x.Threads.Select(ThreadKey).SequenceEqual(y.Threads.Select(ThreadKey)));

    public int GetHashCode(Feed obj) => HashCode.Combine(obj.Profile?.Handle, obj.Posts.Length);

    private static object? ProfileKey(Profile? profile) => profile is null ? null : (
        profile.DisplayName,
        profile.Handle,
        string.Join(',', profile.Counts),
        TextKey(profile.Bio?.Text, profile.Bio?.Entities ?? []),
        (profile.Location, profile.Link, profile.Born),
        profile.Joined);

    // Counts are equal by their bounds, so how they are written is compared too.
    private static object PostKey(Post post) =>
        (TextKey(post.Text, post.Entities), post.Body, post.ThreadIndex, post.Markers.Length, post.Topic, post.Headline, (post.Engagement, post.Engagement.ToString()), PageKey(post));

    private static object PageKey(Post post) =>
        (post.Author, post.Published?.Text, post.RepostedBy, (post.IsPinned, post.IsPromoted, post.IsTruncated), string.Join('\n', [.. post.ReplyingTo, "", .. post.Media]), QuoteKey(post.Quote));

    private static object? QuoteKey(Quote? quote) => quote is null ? null : (quote.Author, quote.Published?.Text, TextKey(quote.Text, quote.Entities), quote.IsTruncated);

    private static object ThreadKey(PostThread thread) => (thread.Total, string.Join(',', thread.Posts.Select(post => post.Index)));

    private static (string? Text, string Entities) TextKey(string? text, ImmutableArray<TextEntity> entities)
        => (text, string.Join(',', entities.Select(entity => (entity.Kind, entity.SpanInText))));
}
