namespace Csm.Parsing.Data.Networks;

/// <summary>Counts who mentions whom.</summary>
internal sealed class MentionTally : AccountTally
{
    protected override NetworkKind Kind => NetworkKind.Mentions;

    protected override void Add(Post post, NodeTally author)
    {
        foreach (TextEntity mention in post.Mentions)
        {
            CountPair(author, CountName(mention));
        }
    }
}
