using System.Text.Json;
using System.Text.RegularExpressions;

namespace Csm.Parsing.Cli.Tests.Docs;

/// <summary>What the README and its pages promise about themselves.</summary>
public sealed partial class ReadmeTests
{
    private readonly string _readme = new Page("README.md").Text;

    [Fact]
    public void The_readme_can_be_read_in_five_minutes()
        => Assert.InRange(_readme.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length, 500, 1000);

    [Fact]
    public void The_page_that_is_shown_is_the_beginning_of_the_seed()
    {
        string[] shown = BlockAfter("## From a page to data").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] seed = [.. File.ReadLines(CliSession.Seed).Where(line => line.Length > 0)];
        Assert.InRange(shown.Length, 10, 20);
        Assert.All(shown.Where(line => line != "…"), line => Assert.Contains(seed, real => line.EndsWith('…') ? real.StartsWith(line[..^1], StringComparison.Ordinal) : real == line));
    }

    /// <summary>The notebook runs in CI, where its outputs are compared with those that it is committed with.</summary>
    [Fact]
    public void The_python_lines_are_a_cell_of_the_notebook()
    {
        using JsonDocument notebook = JsonDocument.Parse(File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", "feeds.ipynb")));
        Match sample = PythonAndOutput().Match(_readme);
        string[] lines = sample.Groups["code"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Contains(notebook.RootElement.GetProperty("cells").EnumerateArray(), cell => lines.All(line => SourceOf(cell).Contains(line, StringComparison.Ordinal)) && OutputOf(cell).StartsWith(sample.Groups["output"].Value, StringComparison.Ordinal));
    }

    private static string SourceOf(JsonElement cell) => string.Concat(cell.GetProperty("source").EnumerateArray().Select(line => line.GetString()));

    private static string OutputOf(JsonElement cell)
        => !cell.TryGetProperty("outputs", out JsonElement outputs) ? ""
            : string.Concat(outputs.EnumerateArray().Where(output => output.TryGetProperty("text", out _)).SelectMany(output => output.GetProperty("text").EnumerateArray()).Select(line => line.GetString()));

    private string BlockAfter(string heading)
        => Regex.Match(_readme[_readme.IndexOf(heading, StringComparison.Ordinal)..], "^```\n(.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline).Groups[1].Value;

    [GeneratedRegex("^```python\n(?<code>.*?)^```$.*?^```text\n(?<output>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex PythonAndOutput();
}
