using Csm.Parsing.Cli.Output;

namespace Csm.Parsing.Cli.Tests;

/// <summary>What the README says of the tool is so.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void Every_column_of_the_csv_is_named()
    {
        string readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));
        IEnumerable<string> names = CsvColumn.All.Select(column => column.Name.Replace("reposts_", "replies_", StringComparison.Ordinal).Replace("likes_", "replies_", StringComparison.Ordinal));
        Assert.All(names, name => Assert.Contains($"`{name}`", readme, StringComparison.Ordinal));
    }
}
