namespace Csm.Parsing.Data.Networks;

/// <summary>Counts who quotes whom.</summary>
internal sealed class QuoteTally : AccountTally
{
    protected override NetworkKind Kind => NetworkKind.Quotes;

    protected override void Add(Post post, NodeTally author)
    {
        if (post.Quote?.Author.Handle is { } handle)
        {
            CountPair(author, CountAccount(handle));
        }
    }
}
