using Csm.Parsing.Cli.Files;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.Export;

/// <summary>The file of one table while it is being written.</summary>
internal sealed class TableFile : IDisposable
{
    private readonly WholeFile _file;
    private readonly TableWriter _writer;
    private bool _isPublished;

    public TableFile(string path, FeedTable table, TableFormat format, TableWriterOptions options)
    {
        _file = WholeFile.Create(path);
        _writer = TableWriter.Create(_file.Stream, table, format, options);
    }

    public string Path => _file.Path;

    public void Write(IEnumerable<TableRow> rows) => _writer.Write(rows);

    /// <summary>Writes what is still buffered.</summary>
    public void Finish()
    {
        _writer.Dispose();
        _file.Stream.Flush();
    }

    /// <summary>Moves the file to its final path.</summary>
    public void Publish()
    {
        _file.Publish();
        _isPublished = true;
    }

    /// <summary>Deletes the file if it was published.</summary>
    public void Withdraw()
    {
        if (_isPublished)
        {
            File.Delete(Path);
        }
    }

    // Not the writer, which would write its buffer.
    public void Dispose() => _file.Dispose();
}
