using BenchmarkDotNet.Attributes;
using Csm.Parsing.Benchmarks.Peers.ByHand;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks;

/// <summary>Shows how far the library is from the limit: the tokens of an ordinary dump in one pass by hand, without URLs, ambiguities and diagnostics. A test proves that they are the same.</summary>
[MemoryDiagnoser]
[Config(typeof(PerCharacter))]
public class LimitBenchmarks
{
    private SourceText _text = SourceText.From("");

    [Params("seed", Corpus.ShortPosts, Corpus.MixedPosts, "1 MB")]
    public string Input { get; set; } = "seed";

    [GlobalSetup]
    public void Setup() => _text = SourceText.From(Corpus.Create(Input));

    [Benchmark(Baseline = true)]
    public object Yardstick() => TokenReader.Read(_text.ToString());

    [Benchmark]
    public SyntaxTree Tree() => SyntaxTree.ParseText(_text);

    [Benchmark]
    public SyntaxTree TreeByHand() => FeedReader.Parse(_text);

    [Benchmark]
    public Feed TreeAndModel() => Feed.Parse(_text);
}
