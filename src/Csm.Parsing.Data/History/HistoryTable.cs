using System.Collections.Immutable;
using Csm.Parsing.Data.History;
using Csm.Parsing.Data.Tables;

namespace Csm.Parsing.Data;

/// <summary>A table that the history of an account has rows for. Immutable.</summary>
public sealed class HistoryTable : Table
{
    private readonly Func<FeedHistory, IEnumerable<TableRecord>> _recordsOf;

    internal HistoryTable(string name, string description, ImmutableArray<TableColumn> columns, Func<FeedHistory, IEnumerable<TableRecord>> recordsOf)
        : base(name, description, columns)
        => _recordsOf = recordsOf;

    /// <summary>One row for each distinct post: when it was seen, whether it vanished, and how its counts grew.</summary>
    public static HistoryTable PostHistory => PostHistoryTable.Table;

    /// <summary>One row for each post and dump that has it, with the counts there.</summary>
    public static HistoryTable Observations => ObservationsTable.Table;

    /// <summary>One row for each account and dump: its profile there, and what changed.</summary>
    public static HistoryTable AccountHistory => AccountHistoryTable.Table;

    /// <summary>Gets the rows of a history, each created when it is enumerated.</summary>
    /// <param name="history">The history.</param>
    public IEnumerable<TableRow> GetRows(FeedHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return _recordsOf(history).Select(Read);
    }

    /// <summary>Creates the same table with some of its columns, in the order in which they are named.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <exception cref="ArgumentException">The table has no column of one of the names, or a name occurs twice.</exception>
    public HistoryTable WithColumns(params string[] columns) => new(Name, Description, Choose(columns), _recordsOf);
}
