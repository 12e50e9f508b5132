namespace Csm.Parsing.Data.Reports;

/// <summary>Where an entity leads to on the network or the web.</summary>
internal static class EntityLink
{
    private const string Network = "https://x.com/";

    /// <summary>An address that begins with http:// or https://, whatever the dump says; null for an emoji.</summary>
    public static string? Of(TextEntity entity) => entity.Kind switch
    {
        TextEntityKind.Mention => OfHandle(entity.Value),
        TextEntityKind.List => Network + entity.Value.Replace("/", "/lists/", StringComparison.Ordinal),
        TextEntityKind.Hashtag => $"{Network}hashtag/{Uri.EscapeDataString(entity.Value)}",
        TextEntityKind.Cashtag => $"{Network}search?q={Uri.EscapeDataString($"${entity.Value}")}",
        TextEntityKind.Url => HasProtocol(entity.Text) ? entity.Text : $"https://{entity.Text}",
        _ => null,
    };

    /// <summary>An account's page.</summary>
    public static string OfHandle(string handle) => Network + handle;

    /// <summary>Writes a link that tells the place it leads to nothing of the page it is on.</summary>
    public static void Write(HtmlWriter html, string text, string target, string? kind = null)
        => html.Element("a", text, ("class", kind), ("href", target), ("rel", "noopener noreferrer nofollow"));

    private static bool HasProtocol(string url)
        => url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
