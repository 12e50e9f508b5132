using System.Collections.Immutable;
using Csm.Parsing.Diagnostics;

namespace Csm.Parsing.Binding;

/// <summary>What is odd about the threads of a feed.</summary>
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

        // Of a place above its total alone, nothing more is known than that.
        IReadOnlyList<(int First, int Last)> ranges = thread.MissingRanges;
        if (ranges.Count > 0 && !(thread.Posts.Length == 1 && last > thread.Total))
        {
            string missing = string.Join(", ", ranges.Select(range => range.First == range.Last ? $"{range.First}" : $"{range.First}-{range.Last}"));
            diagnostics.Report(DiagnosticCatalog.MissingPosts, thread.Posts[0].ThreadIndexToken.Span, Math.Max(thread.Total ?? 0, last), missing);
        }
    }

    /// <summary>Reports what is odd about a post, given the next one in reading order, or null for the last one.</summary>
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
        if (isAnswered && post.Engagement.Replies is { Value: 0 })
        {
            diagnostics.Report(DiagnosticCatalog.MissingReply, post.Syntax.Engagement.RepliesToken!.Value.Span);
        }
    }
}
