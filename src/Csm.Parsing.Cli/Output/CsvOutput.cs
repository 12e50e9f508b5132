using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Output;

/// <summary>A row for each post, after one header row: RFC 4180, with CRLF.</summary>
internal sealed class CsvOutput : FeedOutput
{
    private static readonly FeedTable Table = FeedTable.Posts.WithColumns([.. CsvColumn.All.Select(column => column.TableColumn)]);

    // Its columns have other names than those of the table.
    private static readonly TableWriterOptions WithoutHeader = new() { WriteHeader = false };

    public override void WriteHeader(Stream stream)
    {
        using StreamWriter header = Utf8Text.CreateWriter(stream);
        header.Write($"{string.Join(',', CsvColumn.All.Select(column => column.Name))}\r\n");
    }

    public override void Write(Stream stream, IReadOnlyList<Feed> feeds)
    {
        using var writer = TableWriter.Create(stream, Table, TableFormat.Csv, WithoutHeader);
        foreach (Feed feed in feeds)
        {
            writer.Write(feed);
        }
    }
}
