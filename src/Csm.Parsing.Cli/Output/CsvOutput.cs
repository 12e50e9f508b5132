using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Csm.Parsing.Cli.Output;

/// <summary>A row for each post, after one header row: RFC 4180, with CRLF.</summary>
internal sealed class CsvOutput : FeedOutput
{
    // With a line end of its own, CsvHelper no longer quotes a field for a bare LF, which the texts have.
    private static readonly CsvConfiguration Rfc4180 = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = arguments => arguments.Field.AsSpan().IndexOfAny("\",\r\n") >= 0,
    };

    public override void WriteHeader(Stream stream)
    {
        using CsvWriter csv = CreateWriter(stream);
        WriteRow(csv, CsvColumn.All.Select(column => column.Name));
    }

    public override void Write(Stream stream, IReadOnlyList<Feed> feeds)
    {
        using CsvWriter csv = CreateWriter(stream);
        foreach (CsvRow row in feeds.SelectMany(CsvRow.AllOf))
        {
            WriteRow(csv, CsvColumn.All.Select(column => column.Read(row)));
        }
    }

    private static CsvWriter CreateWriter(Stream stream) => new(Utf8Text.CreateWriter(stream), Rfc4180);

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> fields)
    {
        foreach (string? field in fields)
        {
            csv.WriteField(field);
        }

        csv.NextRecord();
    }
}
