using System.Buffers;
using Csm.Parsing.Layouts.X;
using Csm.Parsing.Lines;

namespace Csm.Parsing.Layouts;

/// <summary>What a line shows about the site that its page is from.</summary>
/// <param name="Site">The site.</param>
/// <param name="Kind">The kind of evidence; two lines of one kind are no more than one.</param>
/// <param name="IsCertain">Whether no other page has such lines.</param>
/// <param name="Offset">How many lines further on the line is that shows it.</param>
internal readonly record struct SiteEvidence(string Site, string Kind, bool IsCertain = false, int Offset = 0)
{
    public const string XSite = "x.com";
    private const string Nitter = "nitter";
    private const string LinkedIn = "LinkedIn";
    private const string Threads = "Threads";

    private const string Dot = "·";

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly SearchValues<char> CharactersOfDate = SearchValues.Create("0123456789, ");

    private static readonly string[] LinkedInButtons = ["Like", "Comment", "Repost"];

    /// <summary>Finds what the first of some lines shows, by itself and by those after it; null if that is nothing.</summary>
    public static SiteEvidence? Find(ReadOnlySpan<Line> lines, string text)
    {
        ReadOnlySpan<char> line = TextOf(lines, 0, text);
        ReadOnlySpan<char> next = TextOf(lines, 1, text);
        return lines[0].Shape switch
        {
            LineShape.Count or LineShape.Joined => null,
            LineShape.Handle when next is Dot && IsDateOrAge(TextOf(lines, 2, text)) => new(XSite, "head", IsCertain: true, Offset: 1),
            LineShape.Handle when next is Dot => new(XSite, "dot", Offset: 1),
            LineShape.Handle when IsDate(next) => new(XSite, "date", Offset: 1),
            _ when IsStamp(line) && next is Dot => new(XSite, "stamp", IsCertain: true),
            _ when line is "Tweets" && lines is [_, { Shape: LineShape.Count }, { Shape: LineShape.Label }, ..] => new(Nitter, "labels", IsCertain: true),
            _ when ButtonsBegin(lines, text) => new(LinkedIn, "buttons", IsCertain: true),
            _ => FindWords(line),
        };
    }

    private static SiteEvidence? FindWords(ReadOnlySpan<char> line) => line switch
    {
        "Relevant people" or "Who to follow" or "You might like" or "Trending now" or "What’s happening" or "Don’t miss what’s happening" or "New to X?"
            or "Log in or sign up for X" or "Show this thread" or "Replying to" or "Quote Tweet" or "See new posts" or "See new Tweets" or "Show replies"
            or "People on X are the first to know." or "People on Twitter are the first to know." or "To view keyboard shortcuts, press question mark"
            => new(XSite, line.ToString()),
        "Load newest" or "Load more" or "Tweets & Replies" or "Enable hls playback" or "Pinned Tweet" => new(Nitter, line.ToString()),
        "Visible to anyone on or off LinkedIn" or "• 1st" or "• 2nd" or "• 3rd+" => new(LinkedIn, line.ToString()),
        "Log in with Instagram" or "Continue with Instagram" or "Say more with Threads" or "Threads Terms" or "Related threads" or "Report a problem"
            => new(Threads, line.ToString()),
        ['©', ' ', .. var owner] when owner.EndsWith("X Corp.", StringComparison.Ordinal) || owner.EndsWith("Twitter, Inc.", StringComparison.Ordinal) => new(XSite, "owner"),
        ['©', ' ', .. var owner] when owner.Contains("Threads Terms", StringComparison.Ordinal) => new(Threads, "owner"),
        _ when line.StartsWith("LinkedIn Corporation ©", StringComparison.Ordinal) => new(LinkedIn, "owner"),
        _ when line.StartsWith("Feed post number ", StringComparison.Ordinal) => new(LinkedIn, "post"),
        _ => LabelOfCount(line) is { } label ? new(XSite, label) : null,
    };

    /// <summary>The label after a count, as an opened post of an old page has them: <c>6.8K Retweets</c>; null for all other lines.</summary>
    private static string? LabelOfCount(ReadOnlySpan<char> line)
        => line is [>= '0' and <= '9', ..] && line.IndexOf(' ') is > 0 and var space
            && line[(space + 1)..] is "Retweets" or "Quote Tweets" or "Likes" or "Reposts" or "Quotes" or "Bookmarks" or "Views"
            ? line[(space + 1)..].ToString()
            : null;

    /// <summary>Whether the buttons below a post begin here.</summary>
    private static bool ButtonsBegin(ReadOnlySpan<Line> lines, string text)
    {
        int count = 0;
        while (count < LinkedInButtons.Length && TextOf(lines, count, text).SequenceEqual(LinkedInButtons[count]))
        {
            count++;
        }

        return count == LinkedInButtons.Length;
    }

    /// <summary>Whether the line is the time and date of an opened post: <c>6:40 AM · Jun 9, 2026</c>.</summary>
    private static bool IsStamp(ReadOnlySpan<char> line)
        => line.IndexOf(" · ", StringComparison.Ordinal) is > 0 and var dot && line[..dot].Contains(':') && line[dot..].ContainsAnyInRange('0', '9');

    /// <summary>Whether the line is what comes after the dot in the head of a post: a date or an age in any language, or <c>Ad</c>.</summary>
    private static bool IsDateOrAge(ReadOnlySpan<char> line) => line is "Ad" || XLine.IsDate(line);

    /// <summary>Whether the line is a date as the head of an English post has it: <c>Dec 15, 2019</c>, <c>Nov 8</c>.</summary>
    private static bool IsDate(ReadOnlySpan<char> line)
        => line.Length > 4 && Array.Exists(Months, line[..3].ToString().Equals) && line[3] == ' ' && !line[4..].ContainsAnyExcept(CharactersOfDate);

    private static ReadOnlySpan<char> TextOf(ReadOnlySpan<Line> lines, int index, string text)
        => index < lines.Length ? InvisibleCharacters.Trim(text.AsSpan(lines[index].Start, lines[index].Length)) : [];
}
