using BenchmarkDotNet.Running;
using Csm.Parsing.Benchmarks;
using Csm.Parsing.Benchmarks.Peers.Node;

switch (args)
{
    case ["corpus", var folder, var count]:
        CorpusFolder.Write(folder, count);
        break;
    case ["peers", var folder]:
        PeersCommand.Run(folder);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly).Run(args);
        break;
}
