namespace Csm.Parsing.Cli.Tests;

/// <summary><c>csm network</c>.</summary>
public sealed class NetworkTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task The_network_goes_to_standard_output_as_gexf()
    {
        CliResult result = await _session.RunAsync("network", CliSession.Seed);

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("<edge source=\"csmagistrature\" target=\"csmagistrature\" weight=\"8\" />", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("net.csv", "Source,Target,")]
    [InlineData("net.gexf", "<?xml ")]
    [InlineData("net", "<?xml ")]
    public async Task The_extension_of_the_file_chooses_the_format(string file, string start)
    {
        await _session.RunAsync("network", CliSession.Seed, "--output", file);

        Assert.StartsWith(start, _session.Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_feeds_of_all_inputs_are_in_one_network()
    {
        _session.Write("dumps/a.txt", FeedOf("ann", "@bob") + FeedOf("bob", "@cy"));
        _session.Write("dumps/b.txt", FeedOf("cy", "@ann"));

        CliResult result = await _session.RunAsync("network", "dumps", "--format", "csv");

        Assert.Equal("Source,Target,Type,Weight\r\nann,bob,Directed,1\r\nbob,cy,Directed,1\r\ncy,ann,Directed,1\r\n", result.Output);
    }

    [Fact]
    public async Task Hashtags_are_a_network_of_their_own()
    {
        CliResult result = await _session.RunAsync("network", CliSession.Seed, "--of", "hashtags", "--format", "csv");

        Assert.Contains("csm,magistrats,Undirected,1", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task How_many_inputs_are_processed_at_once_does_not_show()
    {
        for (int number = 0; number < 50; number++)
        {
            _session.Write($"dumps/{number}.txt", FeedOf(number % 2 == 0 ? "Ann" : "ANN", $"@bob #tag{number % 3} #Tag{number % 5}"));
        }

        _session.InputsAtOnce = 1;
        string one = (await _session.RunAsync("network", "dumps")).Output;
        _session.InputsAtOnce = 16;
        string several = (await _session.RunAsync("network", "dumps")).Output;

        Assert.Equal(one, several);
    }

    [Theory]
    [InlineData("csm: unknown network 'answers'; choose mentions, replies, quotes, reposts or hashtags\n", "--of", "answers")]
    [InlineData("csm: no network format has the extension '.graphml'; choose --format gexf or --format csv\n", "--output", "a.graphml")]
    [InlineData("csm: unknown format 'xml'; choose gexf or csv\n", "--format", "xml")]
    [InlineData("csm: the path after --output is empty; name a file or folder\n", "--output", "")]
    [InlineData("csm: 'out/' is a folder; the network needs a file\n", "--output", "out/")]
    [InlineData("csm: the input 'dump.txt' would be overwritten; choose another --output\n", "--output", "dump.txt")]
    public async Task Wrong_arguments_are_refused(string message, params string[] arguments)
    {
        _session.Write("dump.txt");

        CliResult result = await _session.RunAsync(["network", "dump.txt", .. arguments]);

        Assert.Equal((2, message), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task An_unreadable_input_is_reported_and_the_others_are_written()
    {
        _session.Write("dump.txt", FeedOf("ann", "@bob"));

        CliResult result = await _session.RunAsync("network", "missing.txt", "dump.txt", "--format", "csv");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("ann,bob,Directed,1", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Posts_with_too_many_hashtags_for_edges_are_reported()
    {
        _session.Write("dump.txt", FeedOf("ann", string.Join(' ', Enumerable.Range(0, 141).Select(number => $"#t{number}"))));

        CliResult result = await _session.RunAsync("network", "dump.txt", "--of", "hashtags", "--output", "net.gexf");

        Assert.Equal(
            (0, "csm: warning: posts with more than 140 different hashtags, which are in the network without edges: 1\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task Posts_beyond_the_largest_number_of_edges_are_reported()
    {
        IEnumerable<string> posts = Enumerable.Range(0, 104).Select(post => string.Join(' ', Enumerable.Range(0, 140).Select(number => $"#t{post}_{number}")) + "\n1\n2\n3\n");
        _session.Write("dump.txt", FeedOf("ann", "text") + string.Concat(posts));

        CliResult result = await _session.RunAsync("network", "dump.txt", "--of", "hashtags", "--format", "csv", "--output", "net.csv");

        Assert.Equal((0, "csm: warning: posts with hashtags that have no edge, because the network has the most it can have, 1,000,000: 2\n"), (result.ExitCode, result.Error));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_reported()
    {
        _session.Write("dump.txt");

        CliResult result = await _session.RunAsync("network", "dump.txt", "--output", "dump.txt/net.gexf");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("csm: cannot write ", result.Error, StringComparison.Ordinal);
    }

    private static string FeedOf(string handle, string post) => $"Name\n@{handle}\nFollowers\n1\nJoined May 2020\n{post}\n1\n2\n3\n";
}
