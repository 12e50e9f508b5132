using System.Collections.Immutable;

namespace Csm.Parsing;

/// <summary>Rebuilds threads: neighbouring posts with the same total whose places fall (newest first) or rise, without a turn or a repeat.</summary>
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
        for (; end < posts.Length && posts[end].ThreadIndex is { } next && next.Total == last.Total; end++)
        {
            int step = Math.Sign(next.Position - last.Position);
            if (step == 0 || step == -direction)
            {
                break;
            }

            direction = step;
            last = next;
        }

        return end;
    }

    private static PostThread CreateThread(ReadOnlySpan<Post> run)
    {
        ThreadIndex first = run[0].ThreadIndex!.Value;
        ThreadIndex last = run[^1].ThreadIndex!.Value;
        Post[] posts = run.ToArray();
        if (first.Position > last.Position)
        {
            Array.Reverse(posts);
        }

        var thread = new PostThread(ImmutableArray.Create(posts), first.Total);
        foreach (Post post in posts)
        {
            post.Thread = thread;
        }

        return thread;
    }
}
