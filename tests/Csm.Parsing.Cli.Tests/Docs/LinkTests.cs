using System.Text.RegularExpressions;

namespace Csm.Parsing.Cli.Tests.Docs;

/// <summary>Relative links lead to files that are there, and to headings that are there.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Paths => [.. Page.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Paths))]
    public void Links_lead_somewhere(string path)
    {
        var page = new Page(path);
        string[] dead = [.. Link().Matches(CodeSpan().Replace(page.Text, "")).Select(match => match.Groups["target"].Value).Where(target => !Exists(page, target))];
        Assert.True(dead.Length == 0, $"{path} links to {string.Join(", ", dead)}");
    }

    /// <summary>The gallery shows a package's README without the repository around it.</summary>
    [Theory]
    [InlineData("src/Csm.Parsing/README.md")]
    [InlineData("src/Csm.Parsing.Cli/README.md")]
    [InlineData("src/Csm.Parsing.Data/README.md")]
    public void The_readme_of_a_package_stands_alone(string path)
        => Assert.All(Link().Matches(CodeSpan().Replace(new Page(path).Text, "")), link => Assert.Matches("^(https://|#)", link.Groups["target"].Value));

    [Fact]
    public void Every_file_that_the_architecture_names_is_there()
    {
        string table = new Page("docs/architecture.md").Text.Split("## Folders")[0];
        string[] missing = [.. SourceFile().Matches(table).Select(match => match.Groups["path"].Value).Where(path => !File.Exists(Path.Combine(RepositoryRoot.Path, RootOf(path), path)))];
        Assert.True(missing.Length == 0, $"There is no {string.Join(", ", missing)}");
    }

    private static string RootOf(string path) => path.StartsWith("src/", StringComparison.Ordinal) || path.StartsWith("tests/", StringComparison.Ordinal) ? "" : "src/Csm.Parsing";

    private static bool Exists(Page page, string target)
    {
        if (target.StartsWith("https://", StringComparison.Ordinal))
        {
            return true;
        }

        string[] parts = target.Split('#');
        string file = parts[0].Length == 0 ? page.FullPath : Path.Combine(Path.GetDirectoryName(page.FullPath)!, parts[0]);
        return (File.Exists(file) || Directory.Exists(file)) && (parts.Length == 1 || Anchors(File.ReadAllText(file)).Contains(parts[1]));
    }

    /// <summary>The anchors of all headings, as GitHub makes them.</summary>
    private static IEnumerable<string> Anchors(string text)
        => Heading().Matches(text).Select(match => NotInAnchor().Replace(match.Groups["title"].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`(?<path>[A-Za-z.]+/[A-Za-z./]*\\.(?:cs|css))`")]
    private static partial Regex SourceFile();

    [GeneratedRegex("^```.*?^```$|`[^`\n]*`", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeSpan();

    [GeneratedRegex("^#+ (?<title>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchor();
}
