using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.Pseudonymize;

/// <summary>Finds handles that have the same pseudonym, among the accounts of a run and those that their texts mention.</summary>
internal sealed class PseudonymCollisions(Pseudonymizer pseudonymizer)
{
    private readonly HashSet<string> _handles = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _handleOf = [];
    private readonly List<string> _warnings = [];

    /// <summary>A warning for each such pair. It is for the key holder, and does not show the pseudonym.</summary>
    public IReadOnlyList<string> Warnings => _warnings;

    public void Add(Feed feed)
    {
        Add(feed.Profile?.Handle is { } handle ? [handle] : []);
        Add((feed.Profile?.Bio?.Mentions ?? []).Select(mention => mention.Value));
        Add(feed.Posts.SelectMany(post => post.Mentions).Select(mention => mention.Value));
        Add(feed.Posts.SelectMany(post => post.Lists).Select(list => list.Value.Split('/')[0]));
    }

    private void Add(IEnumerable<string> handles)
    {
        foreach (string handle in handles)
        {
            if (_handles.Add(handle) && !_handleOf.TryAdd(pseudonymizer.GetPseudonym(handle), handle))
            {
                string other = _handleOf[pseudonymizer.GetPseudonym(handle)];
                _warnings.Add($"@{other} and @{handle} have the same pseudonym, so the output does not distinguish them; another key does");
            }
        }
    }
}
