using System.Globalization;
using System.Text;

namespace Csm.Parsing.Cli.Tests;

/// <summary>Several inputs are processed at the same time, and nothing shows it.</summary>
public sealed class SeveralInputsTests : IDisposable
{
    private const int Files = 100;

    private static readonly string Padding = new('x', 80);

    private readonly CliSession _session = new();

    public SeveralInputsTests()
    {
        // Of different lengths, so that they are not ready in order; each with a warning and a post that tell which one it is.
        for (int number = 0; number < Files; number++)
        {
            string posts = string.Concat(Enumerable.Repeat($"post of {number} {Padding}\n1\n2\n3\n", 1 + (number * 37 % 50)));
            _session.Write($"dumps/{NameOf(number)}", $"@file{number}\nFollowers\n1\nJoined May 2020\n{posts}");
        }
    }

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("parse", "dumps", "--format", "ndjson")]
    [InlineData("parse", "dumps", "--format", "csv")]
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
    public async Task A_file_that_cannot_be_read_is_told_in_its_place_and_the_others_are_written()
    {
        string[] files = [.. Enumerable.Range(0, Files).Select(number => $"dumps/{NameOf(number)}")];
        File.Delete(_session.PathOf(files[40]));

        CliResult result = await _session.RunAsync(["parse", .. files]);

        Assert.Equal(2, result.ExitCode);
        string[] lines = result.Error.Split('\n');
        Assert.StartsWith("dumps/039.txt(1,1): warning ", lines[39], StringComparison.Ordinal);
        Assert.Equal("csm: cannot read dumps/040.txt: no such file or folder", lines[40]);
        Assert.StartsWith("dumps/041.txt(1,1): warning ", lines[41], StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, Files).Where(number => number != 40), NumbersIn(result.Output, "post of "));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_told_in_its_place()
    {
        Directory.CreateDirectory(_session.PathOf("out/040.json"));

        CliResult result = await _session.RunAsync("parse", "dumps", "--output", "out");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("csm: cannot write ", result.Error.Split('\n')[41], StringComparison.Ordinal);
        Assert.Equal((2 * Files) - 1, _session.Files().Length);
    }

    [Fact]
    public async Task A_cancelled_run_has_written_the_first_inputs_whole()
    {
        string all = (await _session.RunAsync("parse", "dumps")).Output;
        using var cancellation = new CancellationTokenSource();
        using var output = new CancellingStream(cancellation, afterInputs: 30);

        CliResult result = await _session.RunAsync(output, Stream.Null, ["parse", "dumps"], cancellation.Token);

        string written = Encoding.UTF8.GetString(output.ToArray());
        Assert.Equal(130, result.ExitCode);
        Assert.DoesNotContain(" files/s", result.Error, StringComparison.Ordinal);
        Assert.StartsWith(written, all, StringComparison.Ordinal);
        Assert.Equal(Enumerable.Range(0, 30), NumbersIn(written, "post of "));
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("parse", "dumps")]
    [InlineData("parse", "dumps", "--output", "out")]
    [InlineData("check", "dumps")]
    public async Task One_line_sums_up(params string[] arguments)
    {
        string sum = (await _session.RunAsync(arguments)).Error.TrimEnd().Split('\n')[^1];

        Assert.Equal("100 files, 2,550 posts, 0.3 MB in 2.0 s: 50 files/s, 1,275 posts/s, 0.1 MB/s", sum);
    }

    [Theory]
    [InlineData("parse", "dumps", "--format", "text")]
    [InlineData("parse", "dumps/000.txt", "--format", "json")]
    [InlineData("check", "dumps/000.txt")]
    public async Task Reports_and_one_input_need_no_sum(params string[] arguments)
        => Assert.DoesNotContain(" files/s", (await _session.RunAsync(arguments)).Error, StringComparison.Ordinal);

    private static string NameOf(int number) => number.ToString("D3", CultureInfo.InvariantCulture) + ".txt";

    /// <summary>The numbers after a word, without neighbours that are the same.</summary>
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

    /// <summary>Cancels when some inputs have been written.</summary>
    private sealed class CancellingStream(CancellationTokenSource cancellation, int afterInputs) : MemoryStream
    {
        private int _inputs;

        public override void Flush()
        {
            if (++_inputs == afterInputs)
            {
                cancellation.Cancel();
            }
        }
    }
}
