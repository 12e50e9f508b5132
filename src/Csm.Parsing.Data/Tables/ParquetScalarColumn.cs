using System.Buffers;
using Parquet;
using Parquet.Schema;

namespace Csm.Parsing.Data.Tables;

/// <summary>A column of single values.</summary>
internal sealed class ParquetScalarColumn<T>(DataField field, Func<object, T> convert) : ParquetColumn(field)
    where T : struct
{
    private readonly ArrayBufferWriter<T?> _values = new();

    public override int Append(object? value)
    {
        _values.Write([value is null ? null : convert(value)]);
        return value is string text ? text.Length : 0;
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        await group.WriteAsync(field, _values.WrittenMemory).ConfigureAwait(false);
        _values.Clear();
    }
}
