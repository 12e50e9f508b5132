using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Serialization;
using Csm.Parsing.Json;

namespace Csm.Parsing;

/// <summary>Posts that belong together because their texts number them. Immutable.</summary>
[JsonConverter(typeof(PostThreadJsonConverter))]
public sealed class PostThread
{
    internal PostThread(ImmutableArray<Post> posts)
    {
        Posts = posts;
        Total = posts.LastOrDefault(post => post.ThreadIndex!.Value.Total is not null)?.ThreadIndex!.Value.Total;
    }

    /// <summary>The posts in reading order, at least one.</summary>
    public ImmutableArray<Post> Posts { get; }

    /// <summary>The number of posts that the texts announce, the last one if they differ; null if none does.</summary>
    public int? Total { get; }

    /// <summary>
    /// The 1-based places that no post of the thread has, up to <see cref="Total"/> or the place of the last post, whichever is greater, as ranges in order.
    /// </summary>
    public ImmutableArray<PositionRange> MissingRanges => field.IsDefault ? field = FindMissing() : field;

    /// <summary>The places of <see cref="MissingRanges"/>, one by one.</summary>
    public ImmutableArray<int> MissingPositions
        => !field.IsDefault ? field
            : field = MissingRanges.IsEmpty ? [] : [.. MissingRanges.SelectMany(range => Enumerable.Range(range.First, range.Count))];

    /// <summary>Whether the total is known and every place up to it has a post.</summary>
    public bool IsComplete => Total is not null && MissingRanges.IsEmpty;

    /// <summary>Formats the thread as <c>3 of 4 posts</c>, or <c>3 of ? posts</c> if the total is unknown.</summary>
    public override string ToString() => $"{Posts.Length} of {Total?.ToString(CultureInfo.InvariantCulture) ?? "?"} posts";

    private ImmutableArray<PositionRange> FindMissing()
    {
        List<PositionRange>? ranges = null;
        int next = 1;
        foreach (Post post in Posts)
        {
            int position = post.ThreadIndex!.Value.Position;
            if (position > next)
            {
                (ranges ??= []).Add(new PositionRange(next, position - 1));
            }

            next = position + 1;
        }

        if (Total >= next)
        {
            (ranges ??= []).Add(new PositionRange(next, Total.Value));
        }

        return ranges is null ? [] : [.. ranges];
    }
}
