using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Csm.Parsing.Data;
using NodaTime;

namespace Csm.Parsing.Benchmarks;

/// <summary>Measures the histories of accounts with 20 dumps each beside the tables of the same dumps: what <c>csm history</c> and <c>csm export</c> do, without files.</summary>
[MemoryDiagnoser]
public class HistoryBenchmarks
{
    private string[] _dumps = [];
    private FeedParseOptions[] _options = [];

    [Params(1_000, 10_000)]
    public int Dumps { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _dumps = GeneratedAccounts.Create(Corpus.Create("seed"), Dumps / GeneratedAccounts.Months);
        _options = [.. Enumerable.Range(0, GeneratedAccounts.Months).Select(month => new FeedParseOptions { CollectedAt = new YearMonth(2024, 1).PlusMonths(month) })];
        long posts = Feeds().Sum(feed => feed.Posts.Length);
        ImmutableArray<FeedHistory> histories = Histories();
        long observed = histories.Sum(history => history.Posts.Sum(post => post.Observations.Length));
        if (posts != observed || histories.Any(history => history.Posts.Any(post => post.IsVanished)))
        {
            throw new InvalidOperationException($"The histories have {observed} of {posts} posts of the dumps, or one that vanished.");
        }
    }

    [Benchmark(Baseline = true)]
    public void Export() => Write(TableSchema.Csm, writers =>
    {
        foreach (Feed feed in Feeds())
        {
            writers.ForEach(writer => writer.Write(feed));
        }
    });

    [Benchmark]
    public void History() => Write(TableSchema.History, writers =>
    {
        foreach (FeedHistory history in Histories())
        {
            writers.ForEach(writer => writer.Write(history));
        }
    });

    [Benchmark]
    public FeedNetwork NetworkOfEveryDump() => FeedNetwork.FromMentions(Feeds(), PostCounting.EveryDump);

    [Benchmark]
    public FeedNetwork NetworkOfDistinctPosts() => FeedNetwork.FromMentions(Feeds());

    private static void Write(TableSchema schema, Action<List<TableWriter>> write)
    {
        List<TableWriter> writers = [.. schema.Tables.Select(table => TableWriter.Create(Stream.Null, table, TableFormat.Csv))];
        write(writers);
        writers.ForEach(writer => writer.Dispose());
    }

    private IEnumerable<Feed> Feeds() => _dumps.Select((dump, index) => Feed.Parse(dump, _options[index * GeneratedAccounts.Months / _dumps.Length]));

    private ImmutableArray<FeedHistory> Histories()
    {
        var builder = new FeedHistoryBuilder();
        foreach (Feed feed in Feeds())
        {
            builder.Add(feed);
        }

        return builder.ToHistories();
    }
}
