using Csm.Parsing.Layouts;

namespace Csm.Parsing;

/// <summary>Writes feeds as dumps: the text of a page in the viewer's layout, in the language of the feed.</summary>
/// <remarks>A dump that is parsed again, with the same options, has the same content.</remarks>
public static class DumpWriter
{
    /// <summary>Gets a feed as a dump.</summary>
    /// <param name="feed">The feed.</param>
    /// <returns>The dump, with LF line ends.</returns>
    public static string Write(Feed feed)
    {
        using var writer = new StringWriter();
        Write(writer, feed);
        return writer.ToString();
    }

    /// <summary>Writes a feed as a dump, with LF line ends.</summary>
    /// <param name="writer">The destination, which stays open.</param>
    /// <param name="feed">The feed.</param>
    /// <example>
    /// <code>
    /// Feed feed = Feed.Load("dump.txt");
    /// using StreamWriter writer = File.CreateText("copy.txt");
    /// DumpWriter.Write(writer, feed);
    /// </code>
    /// </example>
    public static void Write(TextWriter writer, Feed feed)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(feed);

        (feed.Layout is { } layout ? Layout.Of(layout) : Layout.All[0]).Write(feed.Syntax, writer);
    }
}
