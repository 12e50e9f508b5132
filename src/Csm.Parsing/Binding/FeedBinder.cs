using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Binding;

/// <summary>From the syntax of a feed to its posts, and to its diagnostics: those of the tree that lie in the feed, and those that the meaning adds.</summary>
internal static class FeedBinder
{
    public static ImmutableArray<Post> BindPosts(Feed feed)
    {
        var posts = new Post[feed.Syntax.TokensOfPosts.Length];
        for (int index = 0; index < posts.Length; index++)
        {
            posts[index] = new Post(feed, index);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(posts);
    }

    /// <summary>The diagnostics of the feed at a place in the dump, with those that its meaning has already; all that comes before the first feed or after the last belongs to them.</summary>
    public static ImmutableArray<Diagnostic> BindDiagnostics(DumpSyntax dump, int index, bool isOnlyOneShown, DiagnosticBag meaning)
    {
        SyntaxTree tree = dump.SyntaxTree;
        if (isOnlyOneShown && dump.Feeds.Length > 1)
        {
            meaning.Report(DiagnosticCatalog.MoreFeeds, dump.Feeds[1].Profile!.DisplayNameToken.Span, dump.Feeds.Length);
        }

        int first = index == 0 ? 0 : FirstDiagnosticFrom(dump.Feeds[index].Span.Start, tree.Diagnostics);
        int end = index + 1 == dump.Feeds.Length ? tree.Diagnostics.Length : FirstDiagnosticFrom(dump.Feeds[index + 1].Span.Start, tree.Diagnostics);
        return DiagnosticBag.Merge(tree.Diagnostics[first..end], meaning.ToImmutable());
    }

    private static int FirstDiagnosticFrom(int position, ImmutableArray<Diagnostic> diagnostics)
    {
        int low = 0;
        for (int high = diagnostics.Length; low < high;)
        {
            int middle = (low + high) / 2;
            (low, high) = diagnostics[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
