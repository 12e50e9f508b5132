using System.Globalization;
using System.Text;

namespace Csm.Parsing.Data.Tests.Tables;

/// <summary>Compares each cell of a written table with the model, as far as the format can hold it.</summary>
internal static class TableContents
{
    private const long LargestInText = 1L << 53;

    public static void AssertParquet(FeedTable table, IReadOnlyList<Feed> feeds, DuckDb duckDb)
    {
        duckDb.Add(table.Name, TableFile.Write(table, TableFormat.Parquet, feeds));
        AssertSame(Expected(table, feeds, value => value), duckDb.Query($"SELECT * FROM {table.Name}"));
    }

    public static void AssertNdjson(FeedTable table, IReadOnlyList<Feed> feeds)
        => AssertSame(Expected(table, feeds, AsInJson), TableFile.ReadNdjson(TableFile.Write(table, TableFormat.Ndjson, feeds)));

    public static void AssertCsv(FeedTable table, IReadOnlyList<Feed> feeds)
        => AssertSame(Expected(table, feeds, AsInCsv), TableFile.ReadCsv(TableFile.Write(table, TableFormat.Csv, feeds)));

    private static IEnumerable<Row> Expected(FeedTable table, IReadOnlyList<Feed> feeds, Func<object?, object?> convert)
        => ExpectedRows.Of(table, feeds).Select(row => row.Select(value => convert(AsUtf8(value))));

    private static void AssertSame(IEnumerable<Row> expected, IEnumerable<Row> actual)
        => Assert.Equal(expected.Select(row => row.ToArray()), actual.Select(row => row.ToArray()));

    // UTF-8 has no half surrogate pairs.
    private static object? AsUtf8(object? value) => value switch
    {
        string text => AsUtf8(text),
        string[] texts => texts.Select(AsUtf8).ToArray(),
        _ => value,
    };

    private static string AsUtf8(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static object? AsInJson(object? value) => value switch
    {
        > LargestInText => null,
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        long[] { Length: 0 } => Array.Empty<string>(),
        _ => value,
    };

    private static object? AsInCsv(object? value) => value switch
    {
        null or > LargestInText => "",
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        bool isTrue => isTrue ? "true" : "false",
        string[] texts => string.Join('|', texts.Select(text => text.Replace("|", "%7C", StringComparison.Ordinal))),
        long[] numbers => string.Join('|', numbers),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture),
    };
}
