using System.Collections.Immutable;
using NodaTime;

namespace Csm.Parsing.Data.Tables;

/// <summary>Makes the columns of a table, with the reading of their values.</summary>
internal static class Column<TRecord>
    where TRecord : TableRecord
{
    public static TableColumn Text(string name, Func<TRecord, string> read, string description)
        => new(name, ColumnType.Text, description, record => read(Of(record)));

    public static TableColumn TextOrNull(string name, Func<TRecord, string?> read, string description)
        => new(name, ColumnType.Text, description, record => read(Of(record))) { IsNullable = true };

    public static TableColumn Number(string name, string? unit, Func<TRecord, long> read, string description)
        => new(name, ColumnType.Number, description, record => read(Of(record))) { Unit = unit };

    public static TableColumn NumberOrNull(string name, string? unit, Func<TRecord, long?> read, string description)
        => new(name, ColumnType.Number, description, record => read(Of(record))) { Unit = unit, IsNullable = true };

    public static TableColumn Boolean(string name, Func<TRecord, bool> read, string description)
        => new(name, ColumnType.Boolean, description, record => read(Of(record)));

    public static TableColumn DateOrNull(string name, Func<TRecord, LocalDate?> read, string description)
        => new(name, ColumnType.Date, description, record => read(Of(record))) { IsNullable = true };

    public static TableColumn TextList(string name, Func<TRecord, ImmutableArray<string>> read, string description)
        => new(name, ColumnType.TextList, description, record => read(Of(record)));

    public static TableColumn NumberList(string name, string? unit, Func<TRecord, ImmutableArray<long>> read, string description)
        => new(name, ColumnType.NumberList, description, record => read(Of(record))) { Unit = unit };

    /// <summary>The four columns of a count.</summary>
    /// <param name="name">What the names of the columns begin with.</param>
    /// <param name="unit">What is counted.</param>
    /// <param name="read">The count, or null.</param>
    /// <param name="description">What the count says.</param>
    /// <param name="absence">Where there is none, and all four are null.</param>
    public static IEnumerable<TableColumn> Count(string name, string unit, Func<TRecord, ApproximateCount?> read, string description, string absence) =>
    [
        TextOrNull($"{name}_text", record => read(record)?.Text, $"{description}, as it is written: `21K`; null where {absence}."),
        NumberOrNull($"{name}_value", unit, record => read(record)?.Value, $"The number that `{name}_text` reads as, 21,000 for `21K`; null where it cannot be read, or is above 2^63 - 1."),
        NumberOrNull($"{name}_min", unit, record => read(record)?.Minimum, $"The smallest number that `{name}_text` can mean, 20,500 for `21K`; 0 where it cannot be read."),
        NumberOrNull($"{name}_max", unit, record => read(record)?.Maximum, $"The largest number that `{name}_text` can mean, 21,999 for `21K`; null where it cannot be read, or is above 2^63 - 1."),
    ];

    // A table's columns read its own records alone.
    private static TRecord Of(TableRecord record) => (TRecord)record;
}
