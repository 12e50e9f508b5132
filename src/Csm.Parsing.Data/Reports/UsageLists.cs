using System.Globalization;

namespace Csm.Parsing.Data.Reports;

/// <summary>The hashtags, mentions and emoji that posts use most.</summary>
internal sealed class UsageLists
{
    private const int Limit = 10;

    private readonly (string Title, (TextEntity Entity, int Count)[] Entries)[] _lists;

    public UsageLists(IReadOnlyCollection<Post> posts)
    {
        (string Title, (TextEntity Entity, int Count)[] Entries)[] all =
        [
            ("Hashtags", MostUsed(posts.SelectMany(post => post.Hashtags))),
            ("Mentions", MostUsed(posts.SelectMany(post => post.Mentions))),
            ("Emoji", MostUsed(posts.SelectMany(post => post.Emoji))),
        ];
        _lists = [.. all.Where(list => list.Entries.Length > 0)];
    }

    public bool IsEmpty => _lists.Length == 0;

    /// <summary>Writes the lists side by side.</summary>
    /// <param name="html">Receives the lists.</param>
    /// <param name="heading">The name of the element for the heading of a list.</param>
    public void Write(HtmlWriter html, string heading)
    {
        using var lists = html.Open("div", ("class", "usage"));
        foreach ((string title, (TextEntity Entity, int Count)[] entries) in _lists)
        {
            using var column = html.Open("div");
            html.Element(heading, title);
            WriteList(html, entries);
        }
    }

    private static void WriteList(HtmlWriter html, (TextEntity Entity, int Count)[] entries)
    {
        using var list = html.Open("ol");
        foreach ((TextEntity entity, int count) in entries)
        {
            using var item = html.Open("li");
            MarkedText.WriteEntity(html, entity);
            html.Text(" ");
            html.Element("span", count.ToString("N0", CultureInfo.InvariantCulture), ("class", "number"));
        }
    }

    // The first use breaks ties, and its spelling is shown.
    private static (TextEntity Entity, int Count)[] MostUsed(IEnumerable<TextEntity> entities) =>
    [
        .. entities.GroupBy(entity => entity)
            .Select(uses => (Entity: uses.Key, Count: uses.Count()))
            .OrderByDescending(entry => entry.Count)
            .Take(Limit),
    ];
}
