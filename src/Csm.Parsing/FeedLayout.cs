using System.Collections.Immutable;

namespace Csm.Parsing;

/// <summary>A kind of page that can be read. There is one instance for each.</summary>
public sealed class FeedLayout
{
    private FeedLayout(string name) => Name = name;

    /// <summary>The dump of a viewer site: a header with labels, then posts that are each followed by their replies, reposts and likes.</summary>
    public static FeedLayout Viewer { get; } = new("viewer");

    /// <summary>A page copied from x.com or, in older copies, from twitter.com.</summary>
    public static FeedLayout X { get; } = new("x");

    /// <summary>All layouts; where a page could be in several of them, it is read in the earlier one.</summary>
    public static ImmutableArray<FeedLayout> All { get; } = [Viewer, X];

    /// <summary>The name, in lower case: <c>viewer</c>, <c>x</c>.</summary>
    public string Name { get; }

    /// <summary>Finds a layout by its name, ignoring case; null if there is none.</summary>
    /// <param name="name">The name.</param>
    public static FeedLayout? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return All.FirstOrDefault(layout => layout.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
