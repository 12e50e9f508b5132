using Csm.Parsing.Syntax;

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

        // The blank first line is in real dumps; it also keeps a text that begins with U+FEFF from being taken for a byte order mark.
        writer.Write('\n');
        if (feed.Profile is not null)
        {
            WriteProfile(feed.Profile, writer);
        }

        foreach (Post post in feed.Posts)
        {
            WriteLine(post.Text, writer);
            WriteCounts(post.Syntax.Engagement, writer);
        }
    }

    // Names, labels and counts line by line as they are written, with those that are not known or stand twice: what is around a line says what it is.
    private static void WriteProfile(Profile profile, TextWriter writer)
    {
        ProfileSyntax syntax = profile.Syntax;
        int end = syntax.Stats.IsEmpty ? syntax.HandleIndex + 1 : syntax.Stats[^1].Range.End;
        for (int index = syntax.Range.First; index < end; index++)
        {
            WriteLine(new SyntaxToken(syntax.SyntaxTree, index).Text, writer);
        }

        WriteLine(profile.Bio?.Text, writer);
        WriteLine(profile.Location, writer);
        WriteLine(syntax.Joined.Text, writer);
    }

    private static void WriteCounts(EngagementSyntax engagement, TextWriter writer)
    {
        WriteLine(engagement.Replies.Text, writer);
        WriteLine(engagement.Reposts.Text, writer);
        WriteLine(engagement.Likes.Text, writer);
    }

    private static void WriteLine(string? line, TextWriter writer)
    {
        if (!string.IsNullOrEmpty(line))
        {
            writer.Write(line);
            writer.Write('\n');
        }
    }
}
