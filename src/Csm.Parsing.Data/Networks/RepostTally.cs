using Csm.Parsing.Syntax;

namespace Csm.Parsing.Data.Networks;

/// <summary>Counts who reposts whom.</summary>
internal sealed class RepostTally : AccountTally
{
    private NamedHandles _handles = new([]);
    private string? _owner;

    protected override NetworkKind Kind => NetworkKind.Reposts;

    public override void Add(Feed feed, IReadOnlyList<Post> posts)
    {
        _owner = feed.Profile?.Handle;
        _handles = new NamedHandles(NamesOf(feed));
        base.Add(feed, posts);
    }

    protected override void Add(Post post, NodeTally author)
    {
        if (post.RepostedBy is { } name && FindAccount(post, name) is { } account)
        {
            CountPair(account, author);
        }
    }

    private static IEnumerable<(string Name, string Handle)> NamesOf(Feed feed)
    {
        IEnumerable<(string? Name, string? Handle)> accounts = feed.Posts.SelectMany(post => new[] { post.Author, post.Quote?.Author })
            .Select(author => (author?.DisplayName, author?.Handle))
            .Append((feed.Profile?.DisplayName, feed.Profile?.Handle));
        return accounts.Where(account => account is { Name: not null, Handle: not null }).Select(account => (account.Name!, account.Handle!));
    }

    private NodeTally? FindAccount(Post post, string name)
        => post.Syntax.ChildTokens().Any(token => token.Kind == SyntaxKind.OwnRepostToken) ? (_owner is null ? null : CountAccount(_owner))
            : _handles.Find(name) is { } handle ? CountAccount(handle)
            : CountName(name, $"name:{name}");
}
