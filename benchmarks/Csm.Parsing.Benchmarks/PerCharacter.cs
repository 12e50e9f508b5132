using System.Collections.Concurrent;
using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Csm.Parsing.Benchmarks;

/// <summary>
/// Adds columns that make texts of different lengths comparable: millions of characters per second, time per character and allocation per character.
/// </summary>
internal sealed class PerCharacter : ManualConfig
{
    private static readonly ConcurrentDictionary<string, int> Lengths = new();

    public PerCharacter() => AddColumn(
        new Column("Mchar/s", "Millions of UTF-16 units a second", (report, length) => length / report.ResultStatistics?.Mean * 1000, "F0"),
        new Column("ns/char", "Nanoseconds per UTF-16 unit", (report, length) => report.ResultStatistics?.Mean / length, "F2"),
        new Column("B/char", "Bytes allocated per UTF-16 unit", (report, length) => report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) / (double?)length, "F2"));

    private sealed class Column(string name, string legend, Func<BenchmarkReport, int, double?> value, string format) : IColumn
    {
        public string Id => $"{nameof(PerCharacter)}.{name}";

        public string ColumnName => name;

        public string Legend => legend;

        public bool AlwaysShow => true;

        public ColumnCategory Category => ColumnCategory.Custom;

        public int PriorityInCategory => 0;

        public bool IsNumeric => true;

        public UnitType UnitType => UnitType.Dimensionless;

        public bool IsAvailable(Summary summary) => true;

        public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

        public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
        {
            string input = (string)benchmarkCase.Parameters[nameof(ParseBenchmarks.Input)];
            int length = Lengths.GetOrAdd(input, name => Corpus.Create(name).Length);
            return (summary[benchmarkCase] is { } report ? value(report, length) : null)?.ToString(format, CultureInfo.InvariantCulture) ?? "-";
        }
    }
}
