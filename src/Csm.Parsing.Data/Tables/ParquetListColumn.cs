using System.Buffers;
using Parquet;
using Parquet.Schema;

namespace Csm.Parsing.Data.Tables;

/// <summary>
/// A column of lists, none of which is null. In the Parquet format, a repetition level says whether an item begins a row, and a definition level whether it
/// exists.
/// </summary>
internal sealed class ParquetListColumn<T, TItem>(string name, DataField item, Func<TItem, T> convert) : ParquetColumn(new ListField(name, item))
    where T : struct
{
    private readonly ArrayBufferWriter<T> _items = new();
    private readonly ArrayBufferWriter<int> _definitionLevels = new();
    private readonly ArrayBufferWriter<int> _repetitionLevels = new();

    public override int Append(object? value)
    {
        var list = (IReadOnlyList<TItem>)value!;
        if (list.Count == 0)
        {
            AppendLevels(item.MaxDefinitionLevel - 1, 0);
        }

        int characters = 0;
        for (int index = 0; index < list.Count; index++)
        {
            _items.Write([convert(list[index])]);
            AppendLevels(item.MaxDefinitionLevel, index == 0 ? 0 : item.MaxRepetitionLevel);
            characters += list[index] is string text ? text.Length : 0;
        }

        return characters;
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        await group.WriteAllPartsAsync(item, _items.WrittenMemory, _definitionLevels.WrittenMemory, _repetitionLevels.WrittenMemory, CancellationToken.None)
            .ConfigureAwait(false);
        _items.Clear();
        _definitionLevels.ResetWrittenCount();
        _repetitionLevels.ResetWrittenCount();
    }

    private void AppendLevels(int definition, int repetition)
    {
        _definitionLevels.Write([definition]);
        _repetitionLevels.Write([repetition]);
    }
}
