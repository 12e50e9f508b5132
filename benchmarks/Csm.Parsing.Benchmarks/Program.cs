using BenchmarkDotNet.Running;
using Csm.Parsing.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly).Run(args);
