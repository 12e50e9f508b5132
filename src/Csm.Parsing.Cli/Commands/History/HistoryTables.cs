using System.Collections.Immutable;
using Csm.Parsing.Cli.Runs;
using Csm.Parsing.Cli.Tables;
using Csm.Parsing.Data;

namespace Csm.Parsing.Cli.Commands.History;

/// <summary>Writes histories to one file per table.</summary>
internal sealed class HistoryTables(TableFiles files) : IHistoryOutput
{
    public void Write(ImmutableArray<FeedHistory> histories, RunLog log)
    {
        int index = 0;
        foreach (HistoryTable table in TableSchema.History.Tables.Cast<HistoryTable>())
        {
            files.Write(index++, histories.SelectMany(table.GetRows));
        }

        files.Complete(log);
    }
}
