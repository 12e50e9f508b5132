namespace Csm.Parsing.Benchmarks;

/// <summary>The texts that are measured.</summary>
internal static class Corpus
{
    private const int LinesOfProfile = 14;

    public static string Create(string name)
    {
        string seed = File.ReadAllText(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt").Single());
        return name switch
        {
            "seed" => seed,
            "1 MB" => Repeat(seed, 1_000_000),
            "10 MB" => Repeat(seed, 10_000_000),
            _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such text."),
        };
    }

    private static string Repeat(string seed, int length)
    {
        string[] lines = seed.Split('\n');
        string profile = string.Join('\n', lines.Take(LinesOfProfile)) + "\n";
        string posts = string.Join('\n', lines.Skip(LinesOfProfile)) + "\n";
        return profile + string.Concat(Enumerable.Repeat(posts, (length - profile.Length) / posts.Length));
    }
}
