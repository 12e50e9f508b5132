namespace Csm.Parsing.Data;

/// <summary>A post as one dump shows it. Immutable.</summary>
public sealed class PostObservation
{
    internal PostObservation(AccountObservation dump, Post post, Engagement engagement, bool isPinned, bool isEdited)
    {
        Dump = dump;
        PostIndex = post.Index;
        Engagement = engagement;
        IsPinned = isPinned;
        IsEdited = isEdited;
    }

    /// <summary>The dump.</summary>
    public AccountObservation Dump { get; }

    /// <summary>The 0-based place of the post in the dump's feed.</summary>
    public int PostIndex { get; }

    /// <summary>The counts.</summary>
    public Engagement Engagement { get; }

    /// <summary>Whether the page shows the post as pinned, by a mark or out of its place.</summary>
    public bool IsPinned { get; }

    /// <summary>Whether the text differs from that of the dump before that has the post.</summary>
    public bool IsEdited { get; }

    /// <summary>When, and the counts.</summary>
    public override string ToString() => $"{Dump.CollectedAt}: {Engagement}";
}
