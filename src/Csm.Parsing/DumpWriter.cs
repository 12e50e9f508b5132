using Csm.Parsing.Layouts;

namespace Csm.Parsing;

/// <summary>Writes a feed as a dump in the viewer layout, in its language. What a parse gave is written so that it parses to the same content, with the same options.</summary>
public static class DumpWriter
{
    /// <summary>The feed as a dump.</summary>
    public static string Write(Feed feed)
    {
        using var writer = new StringWriter();
        Write(feed, writer);
        return writer.ToString();
    }

    /// <summary>Writes the feed as a dump, with LF line ends.</summary>
    public static void Write(Feed feed, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(writer);

        (feed.Layout is { } layout ? Layout.Of(layout) : Layout.All[0]).Write(feed.Syntax, writer);
    }
}
