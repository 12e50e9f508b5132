namespace Csm.Parsing.Json;

/// <summary>A thread; its posts are indices into the feed's posts, in reading order.</summary>
internal sealed record ThreadDocument(int? Total, IEnumerable<int> Posts, IEnumerable<int> Missing)
{
    public static ThreadDocument Of(PostThread thread) => new(thread.Total, thread.Posts.Select(post => post.Index), thread.MissingPositions);
}
