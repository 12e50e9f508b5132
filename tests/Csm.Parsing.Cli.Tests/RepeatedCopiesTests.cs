using Csm.Parsing.Cli.Inputs;
using Csm.Parsing.Cli.Runs;

namespace Csm.Parsing.Cli.Tests;

/// <summary>Copies of one account at times that may be the same, which count twice.</summary>
public sealed class RepeatedCopiesTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("both are counted", "export", "--output", "out")]
    [InlineData("a post in both counts once", "report", "--output", "out.html")]
    [InlineData("both are counted", "report", "--every-dump", "--output", "out.html")]
    [InlineData("a post in both counts once", "network", "--output", "out.gexf")]
    public async Task Copies_of_an_account_at_overlapping_times_are_reported_once(string counting, params string[] arguments)
    {
        _session.Write("2025-03/a.txt", Page("Ann", 1));
        _session.Write("2025-04/a.txt", Page("ann", 2));
        _session.Write("2025-04-14/a.txt", Page("ANN", 3));
        _session.Write("2025-04-15/a.txt", Page("ann", 4));
        _session.Write("2025-04-15/b.txt", Page("bob", 4));

        CliResult result = await _session.RunAsync([arguments[0], "2025-03", "2025-04", "2025-04-14", "2025-04-15", .. arguments[1..]]);

        Assert.Equal(
            [$"csm: warning: 2025-04/a.txt and 2025-04-14/a.txt are copies of @ANN at overlapping times, 2025-04 and 2025-04-14; {counting}"],
            WarningsIn(result.Error));
        Assert.Equal(0, result.ExitCode);
    }

    [Fact]
    public async Task Copies_of_an_account_at_the_same_time_are_reported()
    {
        _session.Write("a.txt", Page("ann", 1));
        _session.Write("b.txt", Page("ann", 2));

        CliResult result = await _session.RunAsync("export", "a.txt", "b.txt", "--output", "out", "--collected-at", "2025");

        Assert.Equal(["csm: warning: a.txt and b.txt are copies of @ann at the same time, 2025; both are counted"], WarningsIn(result.Error));
    }

    [Theory]
    [InlineData("parse", "dumps")]
    [InlineData("check", "dumps")]
    [InlineData("export", "dumps", "--output", "out", "--collected-at", "none")]
    public async Task Copies_are_not_reported_if_inputs_are_not_combined_or_times_are_unknown(params string[] arguments)
    {
        _session.Write("dumps/2025-04/a.txt", Page("ann", 1));
        _session.Write("dumps/2025-04/b.txt", Page("ann", 2));

        Assert.Empty(WarningsIn((await _session.RunAsync(arguments)).Error));
    }

    [Fact]
    public async Task The_same_bytes_of_an_account_at_the_same_time_are_reported_once()
    {
        _session.Write("2025-04/a.txt");
        _session.Write("2025-04/b.txt");

        Assert.Single(WarningsIn((await _session.RunAsync("export", "2025-04", "--output", "out")).Error));
    }

    [Fact]
    public async Task The_same_bytes_at_another_time_are_not_reported()
    {
        _session.Write("2025-03/a.txt");
        _session.Write("2025-04/a.txt");

        Assert.Empty(WarningsIn((await _session.RunAsync("export", "2025-03", "2025-04", "--output", "out")).Error));
    }

    [Fact]
    public async Task A_command_can_refuse_copies_at_the_same_time()
    {
        _session.Write("2025-04/a.txt", Page("ann", 1));
        _session.Write("2025-04/b.txt", Page("ann", 2));
        using var error = new StringWriter();
        var environment = new CliEnvironment { Output = Stream.Null, Error = error, Input = Stream.Null, CurrentDirectory = _session.Folder };
        var inputs = InputSet.Expand(["2025-04"], _session.Folder);
        var selection = new DumpSelection(inputs, CollectionTimes.Choose(null, inputs.Inputs), language: null, layout: null, environment);

        UsageException refused = await Assert.ThrowsAsync<UsageException>(() => selection.SendAllFeedsAsync(new RefusingSink(), CancellationToken.None));

        Assert.Equal("2025-04/a.txt and 2025-04/b.txt are copies of @ann at the same time, 2025-04", refused.Message);
    }

    private static string Page(string handle, int followers) => $"Name\n@{handle}\nFollowers\n{followers}\nJoined May 2020\nText\n1\n2\n3\n";

    private static IEnumerable<string> WarningsIn(string error) => error.Split('\n').Where(line => line.StartsWith("csm: warning: ", StringComparison.Ordinal));

    private sealed class RefusingSink : FeedSink
    {
        public override bool CombinesInputs => true;

        public override void ReportRepeatedCopy(string message, RunLog log) => throw new UsageException(message);

        public override void Take(Input input, IReadOnlyList<Feed> feeds, bool isAlone, InputResult result)
        {
        }
    }
}
