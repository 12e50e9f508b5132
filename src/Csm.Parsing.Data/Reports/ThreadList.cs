using System.Globalization;

namespace Csm.Parsing.Data.Reports;

/// <summary>Writes the threads: their posts in reading order, and the positions without a post.</summary>
internal static class ThreadList
{
    private const int TextLimit = 140;

    public static void Write(HtmlWriter html, NumberedFeed numbered)
    {
        foreach (PostThread thread in numbered.Feed.Threads)
        {
            string number = numbered.NumberOf(thread).ToString(CultureInfo.InvariantCulture);
            html.Element("h4", $"Thread {number}: {thread}", ("id", numbered.IdOf(thread)));
            WritePosts(html, numbered, thread);
            if (!thread.MissingRanges.IsEmpty)
            {
                html.Element("p", $"Not in the dump: {string.Join(", ", thread.MissingRanges.Select(TextOf))}", ("class", "note"));
            }

            html.Line();
        }
    }

    private static void WritePosts(HtmlWriter html, NumberedFeed numbered, PostThread thread)
    {
        using var list = html.Open("ol", ("class", "thread"));
        foreach (Post post in thread.Posts)
        {
            using var item = html.Open("li");
            html.Element("a", post.ThreadIndex.ToString()!, ("href", $"#{numbered.IdOf(post)}"));
            html.Text(" ");
            html.Element("span", ShortText.Of(post.Body, TextLimit), ("dir", "auto"), ("lang", ""));
        }
    }

    private static string TextOf(PositionRange range)
        => string.Create(CultureInfo.InvariantCulture, $"{range.First}{(range.Count == 1 ? "" : $" to {range.Last}")}");
}
