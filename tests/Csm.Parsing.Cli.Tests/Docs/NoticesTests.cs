using System.Text.Json;
using System.Text.RegularExpressions;

namespace Csm.Parsing.Cli.Tests.Docs;

/// <summary><c>THIRD-PARTY-NOTICES.md</c>, which each package contains, names every assembly that the tool ships and has the text of every licence.</summary>
public sealed partial class NoticesTests
{
    // The kinds of files of a package that a tool loads.
    private static readonly string[] AssetKinds = ["runtime", "runtimeTargets", "native", "resources"];

    private readonly string _notices = new Page("THIRD-PARTY-NOTICES.md").Text;

    [Fact]
    public void Every_assembly_of_the_tool_has_its_row_and_no_other_has()
    {
        // What the tool loads, and so what its package contains.
        using JsonDocument dependencies = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "csm.deps.json")));
        IEnumerable<(string Package, string Assembly)> shipped =
            from target in dependencies.RootElement.GetProperty("targets").EnumerateObject()
            from library in target.Value.EnumerateObject()
            where dependencies.RootElement.GetProperty("libraries").GetProperty(library.Name).GetProperty("type").GetString() == "package"
            from kind in AssetKinds
            where library.Value.TryGetProperty(kind, out _)
            from file in library.Value.GetProperty(kind).EnumerateObject()
            select (library.Name.Split('/')[0], Path.GetFileName(file.Name));

        Assert.Equal(shipped.Distinct().Order(), PackageRow().Matches(_notices).Select(row => (row.Groups["package"].Value, row.Groups["assembly"].Value)).Order());
    }

    [Fact]
    public void Every_licence_that_a_row_names_has_its_text_and_no_other_has()
        => Assert.Equal(LicenceInRow().Matches(_notices).Select(row => row.Groups[1].Value).Distinct().Order(), LicenceText().Matches(_notices).Select(heading => heading.Groups[1].Value).Order());

    [Fact]
    public void Every_row_names_the_copyright_holder()
        => Assert.All(LicenceInRow().Matches(_notices), row => Assert.StartsWith("Copyright ", row.Groups[2].Value, StringComparison.Ordinal));

    [GeneratedRegex(@"^\| (?<package>[\w.]+) \| `(?<assembly>[\w.]+)` \|(?: [^|]* \|){3}$", RegexOptions.Multiline)]
    private static partial Regex PackageRow();

    [GeneratedRegex(@"^\| (?!package|software|file|-).* \| ([\w.-]+) \| ([^|]*) \|$", RegexOptions.Multiline)]
    private static partial Regex LicenceInRow();

    [GeneratedRegex(@"^### (.+)\n\n(?:.+\n\n)?(?:>|```)", RegexOptions.Multiline)]
    private static partial Regex LicenceText();
}
