using System.Collections.Immutable;
using Csm.Parsing.Data.History;

namespace Csm.Parsing.Data;

/// <summary>A post over the dumps of its account. Immutable.</summary>
public sealed class PostHistory
{
    private readonly AccountObservation? _missingIn;

    internal PostHistory(KnownPost known, ImmutableArray<PostObservation> observations, ImmutableArray<AccountObservation> dumps)
    {
        Key = known.Key;
        Author = known.Author;
        Text = known.Text;
        Similarity = known.Similarity;
        Observations = observations;
        _missingIn = known.MissingSince is { } index ? dumps[index] : null;
    }

    /// <summary>
    /// What identifies the post: <see cref="Post.Key"/> in the first dump that has it, but repetitions of a text are numbered over all dumps. Dumps that are added later do
    /// not change it, nor does an edit.
    /// </summary>
    public string Key { get; }

    /// <summary>Who wrote the post, as the first dump that has it says.</summary>
    public Author Author { get; }

    /// <summary>The text in the last dump that has the whole of it.</summary>
    public string Text { get; }

    /// <summary>The dumps that have the post, from the first; at least one.</summary>
    public ImmutableArray<PostObservation> Observations { get; }

    /// <summary>When the post was first seen.</summary>
    public CollectionTime FirstCollected => Observations[0].Dump.CollectedAt;

    /// <summary>When the post was last seen.</summary>
    public CollectionTime LastCollected => Observations[^1].Dump.CollectedAt;

    /// <summary>
    /// Whether the post vanished: a later dump lacks it although it has an older post, and no dump since then has it. A post that is older than all others of the page may
    /// only have fallen out of it, and has not vanished.
    /// </summary>
    public bool IsVanished => _missingIn is not null;

    /// <summary>The time of the last dump that has the post; null if it has not vanished.</summary>
    public CollectionTime? VanishedAfter => IsVanished ? LastCollected : null;

    /// <summary>The time of the first dump that shows that the post is missing; null if it has not vanished.</summary>
    public CollectionTime? VanishedBefore => _missingIn?.CollectedAt;

    /// <summary>Whether the text was edited between two dumps.</summary>
    public bool IsEdited => Similarity is not null;

    /// <summary>How similar the texts before and after an edit are, as <see cref="FeedHistoryOptions.MinimumSimilarity"/> measures it; of several edits, the least. Null without an edit.</summary>
    public double? Similarity { get; }

    /// <summary>Whether a dump shows the post as pinned.</summary>
    public bool IsPinned => Observations.Any(observation => observation.IsPinned);

    /// <summary>Computes how much a count grew from the first observation to the last.</summary>
    /// <param name="count">Chooses the count: <c>engagement => engagement.Likes</c>.</param>
    /// <returns>The growth; null if one of the two is unknown.</returns>
    public CountGrowth? GrowthOf(Func<Engagement, ApproximateCount?> count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return CountGrowth.Between(count(Observations[0].Engagement), count(Observations[^1].Engagement));
    }

    /// <summary>The text.</summary>
    public override string ToString() => Text;
}
