using System.Collections.Immutable;
using System.Globalization;

namespace Csm.Parsing;

/// <summary>Posts that belong together because their texts number them. Immutable.</summary>
public sealed class PostThread
{
    internal PostThread(ImmutableArray<Post> posts)
    {
        Posts = posts;
        Total = posts[^1].ThreadIndex!.Value.Total;
    }

    /// <summary>The posts in reading order, at least one.</summary>
    public ImmutableArray<Post> Posts { get; }

    /// <summary>The number of posts that the last post's text announces, or null where it does not say.</summary>
    public int? Total { get; }

    /// <summary>The 1-based places up to <see cref="Total"/> or the last post, whichever is more, that no post of the feed has.</summary>
    public ImmutableArray<int> MissingPositions
        => field.IsDefault
            ? field = [.. Enumerable.Range(1, Math.Max(Total ?? 0, PositionOf(Posts[^1]))).Except(Posts.Select(PositionOf))]
            : field;

    /// <summary>Whether the total is known and every place up to it has its post.</summary>
    public bool IsComplete => Total is not null && MissingPositions.IsEmpty;

    /// <summary>How many posts of how many there are: <c>3 of 4 posts</c>.</summary>
    public override string ToString() => $"{Posts.Length} of {Total?.ToString(CultureInfo.InvariantCulture) ?? "?"} posts";

    private static int PositionOf(Post post) => post.ThreadIndex!.Value.Position;
}
