namespace Csm.Parsing.Cli.Tests.Docs;

/// <summary>A page of the documentation.</summary>
/// <param name="Path">Its path from the repository's root, with forward slashes.</param>
internal sealed record Page(string Path)
{
    /// <summary>Set to 1 to write what a page should say into the page, instead of failing where it says something else.</summary>
    private const string RenewVariable = "CSM_RENEW_DOCS";

    /// <summary>Every page that a reader of the repository or of a package can see.</summary>
    public static Page[] All { get; } =
    [
        new("README.md"),
        new("CONTRIBUTING.md"),
        new("CHANGELOG.md"),
        new("seeds/README.md"),
        new("benchmarks/README.md"),
        .. InFolder("docs", "*.md", SearchOption.TopDirectoryOnly),
        .. InFolder("src", "README.md", SearchOption.AllDirectories),
    ];

    public string FullPath => System.IO.Path.Combine(RepositoryRoot.Path, Path);

    public string Text => File.ReadAllText(FullPath);

    /// <summary>Fails unless the page says this; with the variable set, makes it say so.</summary>
    public void MustBe(string text)
    {
        if (Environment.GetEnvironmentVariable(RenewVariable) == "1")
        {
            File.WriteAllText(FullPath, text);
        }

        if (Text != text)
        {
            Assert.Fail($"{Path} is out of date at {FirstDifference(Text, text)}.\nRenew the pages with: {RenewVariable}=1 dotnet test tests/Csm.Parsing.Cli.Tests --filter FullyQualifiedName~.Docs.");
        }
    }

    public override string ToString() => Path;

    private static string FirstDifference(string actual, string expected)
    {
        string[] actualLines = actual.Split('\n'), expectedLines = expected.Split('\n');
        int line = actualLines.Zip(expectedLines).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}: it says\n{actualLines.ElementAtOrDefault(line)}\nand should say\n{expectedLines.ElementAtOrDefault(line)}";
    }

    private static IEnumerable<Page> InFolder(string folder, string pattern, SearchOption depth)
        => Directory.EnumerateFiles(System.IO.Path.Combine(RepositoryRoot.Path, folder), pattern, depth)
            .Select(file => new Page(System.IO.Path.GetRelativePath(RepositoryRoot.Path, file).Replace('\\', '/')))
            .OrderBy(page => page.Path, StringComparer.Ordinal);
}
