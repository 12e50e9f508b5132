namespace Csm.Parsing.Data.Reports;

/// <summary>The page on the network or the web that an entity refers to.</summary>
internal static class EntityLink
{
    private const string Network = "https://x.com/";

    /// <summary>An address that begins with http:// or https://, whatever the dump contains; null for an emoji.</summary>
    public static string? Of(TextEntity entity) => entity.Kind switch
    {
        TextEntityKind.Mention => OfHandle(entity.Value),
        TextEntityKind.List => Network + entity.Value.Replace("/", "/lists/", StringComparison.Ordinal),
        TextEntityKind.Hashtag => $"{Network}hashtag/{Uri.EscapeDataString(entity.Value)}",
        TextEntityKind.Cashtag => $"{Network}search?q={Uri.EscapeDataString($"${entity.Value}")}",
        TextEntityKind.Url => HasProtocol(entity.Text) ? entity.Text : $"https://{entity.Text}",
        _ => null,
    };

    /// <summary>The page of an account.</summary>
    public static string OfHandle(string handle) => Network + handle;

    /// <summary>Writes a link that discloses nothing about this page to its target.</summary>
    public static void Write(HtmlWriter html, string text, string target, string? kind = null)
        => html.Element("a", text, ("class", kind), ("href", target), ("rel", "noopener noreferrer nofollow"));

    private static bool HasProtocol(string url)
        => url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
