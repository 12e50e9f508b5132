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
            foreach (TableColumn column in table.Columns)
            {
                _csv.WriteField(column.Name);
            }

            _csv.NextRecord();
            _csv.Flush();
        }
    }

    private protected override void WriteRow(TableRow row)
    {
        foreach (object? value in row.Values)
        {
            _csv.WriteField(CsvField.Of(value));
        }

        _csv.NextRecord();
    }

    private protected override void Complete() => _csv.Dispose();
}
