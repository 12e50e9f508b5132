using System.Globalization;
using Spectre.Console;

namespace Csm.Parsing.Cli.Formats;

/// <summary>Shows a thread: its posts in reading order, and the positions whose posts are missing.</summary>
internal static class ThreadTree
{
    private const int GuideWidth = 4;

    public static Tree Create(PostThread thread, int width)
    {
        string total = NumberOf(thread.Total);
        var tree = new Tree(new Paragraph($"Thread of {total}", new Style(decoration: Decoration.Bold)));
        foreach ((_, string label) in Posts(thread).Concat(Gaps(thread, total)).OrderBy(entry => entry.Position))
        {
            tree.AddNode(new Paragraph(TerminalText.Shorten(label, width - GuideWidth)));
        }

        return tree;
    }

    private static IEnumerable<(int Position, string Label)> Posts(PostThread thread)
        => thread.Posts.Select(post => (post.ThreadIndex!.Value.Position, TerminalText.OnOneLine(LabelOf(post))));

    private static string LabelOf(Post post) => $"[{post.ThreadIndex}] {(post.Topic is { } topic ? $"[{topic}] " : "")}{post.Body}";

    private static IEnumerable<(int Position, string Label)> Gaps(PostThread thread, string total)
        => thread.MissingRanges.Select(range => (range.First, LabelOf(range, total)));

    private static string LabelOf(PositionRange range, string total)
        => $"[{range.First}/{total}]{(range.Count == 1 ? "" : $" to [{range.Last}/{total}]")} missing";

    private static string NumberOf(int? total) => total?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
