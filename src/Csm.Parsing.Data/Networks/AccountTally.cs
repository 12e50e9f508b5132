namespace Csm.Parsing.Data.Networks;

/// <summary>Counts what the authors of posts have to do with other accounts. Posts without a handle are skipped.</summary>
internal abstract class AccountTally : NetworkTally
{
    public override void Add(Feed feed, IReadOnlyList<Post> posts)
    {
        string? owner = feed.Profile?.Handle;
        var authors = new Dictionary<string, NodeTally>(StringComparer.OrdinalIgnoreCase);
        if (owner is not null)
        {
            authors[owner] = CountAccount(owner);
            authors[owner].AddFeed(feed);
        }

        foreach (Post post in posts)
        {
            if (post.Author.Handle is not { } handle)
            {
                continue;
            }

            if (!authors.TryGetValue(handle, out NodeTally? author))
            {
                authors[handle] = author = CountAccount(handle);
            }

            author.AddPosts(1);
            Add(post, author);
        }
    }

    protected abstract void Add(Post post, NodeTally author);

    protected NodeTally CountAccount(string handle) => CountName(handle, handle.ToLowerInvariant());
}
