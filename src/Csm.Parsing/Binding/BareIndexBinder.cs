using System.Collections.Immutable;
using Csm.Parsing.Diagnostics;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Binding;

/// <summary>Decides which bare numbers are places in a thread: those beside which a post has the place before or after, with the same total.</summary>
internal static class BareIndexBinder
{
    public static void Bind(ImmutableArray<Post> posts, DiagnosticBag diagnostics)
    {
        for (int index = 0; index < posts.Length; index++)
        {
            (SyntaxToken? first, SyntaxToken? last) = posts[index].BareIndices;
            Bind(first, posts, index, diagnostics);
            Bind(last, posts, index, diagnostics);
        }
    }

    private static void Bind(SyntaxToken? bare, ImmutableArray<Post> posts, int index, DiagnosticBag diagnostics)
    {
        if (bare is not { } token)
        {
            return;
        }

        var place = ThreadIndex.Of(token);
        if (posts[index].ThreadIndex is not null)
        {
            diagnostics.Report(DiagnosticCatalog.UnconfirmedIndex, token.Span, token.Text);
        }
        else if ((index > 0 && HasNeighbourOf(place, posts[index - 1])) || (index + 1 < posts.Length && HasNeighbourOf(place, posts[index + 1])))
        {
            posts[index].TakeForThreadIndex(token);
            diagnostics.Report(DiagnosticCatalog.ConfirmedIndex, token.Span, token.Text);
        }
        else
        {
            diagnostics.Report(DiagnosticCatalog.UnconfirmedIndex, token.Span, token.Text);
        }
    }

    private static bool HasNeighbourOf(ThreadIndex place, Post post)
        => post.CertainIndex is { } certain
            ? IsNeighbour(certain, place)
            : IsNeighbour(post.BareIndices.First, place) || IsNeighbour(post.BareIndices.Last, place);

    // Two places above their total are no places: 24/7 beside 23/7.
    private static bool IsNeighbour(SyntaxToken? token, ThreadIndex place)
        => token is { } known && ThreadIndex.Of(known) is var other && other.Total == place.Total && Math.Abs(other.Position - place.Position) == 1
            && !(Math.Min(other.Position, place.Position) > place.Total);
}
