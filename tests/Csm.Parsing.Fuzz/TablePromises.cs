using System.Globalization;
using System.Text;
using System.Text.Json;
using Csm.Parsing.Data;
using CsvHelper;
using Parquet;

namespace Csm.Parsing.Fuzz;

/// <summary>Checks that each table can be written in each format, and read back with all its rows and columns.</summary>
internal static class TablePromises
{
    private static readonly FeedTable[] Tables = [.. TableSchema.All.SelectMany(schema => schema.Tables).OfType<FeedTable>()];

    /// <summary>Parquet takes far longer than the others, so it is written for one table, which the length of the text decides.</summary>
    public static void Check(IReadOnlyList<Feed> feeds, int characters)
    {
        foreach (FeedTable table in Tables)
        {
            TableRow[] rows = [.. feeds.SelectMany(table.GetRows)];
            CheckCsv(table, rows, BytesOf(table, TableFormat.Csv, rows, characters));
            CheckNdjson(table, rows, BytesOf(table, TableFormat.Ndjson, rows, characters));
        }

        FeedTable one = Tables[characters % Tables.Length];
        TableRow[] itsRows = [.. feeds.SelectMany(one.GetRows)];
        CheckParquetAsync(one, itsRows, BytesOf(one, TableFormat.Parquet, itsRows, characters)).GetAwaiter().GetResult();
    }

    private static byte[] BytesOf(FeedTable table, TableFormat format, TableRow[] rows, int characters) => WrittenOutput.Of(
        stream =>
        {
            using var writer = TableWriter.Create(stream, table, format);
            writer.Write(rows);
        },
        characters);

    private static void CheckCsv(FeedTable table, TableRow[] rows, byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        using var parser = new CsvParser(reader, CultureInfo.InvariantCulture);
        int records = 0;
        while (parser.Read())
        {
            Promise.Holds(parser.Count == table.Columns.Length, "A record of CSV has a field for each column.");
            records++;
        }

        Promise.Holds(records == rows.Length + 1, "CSV has a header and a record for each row.");
    }

    private static void CheckNdjson(FeedTable table, TableRow[] rows, byte[] bytes)
    {
        string[] lines = Encoding.UTF8.GetString(bytes).Split('\n');
        Promise.Holds(lines.Length == rows.Length + 1 && lines[^1].Length == 0, "NDJSON has a line for each row.");
        foreach (string line in lines[..^1])
        {
            using var json = JsonDocument.Parse(line);
            Promise.Holds(json.RootElement.EnumerateObject().Select(field => field.Name).SequenceEqual(table.Columns.Select(column => column.Name)), "A line of NDJSON is an object of all columns.");
        }
    }

    private static async Task CheckParquetAsync(FeedTable table, TableRow[] rows, byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        await using ParquetReader reader = await ParquetReader.CreateAsync(stream);
        Promise.Holds(reader.Schema.Fields.Select(field => field.Name).SequenceEqual(table.Columns.Select(column => column.Name)), "Parquet has all columns.");
        Promise.Holds(reader.RowGroups.Sum(group => group.RowCount) == rows.Length, "Parquet has all rows.");
    }
}
