using System.Collections.Immutable;
using Csm.Parsing.Diagnostics;

namespace Csm.Parsing.Binding;

/// <summary>Reports irregularities in the threads of a feed.</summary>
internal static class ThreadChecks
{
    public static void Report(ImmutableArray<PostThread> threads, DiagnosticBag diagnostics)
    {
        foreach (PostThread thread in threads)
        {
            ReportMissing(thread, diagnostics);
            for (int index = 0; index < thread.Posts.Length; index++)
            {
                ReportPost(thread.Posts[index], index + 1 < thread.Posts.Length ? thread.Posts[index + 1] : null, diagnostics);
            }
        }
    }

    private static void ReportMissing(PostThread thread, DiagnosticBag diagnostics)
    {
        int last = thread.Posts[^1].ThreadIndex!.Value.Position;

        // A single post with a position above its total says nothing about other posts.
        if (!thread.MissingRanges.IsEmpty && !(thread.Posts.Length == 1 && last > thread.Total))
        {
            diagnostics.Report(
                DiagnosticCatalog.MissingPosts, thread.Posts[0].ThreadIndexToken.Span, Math.Max(thread.Total ?? 0, last), string.Join(", ", thread.MissingRanges));
        }
    }

    /// <summary>Reports irregularities in a post, given the next one in reading order, which is null for the last post.</summary>
    private static void ReportPost(Post post, Post? nextPost, DiagnosticBag diagnostics)
    {
        ThreadIndex place = post.ThreadIndex!.Value;
        ThreadIndex? next = nextPost?.ThreadIndex;
        if (place.Position > place.Total)
        {
            diagnostics.Report(DiagnosticCatalog.IndexAboveTotal, post.ThreadIndexToken.Span, place.Position, place.Total);
        }

        if (next is { Total: { } nextTotal } && place.Total is { } total && total != nextTotal)
        {
            diagnostics.Report(DiagnosticCatalog.ChangedTotal, post.ThreadIndexToken.Span, nextTotal, total);
        }

        if (next?.Position == place.Position)
        {
            diagnostics.Report(DiagnosticCatalog.RepeatedIndex, nextPost!.ThreadIndexToken.Span, place.Position);
        }

        bool isAnswered = next is null ? place.Position < place.Total : next.Value.Position == place.Position + 1;
        if (isAnswered && post.HasNoReplies)
        {
            diagnostics.Report(DiagnosticCatalog.MissingReply, post.RepliesToken!.Value.Span);
        }
    }
}
