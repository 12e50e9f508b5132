using Spectre.Console;

namespace Csm.Parsing.Cli.Tests;

/// <summary><c>csm parse --format text</c>.</summary>
public sealed class TextTests
{
    private const string Escape = "\u001B";

    [Theory]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(160)]
    public async Task No_line_of_the_seed_is_wider_than_the_terminal(int width)
    {
        using var session = new CliSession { Width = width };

        CliResult result = await session.RunAsync("parse", CliSession.Seed, "--format", "text");

        Assert.All(result.Output.Split('\n'), line => Assert.InRange(line.GetCellWidth(), 0, width));
    }

    [Fact]
    public async Task The_seed_has_a_card_a_table_trees_and_a_summary()
    {
        using var session = new CliSession();

        string output = (await session.RunAsync("parse", CliSession.Seed, "--format", "text")).Output;

        Assert.Contains("Followers 21K   Following 9   Media 431   Statuses 855", output, StringComparison.Ordinal);
        Assert.Contains("Paris, France · Joined December 2014", output, StringComparison.Ordinal);
        Assert.Contains("│     135 │     372 │   747 │", output, StringComparison.Ordinal);
        Assert.Contains("Thread of 3\n├── [1/3] Le 15 septembre", output, StringComparison.Ordinal);
        Assert.Contains("\n20 posts, 5 threads, 0 diagnostics\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Markup_and_emoji_codes_of_a_text_are_shown_as_written()
    {
        string output = await ReportAsync("[red]x[/] :smile:\n@handle\nFollowers\n1\nJoined May 2020\n[bold]y[/] [[z]]\n1\n2\n3\n");

        Assert.Contains("[red]x[/] :smile:", output, StringComparison.Ordinal);
        Assert.Contains("[bold]y[/] [[z]]", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_become_their_pictures()
    {
        string output = await ReportAsync("Name\n@handle\nFollowers\n1\nJoined May 2020\n\u001B[31mred\u0007\u007F\u009B\n1\n2\n3\n");

        Assert.Contains("␛[31mred␇␡\uFFFD", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output, character => char.IsControl(character) && character != '\n');
    }

    [Fact]
    public async Task Missing_positions_of_a_thread_are_shown()
    {
        string output = await ReportAsync("text\n1\n2\n3\n[9/9] c\n1\n2\n3\n[3/9] b\n1\n2\n3\n[1/9] a\n1\n2\n3\n");

        Assert.Contains(
            "Thread of 9\n├── [1/9] a\n├── [2/9] missing\n├── [3/9] b\n├── [4/9] to [8/9] missing\n└── [9/9] c\n",
            output,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_long_text_is_cut_and_marked()
    {
        string output = await ReportAsync($"Name\n@handle\nFollowers\n1\nJoined May 2020\n{new string('x', 2000)}\n1\n2\n3\n");

        Assert.Contains("x…", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_diagnostic_is_one_unbroken_line_and_all_are_counted()
    {
        using var session = new CliSession { Width = 40 };
        session.Write("dump.txt", "text\n1\n2\n3\n");

        CliResult result = await session.RunAsync("parse", "dump.txt", "--format", "text");

        Assert.Matches(@"\ndump\.txt\(1,1\): warning CSM0010: [^\n]+; the feed has only posts\n", result.Output);
        Assert.Contains("\n1 post, 0 threads, 1 diagnostic (1 warning)\n", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Error);
    }

    [Fact]
    public async Task On_a_terminal_the_report_is_the_default_and_has_colour()
    {
        using var session = new CliSession { IsOutputTerminal = true };

        string output = (await session.RunAsync("parse", CliSession.Seed)).Output;

        Assert.Contains("Profile", output, StringComparison.Ordinal);
        Assert.Contains(Escape, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_several_inputs_each_report_begins_with_its_path()
    {
        using var session = new CliSession();
        session.Write("dumps/a.txt");
        session.Write("dumps/b.txt");

        string output = (await session.RunAsync("parse", "dumps", "--format", "text")).Output;

        Assert.StartsWith("dumps/a.txt\n", output, StringComparison.Ordinal);
        Assert.Contains("\ndumps/b.txt\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_file_is_an_error_and_a_summary()
    {
        string output = await ReportAsync("");

        Assert.Contains(": error CSM0001: ", output, StringComparison.Ordinal);
        Assert.Contains("0 posts, 0 threads, 1 diagnostic (1 error)", output, StringComparison.Ordinal);
    }

    private static async Task<string> ReportAsync(string dump)
    {
        using var session = new CliSession();
        session.Write("dump.txt", dump);
        return (await session.RunAsync("parse", "dump.txt", "--format", "text")).Output;
    }
}
