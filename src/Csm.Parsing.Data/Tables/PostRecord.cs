namespace Csm.Parsing.Data.Tables;

/// <summary>A row of posts.</summary>
internal sealed class PostRecord(FeedOrigin origin, Post post) : TableRecord(origin)
{
    public Post Post => post;

    /// <summary>The counts, which are read from the dump anew each time that a post is asked for them.</summary>
    public Engagement Engagement { get; } = post.Engagement;

    public static IEnumerable<PostRecord> AllOf(FeedOrigin origin) => origin.Feed.Posts.Select(post => new PostRecord(origin, post));
}
