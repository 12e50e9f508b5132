namespace Csm.Parsing.Data.Networks;

/// <summary>Counts who replies to whom.</summary>
internal sealed class ReplyTally : AccountTally
{
    protected override NetworkKind Kind => NetworkKind.Replies;

    protected override void Add(Post post, NodeTally author)
    {
        foreach (string handle in post.ReplyingTo)
        {
            CountPair(author, CountAccount(handle));
        }
    }
}
