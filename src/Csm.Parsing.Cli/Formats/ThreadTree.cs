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

    /// <summary>Neighbouring missing positions are one entry, because a thread can announce 999 posts and have two.</summary>
    private static IEnumerable<(int Position, string Label)> Gaps(PostThread thread, string total)
    {
        int[] missing = [.. thread.MissingPositions];
        for (int start = 0, end = 1; start < missing.Length; start = end++)
        {
            while (end < missing.Length && missing[end] == missing[end - 1] + 1)
            {
                end++;
            }

            string last = end - start == 1 ? "" : $" to [{missing[end - 1]}/{total}]";
            yield return (missing[start], $"[{missing[start]}/{total}]{last} missing");
        }
    }

    private static string NumberOf(int? total) => total?.ToString(CultureInfo.InvariantCulture) ?? "?";
}
