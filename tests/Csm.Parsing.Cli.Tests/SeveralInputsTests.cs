using System.Globalization;
using System.Text;

namespace Csm.Parsing.Cli.Tests;

/// <summary>Several inputs are processed at the same time, without any visible effect.</summary>
public sealed class SeveralInputsTests : IDisposable
{
    private const int Files = 40;

    private readonly CliSession _session = new();

    public SeveralInputsTests()
    {
        // Of different lengths, so that they are not ready in order, and each with a warning and posts that identify it.
        for (int number = 0; number < Files; number++)
        {
            string posts = string.Concat(Enumerable.Repeat($"post of {number}\n1\n2\n3\n", 1 + (number * 17 % 20)));
            _session.Write($"dumps/{NameOf(number)}", $"@file{number}\nFollowers\n1\nJoined May 2020\n{posts}");
        }
    }

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("parse", "dumps", "--format", "ndjson")]
    [InlineData("parse", "dumps", "--format", "text")]
    [InlineData("check", "dumps")]
    public async Task The_output_is_that_of_one_input_after_the_other(params string[] arguments)
    {
        CliResult one = await RunAsync(1, arguments);

        CliResult several = await RunAsync(16, arguments);

        Assert.Equal(one, several);
        Assert.Equal(Enumerable.Range(0, Files), NumbersIn(several.Output, arguments[0] == "check" ? "dumps/" : "post of "));
    }

    [Fact]
    public async Task The_files_are_those_of_one_input_after_the_other()
    {
        await RunAsync(1, "parse", "dumps", "--output", "one");
        await RunAsync(16, "parse", "dumps", "--output", "several");

        Assert.Equal(3 * Files, _session.Files().Length);
        Assert.All(Enumerable.Range(0, Files), number =>
        {
            string name = Path.ChangeExtension(NameOf(number), "json");
            Assert.Equal(_session.Read("one/" + name), _session.Read("several/" + name));
        });
    }

    [Fact]
    public async Task An_unreadable_file_is_reported_in_its_turn_and_the_others_are_written()
    {
        string[] files = [.. Enumerable.Range(0, Files).Select(number => $"dumps/{NameOf(number)}")];
        File.Delete(_session.PathOf(files[20]));

        CliResult result = await _session.RunAsync(["parse", .. files]);

        Assert.Equal(2, result.ExitCode);
        string[] lines = result.Error.Split('\n');
        Assert.StartsWith("dumps/019.txt(1,1): warning ", lines[19], StringComparison.Ordinal);
        Assert.Equal("csm: cannot read dumps/020.txt: no such file or folder", lines[20]);
        Assert.StartsWith("dumps/021.txt(1,1): warning ", lines[21], StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, Files).Where(number => number != 20), NumbersIn(result.Output, "post of "));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_reported_in_its_turn()
    {
        Directory.CreateDirectory(_session.PathOf("out/020.json"));

        CliResult result = await _session.RunAsync("parse", "dumps", "--output", "out");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("csm: cannot write ", result.Error.Split('\n')[21], StringComparison.Ordinal);
        Assert.Equal((2 * Files) - 1, _session.Files().Length);
    }

    [Fact]
    public async Task A_cancelled_run_has_written_the_first_inputs_whole()
    {
        string all = (await _session.RunAsync("parse", "dumps")).Output;
        using var cancellation = new CancellationTokenSource();
        using var output = new WatchedStream(afterInputs: 12, cancellation.Cancel);

        CliResult result = await _session.RunAsync(output, Stream.Null, ["parse", "dumps"], cancellation.Token);

        string written = Encoding.UTF8.GetString(output.ToArray());
        Assert.Equal(130, result.ExitCode);
        Assert.DoesNotContain(" files/s", result.Error, StringComparison.Ordinal);
        Assert.StartsWith(written, all, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, 12), NumbersIn(written, "post of "));
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public async Task An_input_is_not_read_long_before_its_turn(int inputsAtOnce)
    {
        string[] files = [.. Enumerable.Range(0, Files).Select(number => $"dumps/{NameOf(number)}")];
        using var output = new WatchedStream(afterInputs: 1, () => Array.ForEach(files[inputsAtOnce..], file => File.Delete(_session.PathOf(file))));
        _session.InputsAtOnce = inputsAtOnce;

        CliResult result = await _session.RunAsync(output, Stream.Null, ["parse", .. files]);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(Enumerable.Range(0, inputsAtOnce), NumbersIn(Encoding.UTF8.GetString(output.ToArray()), "post of "));
    }

    [Theory]
    [InlineData("parse", "dumps")]
    [InlineData("parse", "dumps", "--output", "out")]
    [InlineData("check", "dumps")]
    public async Task The_last_line_has_the_totals(params string[] arguments)
    {
        string posts = string.Concat(Enumerable.Repeat(new string('x', 150) + "\n1\n2\n3\n", 500));
        _session.Write("dumps/large1.txt", posts);
        _session.Write("dumps/large2.txt", posts);

        string totals = (await _session.RunAsync(arguments)).Error.TrimEnd().Split('\n')[^1];

        Assert.Equal("42 files, 1,420 posts, 0.2 MB in 2.0 s: 21 files/s, 710 posts/s, 0.1 MB/s", totals);
    }

    [Theory]
    [InlineData("parse", "dumps", "--format", "text")]
    [InlineData("parse", "dumps/000.txt", "--format", "json")]
    [InlineData("check", "dumps/000.txt")]
    public async Task Reports_and_single_inputs_have_no_totals(params string[] arguments)
        => Assert.DoesNotContain(" files/s", (await _session.RunAsync(arguments)).Error, StringComparison.Ordinal);

    private static string NameOf(int number) => number.ToString("D3", CultureInfo.InvariantCulture) + ".txt";

    /// <summary>The numbers after a word, without repeated neighbours.</summary>
    private static IEnumerable<int> NumbersIn(string output, string word)
    {
        int[] numbers = [.. output.Split(word).Skip(1).Select(part => int.Parse(string.Concat(part.TakeWhile(char.IsAsciiDigit)), CultureInfo.InvariantCulture))];
        return numbers.Where((number, index) => index == 0 || numbers[index - 1] != number);
    }

    private Task<CliResult> RunAsync(int inputsAtOnce, params string[] arguments)
    {
        _session.InputsAtOnce = inputsAtOnce;
        return _session.RunAsync(arguments);
    }

    /// <summary>Calls an action after a number of inputs have been written.</summary>
    private sealed class WatchedStream(int afterInputs, Action action) : MemoryStream
    {
        private int _inputs;

        public override void Flush()
        {
            if (++_inputs == afterInputs)
            {
                action();
            }
        }
    }
}
