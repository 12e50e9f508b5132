using System.Globalization;
using Csm.Parsing.Lines;

namespace Csm.Parsing.Layouts;

/// <summary>A site whose pages are recognized but not read, by lines that its pages have and dumps do not.</summary>
/// <param name="Name">The site.</param>
/// <param name="Line">The first line that identifies it.</param>
internal sealed record OtherSite(string Name, Line Line)
{
    private const string X = "x.com";
    private const string Nitter = "nitter";
    private const string LinkedIn = "LinkedIn";
    private const string Threads = "Threads";

    /// <summary>One such line can be the text of a post. Two different ones are enough, and so is a single line that nothing else prints.</summary>
    private const int Enough = 2;

    /// <summary>Finds the site whose pages have some of the lines; null if there is no such site.</summary>
    public static OtherSite? Recognize(ReadOnlySpan<Line> lines, string text)
    {
        Dictionary<string, (Line First, HashSet<string> Lines)>? found = null;
        for (int index = 0; index < lines.Length; index++)
        {
            (string Site, int Weight)? evidence = Weigh(lines[index..], text);
            if (evidence is not var (site, weight))
            {
                continue;
            }

            found ??= [];
            if (!found.TryGetValue(site, out (Line First, HashSet<string> Lines) seen))
            {
                found[site] = seen = (lines[index], []);
            }

            seen.Lines.Add(TextOf(lines[index], text).ToString());
            if (weight == Enough || seen.Lines.Count == Enough)
            {
                return new OtherSite(site, seen.First);
            }
        }

        return null;
    }

    /// <summary>Gets the site that the first of the lines suggests, judging by it and the lines after it.</summary>
    private static (string Site, int Weight)? Weigh(ReadOnlySpan<Line> lines, string text)
    {
        ReadOnlySpan<char> line = TextOf(lines[0], text);
        ReadOnlySpan<char> next = lines.Length > 1 ? TextOf(lines[1], text) : [];
        return lines[0].Shape switch
        {
            LineShape.Count or LineShape.Joined => null,
            LineShape.Handle when next is "·" => (X, Enough),
            LineShape.Handle when IsDate(next) => (X, 1),
            _ when IsStamp(line) && next is "·" => (X, Enough),
            _ when line is "Tweets" && lines is [_, { Shape: LineShape.Count }, { Shape: LineShape.Label }, ..] => (Nitter, Enough),
            _ => WeighWords(line),
        };
    }

    private static (string Site, int Weight)? WeighWords(ReadOnlySpan<char> line)
    {
        switch (line)
        {
            case "Relevant people" or "Who to follow" or "You might like" or "Trending now" or "What’s happening" or "Don’t miss what’s happening" or "New to X?"
                or "Log in or sign up for X" or "Show this thread" or "Replying to" or "Quote Tweet" or "See new posts" or "See new Tweets" or "Show replies"
                or "People on X are the first to know." or "People on Twitter are the first to know." or "To view keyboard shortcuts, press question mark":
                return (X, 1);
            case "Load newest" or "Load more" or "Tweets & Replies" or "Enable hls playback" or "Pinned Tweet":
                return (Nitter, 1);
            case "Like" or "Comment" or "Repost" or "Send" or "Visible to anyone on or off LinkedIn" or "• 1st" or "• 2nd" or "• 3rd+" or "Promoted"
                or "J’aime" or "Commenter" or "Republier" or "Envoyer":
                return (LinkedIn, 1);
            case "Log in with Instagram" or "Continue with Instagram" or "Say more with Threads" or "Threads Terms" or "Related threads" or "Report a problem":
                return (Threads, 1);
        }

        return line.StartsWith("© ", StringComparison.Ordinal) && (line.EndsWith(" X Corp.", StringComparison.Ordinal) || line.EndsWith(" Twitter, Inc.", StringComparison.Ordinal)) ? (X, Enough)
            : line.StartsWith("LinkedIn Corporation ©", StringComparison.Ordinal) || line.StartsWith("Feed post number ", StringComparison.Ordinal) ? (LinkedIn, Enough)
            : line.StartsWith("© ", StringComparison.Ordinal) && line.Contains("Threads Terms", StringComparison.Ordinal) ? (Threads, Enough)
            : IsLabelledCount(line) ? (X, 1)
            : null;
    }

    /// <summary>Whether the line has the words below an opened post: <c>6.8K Retweets</c>.</summary>
    private static bool IsLabelledCount(ReadOnlySpan<char> line)
        => line is [>= '0' and <= '9', ..] && line.IndexOf(' ') is > 0 and var space
            && line[(space + 1)..] is "Retweets" or "Quote Tweets" or "Likes" or "Reposts" or "Quotes" or "Bookmarks" or "Views";

    /// <summary>Whether the line is the time and date of an opened post: <c>6:40 AM · Jun 9, 2026</c>.</summary>
    private static bool IsStamp(ReadOnlySpan<char> line)
        => line.IndexOf(" · ", StringComparison.Ordinal) is > 0 and var dot && line[..dot].Contains(':') && line[dot..].ContainsAnyInRange('0', '9');

    /// <summary>Whether the line is the date in the header of a post: <c>Dec 15, 2019</c>.</summary>
    private static bool IsDate(ReadOnlySpan<char> line)
        => DateTime.TryParseExact(line, ["MMM d, yyyy", "MMM d"], CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static ReadOnlySpan<char> TextOf(Line line, string text) => InvisibleCharacters.Trim(text.AsSpan(line.Start, line.Length));
}
