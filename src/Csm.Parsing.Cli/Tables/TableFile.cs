using Csm.Parsing.Cli.Files;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Tables;

/// <summary>The file of one table while it is being written.</summary>
internal sealed class TableFile : IDisposable
{
    private readonly WholeFile _file;
    private readonly TableWriter _writer;

    /// <param name="file">The file, which is disposed with this one.</param>
    /// <param name="table">The table.</param>
    /// <param name="format">Its format.</param>
    /// <param name="options">How it is written.</param>
    public TableFile(WholeFile file, Table table, TableFormat format, TableWriterOptions options)
    {
        _file = file;
        _writer = TableWriter.Create(_file.Stream, table, format, options);
    }

    public string Path => _file.Path;

    public void Write(IEnumerable<TableRow> rows) => _writer.Write(rows);

    /// <summary>Writes what is still buffered, to the disk itself, so that a power cut between two moves finds whole files.</summary>
    public void Finish()
    {
        _writer.Dispose();
        _file.FlushToDisk();
    }

    /// <summary>Moves the file to its final path, and keeps what is there until this one is disposed.</summary>
    public void Publish() => _file.PublishWithdrawable();

    /// <summary>Puts back what was there, if the file was published.</summary>
    public void Withdraw() => _file.Withdraw();

    // Not the writer, which would write its buffer.
    public void Dispose() => _file.Dispose();
}
