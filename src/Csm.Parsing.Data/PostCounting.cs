namespace Csm.Parsing.Data;

/// <summary>How posts count that several dumps of an account have.</summary>
public enum PostCounting
{
    /// <summary>
    /// Once. A post is the same if it has the same place among the account's posts and the same text, or nearly the same, as <see cref="FeedHistory"/> finds it; on pages
    /// that are no account's, if it has the same <see cref="Post.Key"/>. Feeds should come in the order in which they were collected.
    /// </summary>
    Once,

    /// <summary>Once in each dump.</summary>
    EveryDump,
}
