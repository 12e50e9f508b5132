using Csm.Parsing.Syntax;

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

        // Real dumps have a blank first line; it also keeps a text that begins with U+FEFF from being taken for a byte order mark.
        writer.Write('\n');
        if (feed.Profile is not null)
        {
            WriteProfile(writer, feed.Profile);
        }

        foreach (Post post in feed.Posts)
        {
            WriteLine(writer, post.Text);
            WriteCounts(writer, post.Syntax.Engagement);
        }
    }

    // Names, labels and counts are copied line by line, including unknown and repeated ones: what is around a line decides what it is.
    private static void WriteProfile(TextWriter writer, Profile profile)
    {
        ProfileSyntax syntax = profile.Syntax;
        int end = syntax.Stats.IsEmpty ? syntax.HandleIndex + 1 : syntax.Stats[^1].Range.End;
        for (int index = syntax.Range.First; index < end; index++)
        {
            WriteLine(writer, new SyntaxToken(syntax.SyntaxTree, index).Text);
        }

        WriteLine(writer, profile.Bio?.Text);
        WriteLine(writer, profile.Location);
        WriteLine(writer, syntax.Joined.Text);
    }

    private static void WriteCounts(TextWriter writer, EngagementSyntax engagement)
    {
        WriteLine(writer, engagement.Replies.Text);
        WriteLine(writer, engagement.Reposts.Text);
        WriteLine(writer, engagement.Likes.Text);
    }

    private static void WriteLine(TextWriter writer, string? line)
    {
        if (!string.IsNullOrEmpty(line))
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }
}
