using System.Collections.Immutable;

namespace Csm.Parsing.Data.Pseudonyms;

/// <summary>Chooses among changes that overlap.</summary>
internal static class OutermostChanges
{
    /// <summary>The changes that are not inside another, in the order of the text; of several at the same span, the first given.</summary>
    public static ImmutableArray<Replacement> Of(IEnumerable<Replacement> changes)
    {
        ImmutableArray<Replacement>.Builder outermost = ImmutableArray.CreateBuilder<Replacement>();
        foreach (Replacement change in changes.OrderBy(change => change.Span.Start).ThenByDescending(change => change.Span.Length))
        {
            if (outermost.Count == 0 || change.Span.Start >= outermost[^1].Span.End)
            {
                outermost.Add(change);
            }
        }

        return outermost.DrainToImmutable();
    }
}
