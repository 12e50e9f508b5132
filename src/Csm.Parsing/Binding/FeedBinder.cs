using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Binding;

/// <summary>Binds the syntax of a feed to its posts, and collects its diagnostics: those of the tree inside the feed, and those about its meaning.</summary>
internal static class FeedBinder
{
    public static ImmutableArray<Post> BindPosts(Feed feed)
    {
        var posts = new Post[feed.Syntax.PostCount];
        for (int index = 0; index < posts.Length; index++)
        {
            posts[index] = new Post(feed, index);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(posts);
    }

    /// <summary>
    /// Collects the diagnostics of a feed, including those about its meaning. What comes before the first feed or after the last one belongs to that feed.
    /// </summary>
    public static ImmutableArray<Diagnostic> BindDiagnostics(DumpSyntax dump, int index, bool isOnlyOneShown, DiagnosticBag meaning)
    {
        SyntaxTree tree = dump.SyntaxTree;
        if (isOnlyOneShown && dump.Feeds.Length > 1)
        {
            meaning.Report(DiagnosticCatalog.MoreFeeds, dump.Feeds[1].Profile?.DisplayNameToken.Span ?? new SyntaxToken(tree, dump.Feeds[1].Range.First).Span, dump.Feeds.Length);
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
