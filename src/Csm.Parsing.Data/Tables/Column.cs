using System.Collections.Immutable;
using NodaTime;

namespace Csm.Parsing.Data.Tables;

/// <summary>Creates the columns that only tables have, each with a function that reads its value.</summary>
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

    // A table's columns read only its own records.
    private static TRecord Of(TableRecord record) => (TRecord)record;
}
