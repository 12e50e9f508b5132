using System.Collections.Immutable;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Syntax;

namespace Csm.Parsing;

/// <summary>What is odd about the threads of a feed.</summary>
internal static class ThreadChecks
{
    public static void Report(ImmutableArray<PostThread> threads, DiagnosticBag diagnostics)
    {
        foreach (PostThread thread in threads)
        {
            if (!thread.MissingPositions.IsEmpty)
            {
                int last = Math.Max(thread.Total ?? thread.Posts[^1].ThreadIndex!.Value.Position, thread.MissingPositions[^1]);
                diagnostics.Report(DiagnosticCatalog.MissingPosts, thread.Posts[0].ThreadIndexToken.Span, last, RangesOf(thread.MissingPositions));
            }

            for (int index = 0; index < thread.Posts.Length; index++)
            {
                ReportPost(thread, index, diagnostics);
            }
        }
    }

    private static void ReportPost(PostThread thread, int index, DiagnosticBag diagnostics)
    {
        Post post = thread.Posts[index];
        SyntaxToken token = post.ThreadIndexToken;
        ThreadIndex place = post.ThreadIndex!.Value;
        ThreadIndex? next = index + 1 < thread.Posts.Length ? thread.Posts[index + 1].ThreadIndex : null;
        if (place.Position > place.Total)
        {
            diagnostics.Report(DiagnosticCatalog.IndexAboveTotal, token.Span, place.Position, place.Total);
        }

        if (place.Total != thread.Total)
        {
            diagnostics.Report(DiagnosticCatalog.ChangedTotal, token.Span, TotalOf(thread.Total), TotalOf(place.Total));
        }

        if (next?.Position == place.Position)
        {
            diagnostics.Report(DiagnosticCatalog.RepeatedIndex, token.Span, place);
        }

        if (next?.Position == place.Position + 1 && post.Engagement.Replies is { Value: 0 })
        {
            diagnostics.Report(DiagnosticCatalog.MissingReply, post.Syntax.Engagement.Replies.Span);
        }
    }

    private static object TotalOf(int? total) => total is { } known ? known : "?";

    /// <summary>Numbers in order, with runs of them as ranges: <c>1-9, 11</c>.</summary>
    private static string RangesOf(ImmutableArray<int> numbers)
    {
        var ranges = new List<string>();
        for (int first = 0, next; first < numbers.Length; first = next)
        {
            next = first + 1;
            while (next < numbers.Length && numbers[next] == numbers[next - 1] + 1)
            {
                next++;
            }

            ranges.Add(next == first + 1 ? $"{numbers[first]}" : $"{numbers[first]}-{numbers[next - 1]}");
        }

        return string.Join(", ", ranges);
    }
}
