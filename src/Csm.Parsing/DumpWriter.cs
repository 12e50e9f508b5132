using Csm.Parsing.Grammar;
using NodaTime;

namespace Csm.Parsing;

/// <summary>Writes a feed as a dump in the viewer layout, with the labels of its language. What a parse gave is written so that it parses to the same content.</summary>
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
            WriteProfile(feed.Profile, feed.Languages.First, writer);
        }

        foreach (Post post in feed.Posts)
        {
            WriteLine(post.Text, writer);
            WriteCounts(post.Engagement, writer);
        }
    }

    private static void WriteProfile(Profile profile, Vocabulary vocabulary, TextWriter writer)
    {
        WriteLine(profile.DisplayName, writer);
        WriteLine(profile.Handle is null ? null : $"@{profile.Handle}", writer);
        WriteStat(vocabulary.Followers, profile.Followers, writer);
        WriteStat(vocabulary.Following, profile.Following, writer);
        WriteStat(Vocabularies.Media, profile.Media, writer);
        WriteStat(Vocabularies.Statuses, profile.Statuses, writer);
        WriteLine(profile.Bio?.Text, writer);
        WriteLine(profile.Location, writer);
        WriteLine(profile.Joined is YearMonth month ? WriteJoined(month, vocabulary) : null, writer);
    }

    // The joined line of a language of which none is known is written in English.
    private static string WriteJoined(YearMonth month, Vocabulary vocabulary)
        => vocabulary.JoinedLines is [var line, ..] ? line.Write(month, vocabulary.Months) : WriteJoined(month, Vocabularies.All[0]);

    private static void WriteStat(string label, ApproximateCount? count, TextWriter writer)
    {
        if (count is not null)
        {
            WriteLine(label, writer);
            WriteLine(count.Value.Text, writer);
        }
    }

    private static void WriteCounts(Engagement engagement, TextWriter writer)
    {
        WriteLine(engagement.Replies?.Text, writer);
        WriteLine(engagement.Reposts?.Text, writer);
        WriteLine(engagement.Likes?.Text, writer);
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
