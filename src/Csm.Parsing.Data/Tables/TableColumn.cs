using Csm.Parsing.Data.Tables;

namespace Csm.Parsing.Data;

/// <summary>A column of a <see cref="Table"/>. Immutable.</summary>
public sealed class TableColumn
{
    internal TableColumn(string name, ColumnType type, string description, Func<TableRecord, object?> read)
    {
        Name = name;
        Type = type;
        Description = description;
        Read = read;
    }

    /// <summary>The name, in lower case with underscores.</summary>
    public string Name { get; }

    /// <summary>What the values are.</summary>
    public ColumnType Type { get; }

    /// <summary>Whether a value can be null. A list never is; it can be empty.</summary>
    public bool IsNullable { get; internal init; }

    /// <summary>What a number counts, such as <c>UTF-16 units</c>; null if it counts nothing.</summary>
    public string? Unit { get; internal init; }

    /// <summary>What the values mean, and when they are null.</summary>
    public string Description { get; }

    internal Func<TableRecord, object?> Read { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
