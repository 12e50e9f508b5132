using Csm.Parsing.Cli.Files;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.Export;

/// <summary>Writes the feeds of all inputs, in their order, to one file per table. The files appear at the end, either all or none.</summary>
internal sealed class ExportSink(ExportRequest request) : FeedSink, IDisposable
{
    private readonly List<TableFile> _files = [];
    private string? _failure;

    /// <summary>Creates all files.</summary>
    /// <exception cref="UsageException">One of the files cannot be written.</exception>
    public void Open()
    {
        foreach ((FeedTable table, string path) in request.Files)
        {
            Try(path, () => _files.Add(new TableFile(path, table, request.Format, request.Options)));
        }

        if (_failure is not null)
        {
            throw new UsageException(_failure);
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
        _files.ForEach(file => Try(file.Path, file.Finish));
        _files.ForEach(file => Try(file.Path, file.Publish));
        if (_failure is not null)
        {
            _files.ForEach(file => file.Withdraw());
            log.ReportFailure(_failure);
        }
    }

    public void Dispose() => _files.ForEach(file => file.Dispose());

    private void Write(IEnumerable<TableRow>[] rows)
    {
        for (int index = 0; index < rows.Length && _failure is null; index++)
        {
            TableFile file = _files[index];
            Try(file.Path, () => file.Write(rows[index]));
        }
    }

    /// <summary>Runs an action on a file, unless an earlier one has failed.</summary>
    private void Try(string path, Action action)
    {
        if (_failure is not null)
        {
            return;
        }

        try
        {
            action();
        }
        catch (Exception exception) when (FileFailure.IsFailure(exception))
        {
            _failure = FileFailure.OfWriting(path, exception);
        }
    }
}
