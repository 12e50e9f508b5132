namespace Csm.Parsing.Data;

/// <summary>An account or a hashtag in a <see cref="FeedNetwork"/>. Immutable.</summary>
public sealed class NetworkNode
{
    internal NetworkNode(string id, string label)
    {
        Id = id;
        Label = label;
    }

    /// <summary>The handle or hashtag without its sign, lowercase and in normalization form C: the same in every network that has the node.</summary>
    public string Id { get; }

    /// <summary>The most frequent spelling of the handle or hashtag; the first one breaks ties.</summary>
    public string Label { get; }

    /// <summary>The number of posts that use the hashtag, or that the account wrote, each counted as <see cref="FeedNetwork.Counting"/> says; null for an account without a feed or a post.</summary>
    public long? Posts { get; internal init; }

    /// <summary>Whether one of the feeds is the account's own; false for hashtags.</summary>
    public bool HasFeed { get; internal init; }

    /// <summary>The number of followers in the newest of the account's feeds that has it, which is the last one where their times are unknown; null if no feed has it, and for hashtags.</summary>
    public ApproximateCount? Followers { get; internal init; }

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
