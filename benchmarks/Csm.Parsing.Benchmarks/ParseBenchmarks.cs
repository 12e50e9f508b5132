using BenchmarkDotNet.Attributes;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks;

/// <summary>Measures the way from the text to the tree, to the model, and to every property of the model.</summary>
[MemoryDiagnoser]
[Config(typeof(PerCharacter))]
public class ParseBenchmarks
{
    private SourceText _text = SourceText.From("");

    public static IEnumerable<string> Inputs => ["seed", "1 MB", "100 MB", Corpus.ShortPosts, Corpus.MixedPosts, "1 MB of emoji", Corpus.Pages, .. GeneratedPages.HasCopies ? [Corpus.CopiedPages] : Array.Empty<string>()];

    [ParamsSource(nameof(Inputs))]
    public string Input { get; set; } = "seed";

    [GlobalSetup]
    public void Setup() => _text = SourceText.From(Corpus.Create(Input));

    [Benchmark(Baseline = true)]
    public SyntaxTree Tree() => SyntaxTree.ParseText(_text);

    [Benchmark]
    public Feed TreeAndModel() => Feed.Parse(_text);

    [Benchmark]
    public int EveryProperty() => EveryPropertyOf.Read(Feed.Parse(_text));
}
