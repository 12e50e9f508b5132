using System.Text.RegularExpressions;
using System.Xml.Linq;
using Csm.Parsing.Data.Tests.Tables;
using Csm.Parsing.Tests;

namespace Csm.Parsing.Data.Tests.Readme;

/// <summary>What the package's README shows is so.</summary>
public sealed class ReadmeTests : IDisposable
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "src", "Csm.Parsing.Data", "README.md"));

    private readonly DuckDb _duckDb = new();

    public void Dispose() => _duckDb.Dispose();

    [Fact]
    public void The_examples_that_run_are_those_that_are_shown()
    {
        string source = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "Csm.Parsing.Data.Tests", "Readme", "ReadmeExamples.cs"));
        string[] lines = [.. BlocksOf("csharp").SelectMany(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries)).Where(line => !line.StartsWith("using Csm.", StringComparison.Ordinal))];

        Assert.Equal(20, lines.Length);
        Assert.All(lines, line => Assert.Contains($"        {line}\n", source, StringComparison.Ordinal));
    }

    [Fact]
    public void The_example_that_reads_prints_a_line_for_each_post()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReadmeExamples.Read(output);

        string[] lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(20, lines.Length);
        Assert.Equal("post_index: 13, likes_value: 747, hashtags: ", lines[13]);
    }

    [Fact]
    public void The_example_that_writes_gives_a_file_that_DuckDB_reads()
    {
        ReadmeExamples.Write();

        _duckDb.Add("posts", File.ReadAllBytes("posts.parquet"));
        Assert.Equal(20L, Assert.Single(_duckDb.Query("SELECT count(*) AS posts FROM posts"))["posts"]);
    }

    [Fact]
    public void The_example_of_pseudonyms_gives_a_dump_without_the_handle()
    {
        File.WriteAllText("key", "0123456789abcdef\n");
        ReadmeExamples.Pseudonymize();

        string shared = File.ReadAllText("shared.txt");
        Assert.DoesNotContain("CSMagistrature", shared, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Conseil magistrature", shared, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(20, Feed.Parse(shared).Posts.Length);
    }

    [Fact]
    public void The_example_of_networks_gives_a_file_with_the_edges()
    {
        ReadmeExamples.Connect();

        Assert.Equal(FeedNetwork.FromMentions([Seed.Parse()]).Edges.Length, XDocument.Load("mentions.gexf").Descendants().Count(element => element.Name.LocalName == "edge"));
    }

    [Fact]
    public void The_example_of_the_report_gives_a_page()
    {
        ReadmeExamples.Report();

        Assert.EndsWith("</html>\n", File.ReadAllText("report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_query_runs()
    {
        _duckDb.Add("posts", TableFile.Write(FeedTable.Posts, TableFormat.Parquet, [Seed.Parse()]));
        _duckDb.Add("entities", TableFile.Write(FeedTable.Entities, TableFormat.Parquet, [Seed.Parse()]));
        string query = Assert.Single(BlocksOf("sql")).Replace("'tables/posts.parquet'", "posts", StringComparison.Ordinal).Replace("'tables/entities.parquet'", "entities", StringComparison.Ordinal);

        Assert.Equal("magistrats", _duckDb.Query(query)[0]["normalized_value"]);
    }

    private static IEnumerable<string> BlocksOf(string language)
        => Regex.Matches(Readme, $"^```{language}\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline).Select(match => match.Groups[1].Value);
}
