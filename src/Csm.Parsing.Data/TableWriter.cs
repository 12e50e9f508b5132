using Csm.Parsing.Data.Tables;

namespace Csm.Parsing.Data;

/// <summary>Writes the rows of one table to a stream. What was written is whole when the writer has been disposed of; the stream stays open.</summary>
/// <remarks>The same rows give the same bytes. Not for several threads at once.</remarks>
public abstract class TableWriter : IDisposable
{
    private bool _isDisposed;

    private protected TableWriter(FeedTable table) => Table = table;

    /// <summary>The table whose rows are written.</summary>
    public FeedTable Table { get; }

    /// <summary>Creates a writer; a header is written at once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static TableWriter Create(Stream stream, FeedTable table, TableFormat format, TableWriterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(table);
        return format switch
        {
            TableFormat.Csv => new CsvTableWriter(stream, table, options ?? TableWriterOptions.Default),
            TableFormat.Ndjson => new NdjsonTableWriter(stream, table),
            TableFormat.Parquet => new ParquetTableWriter(stream, table),
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };
    }

    /// <summary>Writes all rows of a feed.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(Feed feed) => Write(Table.ReadRows(feed));

    /// <summary>Writes some rows.</summary>
    /// <exception cref="ArgumentException">A row belongs to another table.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(IEnumerable<TableRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        foreach (TableRow row in rows)
        {
            if (row.Table != Table)
            {
                throw new ArgumentException($"A row of another table, {row.Table}, cannot be written to {Table}.", nameof(rows));
            }

            WriteRow(row);
        }
    }

    /// <summary>Writes what is still to be written.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            Complete();
        }

        GC.SuppressFinalize(this);
    }

    private protected abstract void WriteRow(TableRow row);

    private protected abstract void Complete();
}
