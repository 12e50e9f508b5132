namespace Csm.Parsing.Data;

/// <summary>How dumps become a history. Immutable.</summary>
public sealed class FeedHistoryOptions
{
    /// <summary>Creates the default options.</summary>
    public FeedHistoryOptions()
    {
    }

    /// <summary>
    /// How similar two texts must be for the later one to count as an edit of the earlier one, if they have the same place among the posts: 1 less their Levenshtein
    /// distance as a share of the longer text. The default is 0.8; with 1, no edits are found.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and at most 1.</exception>
    public double MinimumSimilarity
    {
        get;
        init => field = value is > 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), "A similarity is above 0 and at most 1.");
    } = 0.8;

    internal static FeedHistoryOptions Default { get; } = new();
}
