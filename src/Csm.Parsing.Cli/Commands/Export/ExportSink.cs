using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.Export;

/// <summary>Writes the feeds of all inputs, in their order, to one file per table. At the end the files replace those that are there, either all or none.</summary>
internal sealed class ExportSink(ExportRequest request) : FeedSink, IDisposable
{
    private readonly WholeFiles _wholeFiles = new();
    private readonly List<TableFile> _files = [];
    private readonly List<string> _failures = [];
    private FolderLock? _lock;

    /// <summary>Locks the folder and creates all files.</summary>
    /// <exception cref="UsageException">Another run writes to the folder, or one of the files cannot be written.</exception>
    public void Open()
    {
        _lock = FolderLock.Take(request.Folder);
        foreach ((FeedTable table, string path) in request.Files)
        {
            TryIfWhole(path, () => _files.Add(new TableFile(_wholeFiles.Create(path), table, request.Format, request.Options)));
        }

        if (_failures is [var failure])
        {
            throw new UsageException(failure);
        }
    }

    public override bool CombinesInputs => true;

    // The thread pool makes the rows of an input; for a large one, which runs alone, they are made one by one as they are written.
    public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result)
    {
        IEnumerable<TableRow>[] rows = [.. request.Files.Select(file => feeds.SelectMany(file.Table.GetRows))];
        if (!isAlone)
        {
            rows = [.. rows.Select(IEnumerable<TableRow> (lazy) => lazy.ToArray())];
        }

        result.SetTurn(() => Write(rows));
    }

    public override void Complete(RunLog log)
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
            Leftovers.RemoveKept(_lock!);
        }
    }

    public void Dispose()
    {
        _files.ForEach(file => file.Dispose());
        _lock?.Dispose();
    }

    private void Write(IEnumerable<TableRow>[] rows)
    {
        for (int index = 0; index < rows.Length; index++)
        {
            TableFile file = _files[index];
            TryIfWhole(file.Path, () => file.Write(rows[index]));
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
