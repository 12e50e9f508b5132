namespace Csm.Parsing.Data.History;

/// <summary>A post of a timeline, as far as it is known after the pages so far.</summary>
/// <param name="key">Its key, which never changes.</param>
/// <param name="seen">The post on the first page that has it.</param>
internal sealed class KnownPost(string key, SeenPost seen)
{
    public string Key => key;

    public Author Author { get; } = seen.Post.Author;

    /// <summary>What <see cref="SeenPost.Author"/> is.</summary>
    public string? AuthorHandle { get; } = seen.Author;

    /// <summary>What <see cref="SeenPost.Identity"/> was when the post was last seen.</summary>
    public string Identity { get; private set; } = seen.Identity;

    /// <summary>The text when it was last seen; the whole text, if a later page cuts it.</summary>
    public string Text { get; private set; } = seen.Post.Text;

    public bool IsTruncated { get; private set; } = seen.Post.IsTruncated;

    public Engagement Counts { get; private set; } = seen.Post.Engagement;

    /// <summary>The 0-based place in the timeline, from the oldest; -1 if it is unknown, as for a post that was only seen pinned.</summary>
    public int Position { get; set; } = -1;

    /// <summary>Whether posts between this one and the one before it may never have been seen.</summary>
    public bool HasGapBefore { get; set; }

    /// <summary>The last page that has it; -1 before the first one is taken.</summary>
    public int LastPage { get; private set; } = -1;

    /// <summary>The first page after <see cref="LastPage"/> that has an older post and not this one; null if there is none.</summary>
    public int? MissingSince { get; private set; }

    /// <summary>Whether a page showed the post as pinned.</summary>
    public bool IsPinned { get; set; } = seen.Post.IsPinned;

    /// <summary>The smallest similarity of two texts that followed one another; null if the text was never edited.</summary>
    public double? Similarity { get; private set; }

    /// <summary>What a page prints of its day.</summary>
    public PublicationDay Day { get; } = seen.Day;

    /// <summary>Whether a post with the same text, or nearly the same, can be this one, by its day and its counts.</summary>
    public bool CanBe(SeenPost other) => Day.CanBe(other.Day) && CountChange.Allows(Counts, other.Post.Engagement);

    public void Miss(int page) => MissingSince ??= page;

    /// <summary>Takes what a page says of the post.</summary>
    public void See(SeenPost again, int page)
    {
        LastPage = page;
        MissingSince = null;
        IsPinned |= again.Post.IsPinned;

        // A post keeps its counts for months; one object for all of them.
        Counts = Counts.Equals(again.Post.Engagement) ? Counts : again.Post.Engagement;
        if (!again.Post.IsTruncated || IsTruncated)
        {
            Text = Text == again.Post.Text ? Text : again.Post.Text;
            IsTruncated = again.Post.IsTruncated;
        }
    }

    /// <summary>Takes another text for the post.</summary>
    /// <param name="identity">The identity that goes with it.</param>
    /// <param name="similarity">The similarity of the two texts; null if one is a cut form of the other.</param>
    public void ChangeText(string identity, double? similarity)
    {
        Identity = identity;
        Similarity = similarity is { } value ? Math.Min(value, Similarity ?? value) : Similarity;
    }
}
