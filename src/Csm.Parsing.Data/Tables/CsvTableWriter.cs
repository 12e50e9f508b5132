using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Csm.Parsing.Data.Tables;

/// <summary>Writes CSV by RFC 4180, with CRLF.</summary>
internal sealed class CsvTableWriter : TableWriter
{
    // With a line end of its own, CsvHelper no longer quotes a field for a bare LF, which the texts have.
    private static readonly CsvConfiguration Rfc4180 = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\r\n",
        ShouldQuote = arguments => arguments.Field.AsSpan().IndexOfAny("\",\r\n") >= 0,
    };

    // A writer's default encoding throws for half a surrogate pair; this one writes U+FFFD for it.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly CsvWriter _csv;

    public CsvTableWriter(Stream stream, FeedTable table, TableWriterOptions options)
        : base(table)
    {
        if (options.HasByteOrderMark)
        {
            stream.Write(Encoding.UTF8.Preamble);
        }

        _csv = new CsvWriter(new StreamWriter(stream, Utf8, leaveOpen: true), Rfc4180);
        if (options.HasHeader)
        {
            Write(table.Columns.Select(column => column.Name));
            _csv.Flush();
        }
    }

    private protected override void WriteRow(TableRow row) => Write(row.Values.Select(CsvField.Of));

    private protected override void Complete() => _csv.Dispose();

    private void Write(IEnumerable<string?> fields)
    {
        foreach (string? field in fields)
        {
            _csv.WriteField(field);
        }

        _csv.NextRecord();
    }
}
