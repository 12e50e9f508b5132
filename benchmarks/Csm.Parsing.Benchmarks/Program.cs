using BenchmarkDotNet.Running;
using Csm.Parsing.Benchmarks;
using Csm.Parsing.Benchmarks.Peers;

switch (args)
{
    case ["peers", var folder]:
        PeersCommand.Run(folder);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly).Run(args);
        break;
}
