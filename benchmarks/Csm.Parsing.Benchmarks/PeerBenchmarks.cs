using BenchmarkDotNet.Attributes;
using Csm.Parsing.Benchmarks.Peers.ByHand;
using Csm.Parsing.Syntax;
using Csm.Parsing.Text;

namespace Csm.Parsing.Benchmarks;

/// <summary>
/// Compares the library with other ways to find the same. A test proves that all agree. Only the library and <see cref="ByHand"/> also create a tree with every
/// token and report what is ambiguous.
/// </summary>
[MemoryDiagnoser]
[Config(typeof(PerCharacter))]
public class PeerBenchmarks
{
    private string _text = "";

    [Params("seed", "1 MB")]
    public string Input { get; set; } = "seed";

    [GlobalSetup]
    public void Setup() => _text = Corpus.Create(Input);

    [Benchmark(Baseline = true)]
    public object Library() => SyntaxTree.ParseText(_text);

    [Benchmark]
    public object ByHand() => FeedReader.Parse(SourceText.From(_text));

    [Benchmark]
    public object PlainPidgin() => Peers.PlainPidgin.Parse(_text);

    [Benchmark]
    public object RegexWithProtocolUrls() => Peers.RegexWithProtocolUrls.Instance.Parse(_text);

    [Benchmark]
    public object RegexWithAllUrls() => Peers.RegexWithAllUrls.Instance.Parse(_text);

    [Benchmark]
    public object RegexAsFirstWritten() => Peers.RegexAsFirstWritten.Instance.Parse(_text);

    [Benchmark]
    public object FluentParlot() => Peers.FluentParlot.Parse(_text);

    [Benchmark]
    public object TokenizedSuperpower() => Peers.TokenizedSuperpower.Parse(_text);

    [Benchmark]
    public object LinqSprache() => Peers.LinqSprache.Parse(_text);
}
