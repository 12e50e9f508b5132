using Csm.Parsing.Data.Tables;
using Column = Csm.Parsing.Data.Tables.Column<Csm.Parsing.Data.History.AccountHistoryTable.Record>;

namespace Csm.Parsing.Data.History;

/// <summary>The table of accounts in dumps.</summary>
internal static class AccountHistoryTable
{
    public static HistoryTable Table { get; } = new(
        "account_history",
        "One row for each account and dump, in the order of collection: the account as the header of the page describes it.",
        [
            HistoryRecord.HandleColumn,
            .. HistoryRecord.DumpColumns,
            Column.TextList("changes", record => record.Dump.Changes, "The columns of this table whose text differs from that of the dump before: `display_name`, `bio` and so on; empty in the first dump. Counts are not among them."),
            Column.Text("handle_in_dump", record => record.Dump.Profile.Handle!, "The handle as this dump has it; `handle` in `changes` says that it is another one than before."),
            .. OriginColumns.OfFeed.Except([.. OriginColumns.First, .. OriginColumns.Last]),
            Column.Number("post_count", "posts", record => record.Dump.PostCount, "How many posts the page has."),
            .. OriginColumns.Last,
        ],
        history => history.Dumps.Select(dump => new Record(history, dump)));

    internal sealed class Record(FeedHistory history, AccountObservation dump) : HistoryRecord(history, dump);
}
