using Spectre.Console;

namespace Csm.Parsing.Cli.Formats;

/// <summary>
/// Shows the dates that posts mention, one post per line, and the days between which posts were published, one line for neighbours with the same bounds.
/// </summary>
internal static class DateTree
{
    private const int GuideWidth = 4;

    public static IEnumerable<Tree> Create(Feed feed, int width)
    {
        (string Heading, string[] Labels)[] parts = [("Dates", [.. Mentioned(feed)]), ("Published between", [.. Published(feed)])];
        return parts.Where(part => part.Labels.Length > 0).Select(part => Create(part.Heading, part.Labels, width));
    }

    private static Tree Create(string heading, string[] labels, int width)
    {
        var tree = new Tree(new Paragraph(heading, new Style(decoration: Decoration.Bold)));
        foreach (string label in labels)
        {
            tree.AddNode(new Paragraph(TerminalText.Shorten(TerminalText.OnOneLine(label), width - GuideWidth)));
        }

        return tree;
    }

    private static IEnumerable<string> Mentioned(Feed feed)
        => feed.Posts.Where(post => !post.Dates.IsEmpty).Select(post => $"#{post.Index} {string.Join("; ", post.Dates.Select(LabelOf))}");

    private static string LabelOf(TextDate date) => $"{date.Text} ({date}{(date.IsOrderAssumed ? ", order assumed" : "")})";

    private static IEnumerable<string> Published(Feed feed)
    {
        for (int start = 0, end = 1; start < feed.Posts.Length; start = end++)
        {
            DateBounds? bounds = feed.Posts[start].PublishedBetween;
            while (end < feed.Posts.Length && feed.Posts[end].PublishedBetween == bounds)
            {
                end++;
            }

            if (bounds is not null)
            {
                yield return $"#{start}{(end - start == 1 ? "" : $" to #{end - 1}")} {bounds}";
            }
        }
    }
}
