using System.Collections.Immutable;
using Csm.Parsing.Data.Tables;

namespace Csm.Parsing.Data;

/// <summary>A table: its name, its meaning and its columns. Immutable.</summary>
public abstract class Table
{
    private protected Table(string name, string description, ImmutableArray<TableColumn> columns)
    {
        Name = name;
        Description = description;
        Columns = columns;
    }

    /// <summary>The name: <c>posts</c>.</summary>
    public string Name { get; }

    /// <summary>What a row is, in one sentence.</summary>
    public string Description { get; }

    /// <summary>The columns in their order.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal int IndexOf(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        for (int index = 0; index < Columns.Length; index++)
        {
            if (Columns[index].Name == column)
            {
                return index;
            }
        }

        throw new ArgumentException($"The table {Name} has no column '{column}'.", nameof(column));
    }

    /// <summary>The columns with some names, in the order in which they are named.</summary>
    /// <exception cref="ArgumentException">The table has no column of one of the names, or a name occurs twice.</exception>
    private protected ImmutableArray<TableColumn> Choose(string[] columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return columns.Distinct().Count() == columns.Length
            ? [.. columns.Select(name => Columns[IndexOf(name)])]
            : throw new ArgumentException("A column is named twice.", nameof(columns));
    }

    private protected TableRow Read(TableRecord record)
    {
        var values = new object?[Columns.Length];
        for (int index = 0; index < values.Length; index++)
        {
            values[index] = Columns[index].Read(record);
        }

        return new TableRow(this, values);
    }
}
