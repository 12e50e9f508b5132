using System.Collections.Immutable;
using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Cli.Tables;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.Export;

/// <summary>Writes the feeds of all inputs, in their order, to one file per table.</summary>
internal sealed class ExportSink(TableFiles files, ImmutableArray<FeedTable> tables) : FeedSink
{
    public override bool CombinesInputs => true;

    // The thread pool makes the rows of an input; for a large one, which runs alone, they are made one by one as they are written.
    public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result)
    {
        IEnumerable<TableRow>[] rows = [.. tables.Select(table => feeds.SelectMany(table.GetRows))];
        if (!isAlone)
        {
            rows = [.. rows.Select(IEnumerable<TableRow> (lazy) => lazy.ToArray())];
        }

        result.SetTurn(() =>
        {
            for (int index = 0; index < rows.Length; index++)
            {
                files.Write(index, rows[index]);
            }
        });
    }

    public override void Complete(RunLog log) => files.Complete(log);
}
