using System.Collections.Immutable;

namespace Csm.Parsing;

/// <summary>Compares feeds by what they say: places in the source, syntax and diagnostics do not count.</summary>
public sealed class FeedComparer : IEqualityComparer<Feed>
{
    private FeedComparer()
    {
    }

    /// <summary>The comparer.</summary>
    public static FeedComparer Content { get; } = new();

    /// <summary>Whether two feeds have the same profile, posts and threads.</summary>
    public bool Equals(Feed? x, Feed? y)
        => ReferenceEquals(x, y)
            || (x is not null && y is not null && Equals(ProfileKey(x.Profile), ProfileKey(y.Profile))
                && x.Posts.Select(PostKey).SequenceEqual(y.Posts.Select(PostKey))
                && x.Threads.Select(ThreadKey).SequenceEqual(y.Threads.Select(ThreadKey)));

    /// <summary>A hash code of the handle and the number of posts.</summary>
    public int GetHashCode(Feed obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return HashCode.Combine(obj.Profile?.Handle, obj.Posts.Length);
    }

    private static object? ProfileKey(Profile? profile) => profile is null ? null : (
        profile.DisplayName,
        profile.Handle,
        (profile.Followers, profile.Following, profile.Media, profile.Statuses),
        TextKey(profile.Bio?.Text, profile.Bio?.Entities ?? []),
        profile.Location,
        profile.Joined);

    private static object PostKey(Post post) =>
        (TextKey(post.Text, post.Entities), post.Body, post.ThreadIndex, post.Markers.Length, post.Topic, post.Headline, post.Engagement);

    private static object ThreadKey(PostThread thread) => (thread.Total, string.Join(',', thread.Posts.Select(post => post.Index)));

    private static (string? Text, string Entities) TextKey(string? text, ImmutableArray<TextEntity> entities)
        => (text, string.Join(',', entities.Select(entity => (entity.Kind, entity.SpanInText))));
}
