namespace Csm.Parsing.Data.Networks;

/// <summary>Counts who reposts whom.</summary>
internal sealed class RepostTally : AccountTally
{
    /// <summary>How a page names the account of the one who copied it.</summary>
    private const string Self = "You";

    private Dictionary<string, string?> _handles = [];
    private string? _owner;

    protected override NetworkKind Kind => NetworkKind.Reposts;

    public override void Add(Feed feed)
    {
        _owner = feed.Profile?.Handle;
        _handles = AuthorsOf(feed).Where(author => author is { DisplayName: not null, Handle: not null })
            .GroupBy(author => author.DisplayName!, author => author.Handle!, StringComparer.Ordinal)
            .ToDictionary(name => name.Key, OnlyOne, StringComparer.Ordinal);
        base.Add(feed);
    }

    protected override void Add(Post post, NodeTally author)
    {
        if (post.RepostedBy is { } name && FindAccount(name) is { } account)
        {
            CountPair(account, author);
        }
    }

    private static IEnumerable<(string? DisplayName, string? Handle)> AuthorsOf(Feed feed)
        => feed.Posts.SelectMany(post => new[] { post.Author, post.Quote?.Author }).Select(author => (author?.DisplayName, author?.Handle))
            .Append((feed.Profile?.DisplayName, feed.Profile?.Handle));

    /// <summary>Gets the handle of a name; null if several accounts have it.</summary>
    private static string? OnlyOne(IEnumerable<string> handles) => handles.Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1 ? handles.First() : null;

    private NodeTally? FindAccount(string name)
        => name == Self ? (_owner is null ? null : CountAccount(_owner))
            : _handles.TryGetValue(name, out string? handle) && handle is not null ? CountAccount(handle)
            : CountName(name, $"name:{name}");
}
