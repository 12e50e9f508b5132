namespace Csm.Parsing.Data.Networks;

/// <summary>Counts who mentions whom.</summary>
internal sealed class MentionTally : NetworkTally
{
    protected override NetworkKind Kind => NetworkKind.Mentions;

    public override void Add(Feed feed)
    {
        if (feed.Profile?.Handle is not { } handle)
        {
            return;
        }

        NodeTally account = CountName(handle, handle.ToLowerInvariant());
        account.AddFeed(feed);
        foreach (TextEntity mention in feed.Posts.SelectMany(post => post.Mentions))
        {
            CountPair(account, CountName(mention));
        }
    }
}
