using System.Globalization;

namespace Csm.Parsing.Data.Reports;

/// <summary>A feed with its 1-based number in the report, from which the ids of its parts derive.</summary>
internal sealed class NumberedFeed(Feed feed, int number)
{
    private readonly Dictionary<PostThread, int> _numbers =
        feed.Threads.Select((thread, index) => KeyValuePair.Create(thread, index + 1)).ToDictionary();

    public Feed Feed => feed;

    /// <summary>The feed's name in headings and links: its handle, otherwise its display name, otherwise its number.</summary>
    public string Name => feed.Profile switch
    {
        { Handle: { } handle } => $"@{handle}",
        { DisplayName: { } name } => name,
        _ => string.Create(CultureInfo.InvariantCulture, $"feed {number}"),
    };

    /// <summary>The id of the feed.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"f{number}");

    /// <summary>The id of a part of the feed.</summary>
    public string IdOf(string part) => $"{Id}-{part}";

    public string IdOf(Post post) => string.Create(CultureInfo.InvariantCulture, $"{Id}-p{post.Index}");

    public string IdOf(PostThread thread) => string.Create(CultureInfo.InvariantCulture, $"{Id}-t{NumberOf(thread)}");

    /// <summary>The 1-based number of a thread in the feed.</summary>
    public int NumberOf(PostThread thread) => _numbers[thread];
}
