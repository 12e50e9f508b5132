namespace Csm.Parsing.Data.History;

/// <summary>The known posts of an account: those with a place in its timeline, from the oldest to the newest, and those apart.</summary>
internal sealed class PostOrder
{
    private readonly List<KnownPost> _posts = [];
    private readonly List<KnownPost> _apart = [];
    private readonly Dictionary<string, KnownPost> _apartByIdentity = new(StringComparer.Ordinal);

    // Those of the timeline with that identity, in its order.
    private readonly Dictionary<string, List<KnownPost>> _byIdentity = new(StringComparer.Ordinal);

    /// <summary>The number of posts in the timeline.</summary>
    public int Count => _posts.Count;

    public IReadOnlyList<KnownPost> Apart => _apart;

    public KnownPost this[int position] => _posts[position];

    /// <summary>The posts of the timeline with an identity, from the oldest.</summary>
    public IReadOnlyList<KnownPost> Find(string identity) => _byIdentity.TryGetValue(identity, out List<KnownPost>? found) ? found : [];

    public KnownPost? FindApart(string identity) => _apartByIdentity.GetValueOrDefault(identity);

    /// <summary>The position of the oldest post from which on to a position no post can have been left out: what is older than a page's known posts, but new, comes before it.</summary>
    public int StartOfStretch(int position)
    {
        while (position > 0 && position < _posts.Count && !_posts[position].HasGapBefore)
        {
            position--;
        }

        return position;
    }

    /// <summary>How many posts before a position, at most so many, follow one another without a gap.</summary>
    public int CountBefore(int position, int limit)
    {
        int count = 0;
        while (count < limit && position - count > 0 && !_posts[position - count].HasGapBefore)
        {
            count++;
        }

        return count;
    }

    public void AddApart(KnownPost post)
    {
        _apart.Add(post);
        _apartByIdentity[post.Identity] = post;
    }

    /// <summary>Takes a post out of the timeline, because its place is unknown after all.</summary>
    public void MoveApart(KnownPost post)
    {
        _posts.RemoveAt(post.Position);
        Forget(post.Identity, post);
        Number(post.Position);
        post.Position = -1;
        AddApart(post);
    }

    /// <summary>Inserts posts in one pass.</summary>
    /// <param name="posts">The posts, each with the present position of the one that it comes before; ordered by that position, and from the oldest.</param>
    public void Insert(IReadOnlyList<(int Before, KnownPost Post)> posts)
    {
        if (posts.Count == 0)
        {
            return;
        }

        int first = posts[0].Before;
        List<KnownPost> tail = _posts.GetRange(first, _posts.Count - first);
        _posts.RemoveRange(first, tail.Count);
        int taken = 0;
        foreach ((int before, KnownPost post) in posts)
        {
            _posts.AddRange(tail.GetRange(taken, before - first - taken));
            taken = before - first;
            _posts.Add(post);
            if (_apartByIdentity.GetValueOrDefault(post.Identity) == post)
            {
                _apartByIdentity.Remove(post.Identity);
                _apart.Remove(post);
            }
        }

        _posts.AddRange(tail.GetRange(taken, tail.Count - taken));
        Number(first);
        foreach ((_, KnownPost post) in posts)
        {
            Remember(post);
        }
    }

    /// <summary>Changes the text of a post, and so its identity.</summary>
    public void ChangeText(KnownPost post, string identity, double? similarity)
    {
        Forget(post.Identity, post);
        post.ChangeText(identity, similarity);
        Remember(post);
    }

    private void Remember(KnownPost post)
    {
        if (!_byIdentity.TryGetValue(post.Identity, out List<KnownPost>? same))
        {
            _byIdentity.Add(post.Identity, same = []);
        }

        int place = same.FindLastIndex(other => other.Position < post.Position) + 1;
        same.Insert(place, post);
    }

    private void Forget(string identity, KnownPost post) => _byIdentity[identity].Remove(post);

    private void Number(int first)
    {
        for (int position = first; position < _posts.Count; position++)
        {
            _posts[position].Position = position;
        }
    }
}
