using Spectre.Console;

namespace Csm.Parsing.Cli.Output;

/// <summary>The dates that the posts say, a post a line, and between which days posts were published, neighbours that have the same bounds a line.</summary>
internal static class DateTree
{
    private const int GuideWidth = 4;

    public static IEnumerable<Tree> Create(Feed feed, int width)
    {
        string[] said = [.. feed.Posts.Where(post => !post.Dates.IsEmpty).Select(post => $"#{post.Index} {string.Join("; ", post.Dates.Select(LabelOf))}")];
        string[] published = [.. Published(feed)];
        return new[] { ("Dates", said), ("Published between", published) }
            .Where(part => part.Item2.Length > 0)
            .Select(part => Create(part.Item1, part.Item2, width));
    }

    private static Tree Create(string heading, string[] labels, int width)
    {
        var tree = new Tree(new Paragraph(heading, new Style(decoration: Decoration.Bold)));
        foreach (string label in labels)
        {
            tree.AddNode(new Paragraph(ShortText.Of(VisibleText.OnOneLine(label), width - GuideWidth)));
        }

        return tree;
    }

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
