using System.Text;
using Csm.Parsing.Layouts;

namespace Csm.Parsing;

/// <summary>Writes feeds as dumps: the text of a page in the viewer's layout, in the language of the feed.</summary>
/// <remarks>A dump that is parsed again, with the same options, has the same content. The feed of a page that was not read is written as an empty dump.</remarks>
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

    /// <summary>Writes a feed to a stream as a dump, in UTF-8 without a byte order mark. The stream stays open.</summary>
    /// <param name="stream">The destination.</param>
    /// <param name="feed">The feed.</param>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, Feed feed)
    {
        ArgumentNullException.ThrowIfNull(stream);
        stream.Write(Encoding.UTF8.GetBytes(Write(feed)));
    }

    /// <summary>Writes a feed as <see cref="Write(Stream, Feed)"/> does, without ever blocking on the stream.</summary>
    /// <param name="stream">The destination, such as <c>response.Body</c>.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when everything is written.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public static Task WriteAsync(Stream stream, Feed feed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return stream.WriteAsync(Encoding.UTF8.GetBytes(Write(feed)), cancellationToken).AsTask();
    }
}
