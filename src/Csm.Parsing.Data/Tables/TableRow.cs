using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Csm.Parsing.Data;

/// <summary>A row of a <see cref="Data.Table"/>. Immutable.</summary>
public sealed class TableRow
{
    internal TableRow(Table table, object?[] values)
    {
        Table = table;
        Values = ImmutableCollectionsMarshal.AsImmutableArray(values);
    }

    /// <summary>The table whose columns the values belong to.</summary>
    public Table Table { get; }

    /// <summary>The values in the order of the columns, each as its <see cref="ColumnType"/> says, or null.</summary>
    public ImmutableArray<object?> Values { get; }

    /// <summary>The value of a column, or null.</summary>
    /// <param name="column">The name of the column.</param>
    /// <exception cref="ArgumentException">The table has no column of that name.</exception>
    public object? this[string column] => Values[Table.IndexOf(column)];

    /// <summary>The names and values, with an empty value for null: <c>post_index: 3, topic: </c>.</summary>
    public override string ToString() => string.Join(", ", Table.Columns.Zip(Values, (column, value) => $"{column.Name}: {Tables.CsvField.Of(value)}"));
}
