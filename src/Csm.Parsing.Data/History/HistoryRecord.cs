using Csm.Parsing.Data.Tables;
using Csm.Parsing.Json;

namespace Csm.Parsing.Data.History;

/// <summary>A row of a history that is from one of its dumps.</summary>
internal abstract class HistoryRecord(FeedHistory history, AccountObservation dump) : OriginRecord
{
    /// <summary>The handle that the three tables share.</summary>
    public static TableColumn HandleColumn { get; } = Column<HistoryRecord>.Text("handle", record => record.History.Handle, "The handle of the account in its newest dump, without @.");

    /// <summary>The columns that say which dump a row is from, after the handle.</summary>
    public static TableColumn[] DumpColumns { get; } =
    [
        .. OriginColumns.Source,
        OriginColumns.First.Named("feed_index"),
    ];

    public FeedHistory History => history;

    public AccountObservation Dump => dump;

    public override FeedDocument FeedFields => dump.Document;

    public override int FeedIndex => dump.FeedIndex;
}
