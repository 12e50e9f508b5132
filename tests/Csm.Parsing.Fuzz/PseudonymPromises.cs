using Csm.Parsing.Data;
using Csm.Parsing.Syntax;

namespace Csm.Parsing.Fuzz;

/// <summary>Checks that no account of a dump is left where the result names one, and that feeds, posts and counts are the same.</summary>
/// <remarks>The laws about pseudonyms say the same of every word, of generated dumps, where it is known what else a word can be.</remarks>
internal static class PseudonymPromises
{
    /// <summary>A handle of one character and what separates it from the next can become a pseudonym of 15.</summary>
    private const int GrowthOfCharacter = 16;

    private static readonly Pseudonymizer Handles = new("0123456789abcdef"u8);
    private static readonly Pseudonymizer Everything = new("0123456789abcdef"u8, new PseudonymizerOptions { ReplaceDisplayName = true, ReplaceBio = true, ReplaceLocation = true });

    public static void Check(SyntaxTree tree, IReadOnlyList<Feed> feeds)
    {
        Feed[] changed = Pseudonymized(tree, feeds, Handles);
        Promise.Holds(changed.Select(ShapeOf).SequenceEqual(feeds.Select(ShapeOf)), "Feeds, posts and counts are the same.");

        // Without its name, a damaged header can be read as something else: of the shape, nothing is promised for what no page looks like.
        _ = Pseudonymized(tree, feeds, Everything.WithAccounts(feeds));
    }

    private static Feed[] Pseudonymized(SyntaxTree tree, IReadOnlyList<Feed> feeds, Pseudonymizer pseudonymizer)
    {
        SyntaxTree result = pseudonymizer.Pseudonymize(tree);
        Feed[] changed = [.. result.Root.Feeds.Select(syntax => Feed.FromSyntax(syntax))];
        Promise.Holds(result.ToString() == pseudonymizer.Pseudonymize(tree).ToString(), "A dump gives the same again.");
        Promise.Holds(result.Text.Length <= (GrowthOfCharacter * tree.Text.Length) + GrowthOfCharacter, "Pseudonyms are in proportion to the text.");
        Promise.Holds(!changed.SelectMany(HandlesIn).Intersect(feeds.SelectMany(HandlesIn), StringComparer.OrdinalIgnoreCase).Any(), "No account is left.");
        return changed;
    }

    private static IEnumerable<string> HandlesIn(Feed feed) =>
    [
        .. feed.Profile?.Handle is { } handle ? [handle] : Array.Empty<string>(),
        .. (feed.Profile?.Bio?.Mentions ?? []).Concat(feed.Posts.SelectMany(post => post.Mentions)).Select(mention => mention.Value),
        .. feed.Posts.SelectMany(post => post.Lists).Select(list => list.Value.Split('/')[0]),
    ];

    private static string ShapeOf(Feed feed)
        => string.Join('\n', [$"{feed.Profile?.Followers} {feed.Profile?.Following} {feed.Profile?.Joined}", .. feed.Posts.Select(post => post.Engagement.ToString())]);
}
