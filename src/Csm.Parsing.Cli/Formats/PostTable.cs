using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;

namespace Csm.Parsing.Cli.Formats;

/// <summary>Shows each post as a row of a table. A long text is shortened and ends with an ellipsis.</summary>
internal static class PostTable
{
    private const int LinesOfText = 3;
    private const int NarrowestText = 20;
    private const int TextColumn = 1;

    // As wide as the largest number of 64 bits with separators.
    private const int CountWidth = 26;

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
            row[TextColumn] = TerminalText.Shorten(row[TextColumn], textWidth * LinesOfText * 9 / 10);
            table.AddRow(row.Select(cell => new Paragraph(cell)));
        }

        return table;
    }

    private static string[] CellsOf(Post post) =>
    [
        post.Index.ToString(CultureInfo.InvariantCulture),
        TerminalText.OnOneLine(post.Text.Length == 0 ? "(no text)" : post.Text),
        TextOf(post.Engagement.Replies),
        TextOf(post.Engagement.Reposts),
        TextOf(post.Engagement.Likes),
        post.ThreadIndex?.ToString() ?? "",
    ];

    private static string TextOf(ApproximateCount? count) => count is { } known ? TerminalText.Shorten(TerminalText.OnOneLine(known.Text), CountWidth) : "?";

    // Each column has one cell of padding on both sides and a border on its left; the last one also has a border on its right.
    private static int WidthBesidesText(string[][] rows)
        => (3 * Headers.Length) + 1 + Enumerable.Range(0, Headers.Length).Where(column => column != TextColumn)
            .Sum(column => Math.Max(Headers[column].Length, rows.Max(row => row[column].GetCellWidth())));
}
