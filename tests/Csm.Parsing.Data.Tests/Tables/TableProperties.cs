using Csm.Parsing.Tests.Properties;
using Csm.Parsing.Text;
using FsCheck.Xunit;

namespace Csm.Parsing.Data.Tests.Tables;

/// <summary>Each cell of each table is what the model says, for any dump, in each format.</summary>
[Properties(Arbitrary = [typeof(Generators)], MaxTest = 50)]
public sealed class TableProperties : IDisposable
{
    private readonly DuckDb _duckDb = new();

    public void Dispose() => _duckDb.Dispose();

    [Property]
    public void Valid_dumps_are_written_as_they_are(ValidDump dump) => AssertWrittenAsItIs(dump.Value);

    [Property]
    public void Shuffled_lines_are_written_as_they_are(ShuffledDump dump) => AssertWrittenAsItIs(dump.Value);

    [Property]
    public void The_edited_seed_is_written_as_it_is(MutatedSeed dump) => AssertWrittenAsItIs(dump.Value);

    private void AssertWrittenAsItIs(string dump)
    {
        Feed[] feeds = [.. Feed.ParseAll(SourceText.From(dump, "dump.txt"))];
        foreach (FeedTable table in TableSchema.Csm.Tables)
        {
            TableContents.AssertParquet(table, feeds, _duckDb);
            TableContents.AssertNdjson(table, feeds);
            TableContents.AssertCsv(table, feeds);
        }
    }
}
