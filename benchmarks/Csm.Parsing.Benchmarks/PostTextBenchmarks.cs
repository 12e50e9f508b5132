using BenchmarkDotNet.Attributes;

namespace Csm.Parsing.Benchmarks;

/// <summary>Parses the texts of posts one by one, for users who have no dump. Only the characters of the texts are counted.</summary>
[MemoryDiagnoser]
public class PostTextBenchmarks
{
    private string[] _texts = [];

    [Params("seed", "1 MB")]
    public string Input { get; set; } = "seed";

    [GlobalSetup]
    public void Setup() => _texts = [.. Feed.Parse(Corpus.Create(Input)).Posts.Select(post => post.Text)];

    [Benchmark(Baseline = true)]
    public int Entities() => _texts.Sum(text => PostText.Parse(text).Entities.Length);

    [Benchmark]
    public int EntitiesAndLength() => _texts.Sum(text => PostText.Parse(text) is { IsValid: true } valid ? valid.Entities.Length : 0);
}
