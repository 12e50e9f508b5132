using BenchmarkDotNet.Attributes;
using Csm.Parsing.Benchmarks.Peers.ByHand;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks;

/// <summary>Shows whether time and memory grow no faster than the text: compare the two columns per character.</summary>
[MemoryDiagnoser]
[Config(typeof(PerCharacter))]
public class ScalingBenchmarks
{
    private SourceText _text = SourceText.From("");

    [Params("10 KB", "100 KB", "1 MB", "10 MB", "100 MB", "one line of 10 MB")]
    public string Input { get; set; } = "10 KB";

    [GlobalSetup]
    public void Setup() => _text = SourceText.From(Corpus.Create(Input));

    [Benchmark(Baseline = true)]
    public SyntaxTree Tree() => SyntaxTree.ParseText(_text);

    [Benchmark]
    public SyntaxTree TreeByHand() => FeedReader.Parse(_text);

    [Benchmark]
    public Feed TreeAndModel() => Feed.Parse(_text);
}
