using System.Collections.Immutable;
using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace Csm.Parsing.Data.Tables;

/// <summary>Writes Parquet, a row group whenever there are enough rows. A group is in memory until it is complete.</summary>
internal sealed class ParquetTableWriter : TableWriter
{
    /// <summary>
    /// How many rows a group has at most. Readers work on several groups at once, and are slow if one has only a few thousand rows. A post takes about
    /// 1 KB here besides its texts, so a group takes about 35 MB.
    /// </summary>
    private const int RowsInGroup = 1 << 15;

    /// <summary>How many characters a group has at most, except for its last row, so that long texts do not fill the memory.</summary>
    private const long CharactersInGroup = 1 << 23;

    private readonly ImmutableArray<ParquetColumn> _columns;
    private readonly ParquetWriter _parquet;
    private int _rows;
    private long _characters;

    public ParquetTableWriter(Stream stream, Table table)
        : base(stream, table)
    {
        _columns = [.. table.Columns.Select(ParquetColumn.Create)];
        var schema = new ParquetSchema(_columns.Select(column => column.Field));
        _parquet = Wait(ParquetWriter.CreateAsync(schema, Output, CreateOptions()));
    }

    private protected override void WriteRow(TableRow row)
    {
        for (int index = 0; index < _columns.Length; index++)
        {
            _characters += _columns[index].Append(row.Values[index]);
        }

        _rows++;
        if (_rows == RowsInGroup || _characters >= CharactersInGroup)
        {
            WriteGroup();
        }
    }

    private protected override void Complete()
    {
        if (_rows > 0)
        {
            WriteGroup();
        }

        Wait(_parquet.DisposeAsync().AsTask());
    }

    // Parquet.Net only writes asynchronously; to a stream in memory, each task is complete when it is returned.
    private static void Wait(Task task) => task.GetAwaiter().GetResult();

    private static T Wait<T>(Task<T> task) => task.GetAwaiter().GetResult();

    private void WriteGroup()
    {
        using (ParquetRowGroupWriter group = _parquet.CreateRowGroup())
        {
            foreach (ParquetColumn column in _columns)
            {
                Wait(column.WriteAsync(group));
            }

            group.CompleteValidate();
        }

        _rows = 0;
        _characters = 0;
    }

    private ParquetOptions CreateOptions()
    {
        // What Snappy, the default, writes depends on the processor, and what Gzip writes on the version of .NET.
        // The smallest size, the default too, makes an export take seven times as long, for a fifth less.
        var options = new ParquetOptions { CompressionMethod = CompressionMethod.Zstd, CompressionLevel = CompressionLevel.Optimal };
        foreach (ParquetColumn column in _columns.Where(column => column.Field.SchemaType == SchemaType.Data))
        {
            options.ColumnEncodingHints.Add(column.Field.Path.ToString(), EncodingHint.Dictionary);
        }

        return options;
    }
}
