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
    public ImmutableArray<int> MissingPositions => field.IsDefault ? field = FindMissing() : field;

    /// <summary>Whether the total is known and every place up to it has its post.</summary>
    public bool IsComplete => Total is not null && MissingPositions.IsEmpty;

    /// <summary>How many posts of how many there are: <c>3 of 4 posts</c>.</summary>
    public override string ToString() => $"{Posts.Length} of {Total?.ToString(CultureInfo.InvariantCulture) ?? "?"} posts";

    private ImmutableArray<int> FindMissing()
    {
        ImmutableArray<int>.Builder? missing = null;
        int next = 1;
        foreach (Post post in Posts)
        {
            int position = post.ThreadIndex!.Value.Position;
            AddRange(ref missing, next, position);
            next = position + 1;
        }

        AddRange(ref missing, next, (Total ?? 0) + 1);
        return missing?.ToImmutable() ?? [];
    }

    private static void AddRange(ref ImmutableArray<int>.Builder? numbers, int first, int end)
    {
        for (int number = first; number < end; number++)
        {
            (numbers ??= ImmutableArray.CreateBuilder<int>()).Add(number);
        }
    }
}
