using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;

namespace Csm.Parsing.Cli.Output;

/// <summary>The posts, a row each; a long text is cut, and an ellipsis says so.</summary>
internal static class PostTable
{
    private const int LinesOfText = 3;
    private const int NarrowestText = 20;
    private const int TextColumn = 1;

    private static readonly string[] Headers = ["#", "Text", "Replies", "Reposts", "Likes", "Thread"];

    public static Table Create(ImmutableArray<Post> posts, int width)
    {
        string[][] rows = [.. posts.Select(CellsOf)];
        int textWidth = Math.Max(NarrowestText, width - WidthBesidesText(rows));
        var table = new Table { Border = TableBorder.Rounded, Expand = true };
        for (int column = 0; column < Headers.Length; column++)
        {
            table.AddColumn(new TableColumn(Headers[column])
            {
                Alignment = column is TextColumn ? Justify.Left : Justify.Right,
                NoWrap = column is not TextColumn,
                Width = column is TextColumn ? textWidth : null,
            });
        }

        foreach (string[] row in rows)
        {
            row[TextColumn] = ShortText.Of(row[TextColumn], textWidth * LinesOfText * 9 / 10);
            table.AddRow(row.Select(cell => new Paragraph(cell)));
        }

        return table;
    }

    private static string[] CellsOf(Post post) =>
    [
        post.Index.ToString(CultureInfo.InvariantCulture),
        VisibleText.OnOneLine(post.Text.Length == 0 ? "(no text)" : post.Text),
        TextOf(post.Engagement.Replies),
        TextOf(post.Engagement.Reposts),
        TextOf(post.Engagement.Likes),
        post.ThreadIndex?.ToString() ?? "",
    ];

    private static string TextOf(ApproximateCount? count) => count is { } known ? VisibleText.OnOneLine(known.Text) : "?";

    // Each column has a padding of one on both sides and a border on its left; the last one has a border on its right too.
    private static int WidthBesidesText(string[][] rows)
        => (3 * Headers.Length) + 1 + Enumerable.Range(0, Headers.Length).Where(column => column != TextColumn)
            .Sum(column => Math.Max(Headers[column].Length, rows.Max(row => row[column].GetCellWidth())));
}
