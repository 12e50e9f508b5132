using BenchmarkDotNet.Running;
using Csm.Parsing.Benchmarks;

switch (args)
{
    case ["corpus", var folder, var count]: CorpusFolder.Write(folder, count); break;
    default: BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly).Run(args); break;
}
