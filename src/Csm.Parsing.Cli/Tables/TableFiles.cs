using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Tables;

/// <summary>The files of tables while they are being written. At the end they replace those that are there, either all or none.</summary>
internal sealed class TableFiles : IDisposable
{
    private readonly TableRequest _request;
    private readonly FolderLock _lock;
    private readonly WholeFiles _wholeFiles = new();
    private readonly List<TableFile> _files = [];
    private readonly List<string> _failures = [];

    private TableFiles(TableRequest request)
    {
        _request = request;
        _lock = FolderLock.Take(request.Folder);
    }

    /// <summary>Locks the folder and creates all files.</summary>
    /// <exception cref="UsageException">Another run writes to the folder, or one of the files cannot be written.</exception>
    public static TableFiles Open(TableRequest request)
    {
        var files = new TableFiles(request);
        files.Create();
        if (files._failures is [var failure])
        {
            files.Dispose();
            throw new UsageException(failure);
        }

        return files;
    }

    /// <summary>Writes rows, unless an earlier write has failed, which <see cref="Complete"/> reports.</summary>
    /// <param name="index">The place of the table in <see cref="TableRequest.Files"/>.</param>
    /// <param name="rows">The rows.</param>
    public void Write(int index, IEnumerable<TableRow> rows) => TryIfWhole(_request.Files[index].Path, () => _files[index].Write(rows));

    /// <summary>Moves all files to their final paths, or reports why none is.</summary>
    public void Complete(RunLog log)
    {
        _files.ForEach(file => TryIfWhole(file.Path, file.Finish));
        _files.ForEach(file => TryIfWhole(file.Path, file.Publish));
        if (_failures.Count > 0)
        {
            _files.ForEach(file => Try(file.Path, file.Withdraw));
            _failures.ForEach(log.ReportFailure);
        }
        else
        {
            Leftovers.RemoveKept(_lock);
        }
    }

    public void Dispose()
    {
        _files.ForEach(file => file.Dispose());
        _lock.Dispose();
    }

    private void Create()
    {
        foreach ((Table table, string path) in _request.Files)
        {
            TryIfWhole(path, () => _files.Add(new TableFile(_wholeFiles.Create(path), table, _request.Format, _request.Options)));
        }
    }

    /// <summary>Runs an action on a file, unless an earlier one has failed.</summary>
    private void TryIfWhole(string path, Action action)
    {
        if (_failures.Count == 0)
        {
            Try(path, action);
        }
    }

    private void Try(string path, Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            _failures.Add(FileFailure.OfWriting(path, exception));
        }
    }
}
