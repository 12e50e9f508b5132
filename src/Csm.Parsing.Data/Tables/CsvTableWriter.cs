using System.Text;
using CsvHelper;

namespace Csm.Parsing.Data.Tables;

/// <summary>Writes CSV by RFC 4180, with CRLF.</summary>
internal sealed class CsvTableWriter : TableWriter
{
    private readonly CsvWriter _csv;

    public CsvTableWriter(Stream stream, Table table, TableWriterOptions options)
        : base(stream, table)
    {
        if (options.WriteByteOrderMark)
        {
            Output.Write(Encoding.UTF8.Preamble);
        }

        _csv = Rfc4180.CreateWriter(Output);
        if (options.WriteHeader)
        {
            foreach (TableColumn column in table.Columns)
            {
                _csv.WriteField(column.Name);
            }

            _csv.NextRecord();
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
