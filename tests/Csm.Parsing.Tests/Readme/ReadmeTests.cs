using System.Text.RegularExpressions;
using Csm.Parsing.Diagnostics;

namespace Csm.Parsing.Tests.Readme;

/// <summary>What the README says is so.</summary>
public sealed class ReadmeTests
{
    private readonly string _readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "README.md"));

    [Fact]
    public void The_example_compiles_and_prints_what_is_shown()
    {
        using var output = new StringWriter { NewLine = "\n" };
        ReadmeExample.Run(output);
        Assert.Equal(BlockOf("text"), output.ToString());
    }

    [Fact]
    public void The_example_that_runs_is_the_one_that_is_shown()
    {
        string source = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "tests", "Csm.Parsing.Tests", "Readme", "ReadmeExample.cs"));
        string[] lines = [.. BlockOf("csharp").Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line != "using Csm.Parsing;")];
        Assert.Equal(5, lines.Length);
        foreach (string line in lines)
        {
            Assert.Contains($"        {line}\n", source, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_table_of_diagnostics_is_the_catalogue()
    {
        string[] rows = [.. _readme.Split('\n').Where(line => line.StartsWith("| CSM", StringComparison.Ordinal))];
        Assert.Equal(
            DiagnosticCatalog.All.Select(descriptor => $"| {descriptor.Id} | {descriptor.Severity.ToString().ToLowerInvariant()} | {descriptor.Title} |"),
            rows);
    }

    private string BlockOf(string language)
        => Regex.Match(_readme, $"^```{language}\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;
}
