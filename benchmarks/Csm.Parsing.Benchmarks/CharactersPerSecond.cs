using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Csm.Parsing.Benchmarks;

/// <summary>Adds a column with the speed in millions of characters a second.</summary>
internal sealed class CharactersPerSecond : ManualConfig
{
    public CharactersPerSecond() => AddColumn(new Column());

    private sealed class Column : IColumn
    {
        public string Id => nameof(CharactersPerSecond);

        public string ColumnName => "Mchar/s";

        public string Legend => "Millions of UTF-16 units a second";

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
            double? nanoseconds = summary[benchmarkCase]?.ResultStatistics?.Mean;
            return nanoseconds is { } time ? (Corpus.Create(input).Length / time * 1000).ToString("F0", CultureInfo.InvariantCulture) : "-";
        }
    }
}
