using System.Security.Cryptography;
using System.Text;
using Csm.Parsing.Tests;

namespace Csm.Parsing.Data.Tests.Tables;

/// <summary>The tables of the real dump, whole; of the Parquet files the hashes, since their bytes depend on the version of the parser alone.</summary>
public sealed class SeedSnapshots
{
    [Theory]
    [InlineData("feeds")]
    [InlineData("posts")]
    [InlineData("entities")]
    [InlineData("dates")]
    [InlineData("threads")]
    public void Tables_as_ndjson(string name)
    {
        Table table = TableSchema.Csm.Tables.Single(table => table.Name == name);
        Snapshot.Verify(Write(table, TableFormat.Ndjson), $"seed-{name}", "ndjson");
    }

    [Fact]
    public void Posts_as_twitwi_names_them() => Snapshot.Verify(Write(TableSchema.Twitwi.Tables[0], TableFormat.Csv), "seed-twitwi", "csv");

    [Fact]
    public void Hashes_of_the_parquet_files()
        => Snapshot.Verify(
            string.Concat(TableSchema.Csm.Tables.Select(table => $"{Convert.ToHexString(SHA256.HashData(TableFile.Write((FeedTable)table, TableFormat.Parquet, [Seed.Parse()])))} {table}\n")),
            "seed-parquet-hashes");

    private static string Write(Table table, TableFormat format) => Encoding.UTF8.GetString(TableFile.Write((FeedTable)table, format, [Seed.Parse()]));
}
