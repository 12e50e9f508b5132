using Csm.Parsing.Text;

namespace Csm.Parsing.Tests;

/// <summary>The real dump.</summary>
internal static class Seed
{
    public const string RelativePath = "seeds/000_b96aaf66f12405a2.txt";

    public static string Path { get; } = System.IO.Path.Combine(RepositoryRoot.Path, RelativePath);

    public static string Text { get; } = File.ReadAllText(Path);

    public static string[] Lines { get; } = Text.Split('\n');

    /// <summary>Parses the bytes of the file, with the path that a user in the repository's root would give.</summary>
    public static Feed Parse()
    {
        using FileStream stream = File.OpenRead(Path);
        return Feed.Parse(SourceText.From(stream, RelativePath));
    }
}
