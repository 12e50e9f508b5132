using Csm.Parsing.Data.Tables;

namespace Csm.Parsing.Data;

/// <summary>Writes the rows of one table to a stream. The file is complete once the writer is disposed of; the stream stays open and is not flushed.</summary>
/// <remarks>
/// The same rows give the same bytes. With <see cref="WriteAsync(Feed, CancellationToken)"/> and <see cref="DisposeAsync"/> the stream is only written
/// asynchronously, as the body of an HTTP response must be. Not for use by several threads at once.
/// </remarks>
public abstract class TableWriter : IDisposable, IAsyncDisposable
{
    /// <summary>The number of bytes that are collected before they go to the stream.</summary>
    private const int BufferSize = 1 << 14;

    private readonly Stream _stream;
    private bool _isDisposed;
    private bool _isBroken;

    private protected TableWriter(Stream stream, Table table)
    {
        _stream = stream;
        Table = table;
    }

    /// <summary>The table whose rows are written.</summary>
    public Table Table { get; }

    /// <summary>The bytes that the format has written but the stream has not yet received.</summary>
    private protected PendingStream Output { get; } = new();

    /// <summary>Creates a writer. Nothing is written to the stream yet.</summary>
    /// <param name="stream">The destination.</param>
    /// <param name="table">The table.</param>
    /// <param name="format">The file format.</param>
    /// <param name="options">How to write CSV; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static TableWriter Create(Stream stream, Table table, TableFormat format, TableWriterOptions? options = null)
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
    /// <param name="feed">The feed.</param>
    /// <exception cref="InvalidOperationException">The table is no <see cref="FeedTable"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(Feed feed) => Write(RowsOf(feed));

    /// <summary>Writes all rows of a history.</summary>
    /// <param name="history">The history.</param>
    /// <exception cref="InvalidOperationException">The table is no <see cref="HistoryTable"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(FeedHistory history) => Write(RowsOf(history));

    /// <summary>Writes rows.</summary>
    /// <param name="rows">Rows of <see cref="Table"/>.</param>
    /// <exception cref="ArgumentException">A row belongs to another table.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(IEnumerable<TableRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        foreach (TableRow row in rows)
        {
            Append(row);
            if (Output.Pending.Length >= BufferSize)
            {
                WritePending();
            }
        }
    }

    /// <summary>Writes all rows of a feed, without ever blocking on the stream.</summary>
    /// <param name="feed">The feed.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when the rows are written, except for those that still wait for others in memory.</returns>
    /// <exception cref="InvalidOperationException">The table is no <see cref="FeedTable"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public Task WriteAsync(Feed feed, CancellationToken cancellationToken = default) => WriteAsync(RowsOf(feed), cancellationToken);

    /// <summary>Writes all rows of a history, without ever blocking on the stream.</summary>
    /// <param name="history">The history.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when the rows are written, except for those that still wait for others in memory.</returns>
    /// <exception cref="InvalidOperationException">The table is no <see cref="HistoryTable"/>.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public Task WriteAsync(FeedHistory history, CancellationToken cancellationToken = default) => WriteAsync(RowsOf(history), cancellationToken);

    /// <summary>Writes rows, without ever blocking on the stream.</summary>
    /// <param name="rows">Rows of <see cref="Table"/>.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that ends when the rows are written, except for those that still wait for others in memory.</returns>
    /// <exception cref="ArgumentException">A row belongs to another table.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The writing was cancelled.</exception>
    public Task WriteAsync(IEnumerable<TableRow> rows, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        return WriteRowsAsync();

        async Task WriteRowsAsync()
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (TableRow row in rows)
            {
                Append(row);
                if (Output.Pending.Length >= BufferSize)
                {
                    await WritePendingAsync(cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    /// <summary>Writes the rest of the file, unless the stream failed before.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Dispose()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            Complete();
            if (!_isBroken)
            {
                WritePending();
            }
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Writes the rest of the file, unless the stream failed before, without ever blocking on the stream.</summary>
    /// <returns>A task that ends when the file is complete.</returns>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public async ValueTask DisposeAsync()
    {
        if (!_isDisposed)
        {
            _isDisposed = true;
            Complete();
            if (!_isBroken)
            {
                await WritePendingAsync(CancellationToken.None).ConfigureAwait(false);
            }
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Formats a row.</summary>
    private protected abstract void WriteRow(TableRow row);

    /// <summary>Formats the end of the file, after the last row.</summary>
    private protected abstract void Complete();

    private IEnumerable<TableRow> RowsOf(Feed feed)
    {
        ArgumentNullException.ThrowIfNull(feed);
        return Table is FeedTable table ? table.GetRows(feed) : throw new InvalidOperationException($"The table {Table} has no rows of a feed; it has those of a history.");
    }

    private IEnumerable<TableRow> RowsOf(FeedHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return Table is HistoryTable table ? table.GetRows(history) : throw new InvalidOperationException($"The table {Table} has no rows of a history; it has those of a feed.");
    }

    private void Append(TableRow row)
    {
        if (row.Table != Table)
        {
            throw new ArgumentException($"A row of another table, {row.Table}, cannot be written to {Table}.", nameof(row));
        }

        WriteRow(row);
    }

    // Until it returns, the stream may have taken any part of the rows: after a failure nothing more is written to it.
    private void WritePending()
    {
        _isBroken = true;
        _stream.Write(Output.Pending.Span);
        Output.Clear();
        _isBroken = false;
    }

    private async ValueTask WritePendingAsync(CancellationToken cancellationToken)
    {
        _isBroken = true;
        await _stream.WriteAsync(Output.Pending, cancellationToken).ConfigureAwait(false);
        Output.Clear();
        _isBroken = false;
    }
}
