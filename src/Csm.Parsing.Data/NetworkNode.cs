namespace Csm.Parsing.Data;

/// <summary>An account or a hashtag of a <see cref="FeedNetwork"/>. Immutable.</summary>
public sealed class NetworkNode
{
    internal NetworkNode(string id, string label)
    {
        Id = id;
        Label = label;
    }

    /// <summary>The handle or hashtag without its sign, in lower case and normalization form C: the same in each network that has the node.</summary>
    public string Id { get; }

    /// <summary>The same as it is mostly written; of spellings that are as frequent, the first one.</summary>
    public string Label { get; }

    /// <summary>The number of posts with the hashtag, or in the feeds of the account; null for an account without a feed.</summary>
    public long? Posts { get; internal init; }

    /// <summary>Whether one of the feeds is the account's own; false for hashtags.</summary>
    public bool HasFeed { get; internal init; }

    /// <summary>How many accounts follow this one, by the first of its feeds that says so; null where none does, and for hashtags.</summary>
    public long? FollowersValue { get; internal init; }

    /// <summary>The smallest number that <see cref="FollowersValue"/> can mean; null where no feed has a count of followers.</summary>
    public long? FollowersMinimum { get; internal init; }

    /// <summary>The largest number that <see cref="FollowersValue"/> can mean; null where no feed has a count, or that is above <see cref="long.MaxValue"/>.</summary>
    public long? FollowersMaximum { get; internal init; }

    /// <summary>The label.</summary>
    public override string ToString() => Label;
}
