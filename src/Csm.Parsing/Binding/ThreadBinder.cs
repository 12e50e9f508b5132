using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Binding;

/// <summary>
/// Rebuilds the threads of a feed. First it decides which bare numbers are positions in a thread: those with a neighbouring post that has the position before
/// or after and the same total. A thread is then a run of posts whose positions fall (newest first) or rise, until they turn or reach the first or last
/// position.
/// </summary>
internal static class ThreadBinder
{
    public static ImmutableArray<PostThread> Bind(Feed feed, DiagnosticBag diagnostics)
    {
        TreeContents contents = feed.Syntax.SyntaxTree.Contents;
        if ((contents & TreeContents.ThreadIndices) == 0)
        {
            return [];
        }

        if ((contents & TreeContents.BareThreadIndices) != 0)
        {
            BindBareIndices(feed.Posts, diagnostics);
        }

        ImmutableArray<PostThread> threads = FindThreads(feed.Posts);
        ThreadChecks.Report(threads, diagnostics);
        return threads;
    }

    private static void BindBareIndices(ImmutableArray<Post> posts, DiagnosticBag diagnostics)
    {
        for (int index = 0; index < posts.Length; index++)
        {
            (SyntaxToken? first, SyntaxToken? last) = posts[index].BareIndices;
            BindBareIndex(first, posts, index, diagnostics);
            BindBareIndex(last, posts, index, diagnostics);
        }
    }

    private static void BindBareIndex(SyntaxToken? bare, ImmutableArray<Post> posts, int index, DiagnosticBag diagnostics)
    {
        if (bare is not { } token)
        {
            return;
        }

        var place = ThreadIndex.Of(token);
        bool isConfirmed = posts[index].ThreadIndex is null
            && ((index > 0 && HasNeighbourOf(place, posts[index], posts[index - 1])) || (index + 1 < posts.Length && HasNeighbourOf(place, posts[index], posts[index + 1])));
        if (isConfirmed)
        {
            posts[index].TakeForThreadIndex(token);
        }

        diagnostics.Report(isConfirmed ? DiagnosticCatalog.ConfirmedIndex : DiagnosticCatalog.UnconfirmedIndex, token.Span, token.Text);
    }

    private static bool HasNeighbourOf(ThreadIndex place, Post post, Post neighbour)
        => post.HasAuthorOf(neighbour) && (neighbour.CertainIndex is { } certain
            ? IsNeighbour(certain, place)
            : IsNeighbour(neighbour.BareIndices.First, place) || IsNeighbour(neighbour.BareIndices.Last, place));

    // Two positions above their total are not positions: 24/7 next to 23/7.
    private static bool IsNeighbour(SyntaxToken? token, ThreadIndex place)
        => token is { } known && ThreadIndex.Of(known) is var other && other.Total == place.Total && Math.Abs(other.Position - place.Position) == 1
            && !(Math.Min(other.Position, place.Position) > place.Total);

    private static ImmutableArray<PostThread> FindThreads(ImmutableArray<Post> posts)
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
        for (; end < posts.Length && posts[end].ThreadIndex is { } next && posts[start].HasAuthorOf(posts[end]) && Continues(last, next, direction); end++)
        {
            direction = next.Position == last.Position ? direction : Math.Sign(next.Position - last.Position);
            last = next;
        }

        return end;
    }

    /// <summary>
    /// Whether a position continues the thread of the previous position. The direction of the thread is 1 if it rises, -1 if it falls, and 0 if it is still
    /// unknown.
    /// </summary>
    private static bool Continues(ThreadIndex last, ThreadIndex next, int direction)
    {
        int step = next.Position - last.Position;
        if (step == 0)
        {
            // The same position again: after the first or last one, it begins the next thread.
            bool isAtEnd = direction > 0 ? last.Position >= last.Total : last.Position == 1;
            return next.Total == last.Total && !isAtEnd;
        }

        // People correct the total on the way, but then no position is skipped.
        return Math.Sign(step) != -direction && (next.Total == last.Total || Math.Abs(step) == 1);
    }

    private static PostThread CreateThread(ReadOnlySpan<Post> run)
    {
        Post[] posts = run.ToArray();
        // Newest first, unless the positions show otherwise.
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
