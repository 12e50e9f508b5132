namespace Csm.Parsing.Benchmarks;

/// <summary>The measured texts, by name.</summary>
internal static class Corpus
{
    public const string ShortPosts = "1 MB of short posts";
    public const string MixedPosts = "1 MB of mixed posts";
    public const string Pages = "1 MB of pages of X";
    public const string CopiedPages = "1 MB of copied pages of X";

    public static string Seed { get; } = File.ReadAllText(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "*.txt").Single());

    public static string Create(string name) => name switch
    {
        "seed" => Seed,
        "one line of 10 MB" => GeneratedDump.Create(Seed, 10_000_000).ReplaceLineEndings(" "),
        ShortPosts => GeneratedPosts.Create(Seed, 1_000_000),
        MixedPosts => GeneratedPosts.CreateMixed(Seed, 1_000_000),
        Pages => GeneratedPages.Create(Seed, 1_000_000),
        CopiedPages => GeneratedPages.Repeat(1_000_000),
        "1 MB of emoji" => GeneratedDump.CreateOfEmoji(1_000_000),
        _ when name.Split(' ') is [var number, var unit] && int.TryParse(number, out int count) => GeneratedDump.Create(Seed, count * UnitOf(unit)),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such text."),
    };

    private static int UnitOf(string unit) => unit switch
    {
        "KB" => 1_000,
        "MB" => 1_000_000,
        _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such unit."),
    };
}
