using NodaTime;
using Parquet;
using Parquet.Schema;

namespace Csm.Parsing.Data.Tables;

/// <summary>The values of one column for one row group.</summary>
internal abstract class ParquetColumn(Field field)
{
    /// <summary>The column in the file's schema.</summary>
    public Field Field { get; } = field;

    public static ParquetColumn Create(TableColumn column) => column.Type switch
    {
        ColumnType.Text => Scalar(column, typeof(string), TextOf),
        ColumnType.Number => Scalar(column, typeof(long), value => (long)value),
        ColumnType.Boolean => Scalar(column, typeof(bool), value => (bool)value),
        ColumnType.Date => Scalar(column, typeof(DateOnly), value => ((LocalDate)value).ToDateOnly()),
        ColumnType.TextList => List<ReadOnlyMemory<char>, string>(column, TextOf),
        _ => List<long, long>(column, value => value),
    };

    /// <summary>Adds the value of the next row, and returns its number of characters.</summary>
    public abstract int Append(object? value);

    /// <summary>Writes the values, and discards them.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group);

    private static ReadOnlyMemory<char> TextOf(object value) => ((string)value).AsMemory();

    private static ParquetScalarColumn<T> Scalar<T>(TableColumn column, Type type, Func<object, T> convert)
        where T : struct => new(new DataField(column.Name, type, column.IsNullable), convert);

    private static ParquetListColumn<T, TItem> List<T, TItem>(TableColumn column, Func<TItem, T> convert)
        where T : struct => new(column.Name, new DataField(ListField.ElementName, typeof(TItem), isNullable: false), convert);
}
