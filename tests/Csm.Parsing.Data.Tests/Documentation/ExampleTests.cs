using System.Xml.Linq;
using Csm.Parsing.Tests;

namespace Csm.Parsing.Data.Tests.Documentation;

public sealed class ExampleTests
{
    private static readonly string Source = File.ReadAllText(
        Path.Combine(RepositoryRoot.Path, "tests", "Csm.Parsing.Data.Tests", "Documentation", "Examples.cs"));

    private static readonly XDocument Documentation = XDocument.Load(Path.ChangeExtension(typeof(FeedNetwork).Assembly.Location, "xml"));

    [Theory]
    [InlineData(nameof(FeedNetwork))]
    [InlineData(nameof(Pseudonymizer))]
    [InlineData(nameof(HtmlReport))]
    public void The_example_that_runs_is_the_one_that_is_shown(string type)
    {
        XElement member = Documentation.Descendants("member").Single(member => member.Attribute("name")!.Value == $"T:Csm.Parsing.Data.{type}");
        string[] lines = member.Element("example")!.Element("code")!.Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        Assert.Contains($"void Of{type}()\n    {{\n        {string.Join("\n        ", lines)}\n    }}\n", Source, StringComparison.Ordinal);
    }

    [Fact]
    public void The_example_of_networks_gives_a_file_with_the_edges()
    {
        Examples.OfFeedNetwork();

        Assert.Equal(7, XDocument.Load("network.gexf").Descendants().Count(element => element.Name.LocalName == "edge"));
    }

    [Fact]
    public void The_example_of_pseudonyms_gives_a_dump_without_the_handle()
    {
        Examples.OfPseudonymizer();

        string text = File.ReadAllText("pseudonymized.txt");
        Assert.DoesNotContain("CSMagistrature", text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(20, Feed.Parse(text).Posts.Length);
    }

    [Fact]
    public void The_example_of_the_report_gives_a_page()
    {
        Examples.OfHtmlReport();

        Assert.EndsWith("</html>\n", File.ReadAllText("feed.html"), StringComparison.Ordinal);
    }
}
