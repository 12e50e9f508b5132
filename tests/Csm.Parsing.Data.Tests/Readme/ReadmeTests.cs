using System.Text.RegularExpressions;
using Csm.Parsing.Data.Tests.Tables;
using Csm.Parsing.Tests;

namespace Csm.Parsing.Data.Tests.Readme;

/// <summary>The query that <c>docs/research.md</c> shows runs; the other samples of the documentation run in the tests of the tool.</summary>
public sealed class ReadmeTests : IDisposable
{
    private readonly DuckDb _duckDb = new();

    public void Dispose() => _duckDb.Dispose();

    [Fact]
    public void The_query_runs()
    {
        _duckDb.Add("posts", TableFile.Write(FeedTable.Posts, TableFormat.Parquet, [Seed.Parse()]));
        _duckDb.Add("entities", TableFile.Write(FeedTable.Entities, TableFormat.Parquet, [Seed.Parse()]));
        string text = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "docs", "research.md"));
        string query = Regex.Match(text, "^```sql\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value
            .Replace("'tables/posts.parquet'", "posts", StringComparison.Ordinal)
            .Replace("'tables/entities.parquet'", "entities", StringComparison.Ordinal);

        Assert.Equal("magistrats", _duckDb.Query(query)[0]["normalized_value"]);
    }
}
