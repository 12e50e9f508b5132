using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Csm.Parsing.Binding;

/// <summary>Rebuilds threads: neighbouring posts whose places fall (newest first) or rise, up to a turn or to the thread's first or last place.</summary>
internal static class ThreadBinder
{
    public static ImmutableArray<PostThread> Bind(ImmutableArray<Post> posts)
    {
        var threads = ImmutableArray.CreateBuilder<PostThread>();
        for (int start = 0; start < posts.Length;)
        {
            int end = posts[start].ThreadIndex is null ? start : FindEnd(posts, start);
            if (end > start)
            {
                threads.Add(CreateThread(posts.AsSpan()[start..end]));
            }

            start = Math.Max(end, start + 1);
        }

        return threads.DrainToImmutable();
    }

    private static int FindEnd(ImmutableArray<Post> posts, int start)
    {
        ThreadIndex last = posts[start].ThreadIndex!.Value;
        int direction = 0;
        int end = start + 1;
        for (; end < posts.Length && posts[end].ThreadIndex is { } next && Continues(last, next, direction); end++)
        {
            direction = next.Position == last.Position ? direction : Math.Sign(next.Position - last.Position);
            last = next;
        }

        return end;
    }

    /// <summary>Whether a place goes on with the thread of the place before it, which runs in a direction: 1 rising, -1 falling, 0 not known yet.</summary>
    private static bool Continues(ThreadIndex last, ThreadIndex next, int direction)
    {
        int step = next.Position - last.Position;
        if (step == 0)
        {
            // The same place again; after the first or last one it begins the next thread.
            bool isAtEnd = direction > 0 ? last.Position >= last.Total : last.Position == 1;
            return next.Total == last.Total && !isAtEnd;
        }

        // A total that changes is one that people correct on the way, if no place is missing between.
        return Math.Sign(step) != -direction && (next.Total == last.Total || Math.Abs(step) == 1);
    }

    private static PostThread CreateThread(ReadOnlySpan<Post> run)
    {
        Post[] posts = run.ToArray();
        // Newest first, unless the places say otherwise.
        if (run[0].ThreadIndex!.Value.Position >= run[^1].ThreadIndex!.Value.Position)
        {
            Array.Reverse(posts);
        }

        var thread = new PostThread(ImmutableCollectionsMarshal.AsImmutableArray(posts));
        foreach (Post post in posts)
        {
            post.Thread = thread;
        }

        return thread;
    }
}
