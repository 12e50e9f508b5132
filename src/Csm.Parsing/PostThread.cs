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

    /// <summary>The number of posts that the texts announce, the last one where they differ; null where none does.</summary>
    public int? Total { get; }

    /// <summary>The 1-based places up to <see cref="Total"/> or the last post, whichever is more, that no post of the thread has.</summary>
    public ImmutableArray<int> MissingPositions
        => !field.IsDefault ? field : field = MissingRanges is { Count: > 0 } ranges ? [.. ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1))] : [];

    /// <summary>Whether the total is known and every place up to it has its post.</summary>
    public bool IsComplete => Total is not null && MissingRanges.Count == 0;

    /// <summary>The same as <see cref="MissingPositions"/>, as ranges in order; their number does not depend on the total.</summary>
    internal IReadOnlyList<(int First, int Last)> MissingRanges
    {
        get
        {
            List<(int First, int Last)>? ranges = null;
            int next = 1;
            foreach (Post post in Posts)
            {
                int position = post.ThreadIndex!.Value.Position;
                if (position > next)
                {
                    (ranges ??= []).Add((next, position - 1));
                }

                next = position + 1;
            }

            if (Total >= next)
            {
                (ranges ??= []).Add((next, Total.Value));
            }

            return ranges ?? [];
        }
    }

    /// <summary>How many posts of how many there are: <c>3 of 4 posts</c>.</summary>
    public override string ToString() => $"{Posts.Length} of {Total?.ToString(CultureInfo.InvariantCulture) ?? "?"} posts";
}
