using BenchmarkDotNet.Attributes;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks;

/// <summary>Measures the way from the text to JSON: one object, or one line per post.</summary>
[MemoryDiagnoser]
[Config(typeof(PerCharacter))]
public class JsonBenchmarks
{
    private SourceText _text = SourceText.From("");

    [Params("seed", "1 MB")]
    public string Input { get; set; } = "seed";

    [GlobalSetup]
    public void Setup() => _text = SourceText.From(Corpus.Create(Input));

    [Benchmark(Baseline = true)]
    public Feed TreeAndModel() => Feed.Parse(_text);

    [Benchmark]
    public string OneObject() => FeedJson.Serialize(Feed.Parse(_text));

    [Benchmark]
    public int ALineForEachPost() => FeedJson.SerializePostLines(Feed.Parse(_text)).Sum(line => line.Length);
}
