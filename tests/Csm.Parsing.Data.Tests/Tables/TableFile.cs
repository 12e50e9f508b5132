using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CsvHelper;

namespace Csm.Parsing.Data.Tests.Tables;

/// <summary>Writes tables, and reads them back by other libraries.</summary>
internal static class TableFile
{
    public static byte[] Write(FeedTable table, TableFormat format, IEnumerable<Feed> feeds, TableWriterOptions? options = null)
    {
        using var stream = new MemoryStream();
        using (var writer = TableWriter.Create(stream, table, format, options))
        {
            foreach (Feed feed in feeds)
            {
                writer.Write(feed);
            }
        }

        return stream.ToArray();
    }

    /// <summary>The rows of a CSV file, the cells as text.</summary>
    public static ImmutableArray<Row> ReadCsv(byte[] bytes)
    {
        using var csv = new CsvReader(new StreamReader(new MemoryStream(bytes)), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = ImmutableArray.CreateBuilder<Row>();
        while (csv.Read())
        {
            rows.Add([.. csv.HeaderRecord!.Select((name, index) => (name, (object?)csv.GetField(index)))]);
        }

        return rows.ToImmutable();
    }

    public static ImmutableArray<Row> ReadNdjson(byte[] bytes)
        => [.. Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => RowOf(JsonDocument.Parse(line).RootElement))];

    private static Row RowOf(JsonElement line) => [.. line.EnumerateObject().Select(property => (property.Name, ValueOf(property.Value)))];

    private static object? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetInt64(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ when value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Number) => value.EnumerateArray().Select(item => item.GetInt64()).ToArray(),
        _ => value.EnumerateArray().Select(item => item.GetString()).ToArray(),
    };
}
