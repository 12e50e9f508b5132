using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;

namespace Csm.Parsing.Cli.Formats;

/// <summary>Shows each post as a row of a table. A long text is shortened and ends with an ellipsis.</summary>
internal static class PostTable
{
    private const int LinesOfText = 3;
    private const int NarrowestText = 20;
    private const int AuthorLimit = 24;

    // As wide as the largest number of 64 bits with separators.
    private const int CountWidth = 26;

    private const string TextHeader = "Text";

    private static readonly string[] Headers = ["#", TextHeader, "Replies", "Reposts", "Likes", "Thread"];

    // A page of X has posts of several authors, and views.
    private static readonly string[] HeadersOfX = ["#", "Author", TextHeader, "Replies", "Reposts", "Likes", "Views", "Thread"];

    public static Table Create(ImmutableArray<Post> posts, FeedLayout? layout, int width)
    {
        string[] headers = layout == FeedLayout.X ? HeadersOfX : Headers;
        int textColumn = Array.IndexOf(headers, TextHeader);
        string[][] rows = [.. posts.Select(post => layout == FeedLayout.X ? CellsOfX(post) : CellsOf(post))];
        int textWidth = Math.Max(NarrowestText, width - WidthBesidesText(headers, textColumn, rows));
        var table = new Table { Border = TableBorder.Rounded, Expand = true };
        for (int column = 0; column < headers.Length; column++)
        {
            table.AddColumn(new TableColumn(headers[column])
            {
                Alignment = column == textColumn || headers[column] == HeadersOfX[1] ? Justify.Left : Justify.Right,
                NoWrap = column != textColumn,
                Width = column == textColumn ? textWidth : null,
            });
        }

        foreach (string[] row in rows)
        {
            row[textColumn] = TerminalText.Shorten(row[textColumn], textWidth * LinesOfText * 9 / 10);
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

    private static string[] CellsOfX(Post post)
    {
        string[] cells = CellsOf(post);
        string author = post.Author.Handle is { } handle ? $"@{handle}" : "?";
        string quote = post.Quote is { } quoted ? $" [quotes {quoted.Author}: {TerminalText.OnOneLine(quoted.Text)}]" : "";
        return [cells[0], TerminalText.Shorten(TerminalText.OnOneLine(author), AuthorLimit), cells[1] + quote, .. cells[2..5], TextOf(post.Engagement.Views), cells[5]];
    }

    private static string TextOf(ApproximateCount? count) => count is { } known ? TerminalText.Shorten(TerminalText.OnOneLine(known.ToString()), CountWidth) : "?";

    // Each column has one cell of padding on both sides and a border on its left; the last one also has a border on its right.
    private static int WidthBesidesText(string[] headers, int textColumn, string[][] rows)
        => (3 * headers.Length) + 1 + Enumerable.Range(0, headers.Length).Where(column => column != textColumn)
            .Sum(column => Math.Max(headers[column].Length, rows.Max(row => row[column].GetCellWidth())));
}
