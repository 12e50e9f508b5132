using Csm.Parsing.Tests;

namespace Csm.Parsing.Data.Tests.Tables;

/// <summary>Each cell of each table of the real dump is what the model says, read back by DuckDB, CsvHelper and System.Text.Json.</summary>
public sealed class SeedTableTests : IDisposable
{
    private static readonly Feed[] Feeds = [Seed.Parse()];

    private readonly DuckDb _duckDb = new();

    public static TheoryData<string> Tables => [.. TableSchema.Csm.Tables.Select(table => table.Name)];

    public void Dispose() => _duckDb.Dispose();

    [Theory]
    [MemberData(nameof(Tables))]
    public void Parquet_says_what_the_model_says(string table) => TableContents.AssertParquet(TableOf(table), Feeds, _duckDb);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Ndjson_says_what_the_model_says(string table) => TableContents.AssertNdjson(TableOf(table), Feeds);

    [Theory]
    [MemberData(nameof(Tables))]
    public void Csv_says_what_the_model_says(string table) => TableContents.AssertCsv(TableOf(table), Feeds);

    private static FeedTable TableOf(string name) => (FeedTable)TableSchema.Csm.Tables.Single(table => table.Name == name);
}
