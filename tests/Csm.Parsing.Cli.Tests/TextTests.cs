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

    [Theory]
    [InlineData("\u061C", "⟨U+061C⟩")]
    [InlineData("\u200E", "⟨U+200E⟩")]
    [InlineData("\u200F", "⟨U+200F⟩")]
    [InlineData("\u202A", "⟨U+202A⟩")]
    [InlineData("\u202B", "⟨U+202B⟩")]
    [InlineData("\u202C", "⟨U+202C⟩")]
    [InlineData("\u202D", "⟨U+202D⟩")]
    [InlineData("\u202E", "⟨U+202E⟩")]
    [InlineData("\u2066", "⟨U+2066⟩")]
    [InlineData("\u2067", "⟨U+2067⟩")]
    [InlineData("\u2068", "⟨U+2068⟩")]
    [InlineData("\u2069", "⟨U+2069⟩")]
    [InlineData("\u2028", "⟨U+2028⟩")]
    [InlineData("\u2029", "⟨U+2029⟩")]
    public async Task A_character_that_changes_the_writing_direction_or_ends_a_line_is_shown_as_its_code_point(string character, string shown)
    {
        string output = await ReportAsync($"Na{character}me\n@handle\nFollowers\n1\nA bio {character} of an account\nPa{character}ris\nJoined May 2020\n[1/2] gpj{character}exe 5/{character}2026\n1\n2\n3\n");

        Assert.DoesNotContain(character, output, StringComparison.Ordinal);
        Assert.Contains($"gpj{shown}exe", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("parse", "--format", "text")]
    public async Task A_path_that_changes_the_writing_direction_is_shown_with_its_code_points(params string[] command)
    {
        using var session = new CliSession();
        session.Write("a\u202Egpj.txt", "text\n1\n2\n3\n");

        CliResult result = await session.RunAsync([.. command, "a\u202Egpj.txt", "no\u2067such.txt"]);

        Assert.Contains("a⟨U+202E⟩gpj.txt(1,1): warning", result.Output, StringComparison.Ordinal);
        Assert.Contains("no⟨U+2067⟩such.txt", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Output + result.Error, character => character is '\u202E' or '\u2067');
    }

    [Fact]
    public async Task A_wrong_argument_that_changes_the_writing_direction_is_shown_with_its_code_points()
    {
        using var session = new CliSession();

        Assert.Contains("pa⟨U+202E⟩rse", (await session.RunAsync("pa\u202Erse", "dump.txt")).Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("word ")]
    [InlineData("line\n")]
    [InlineData("\u0301")]
    [InlineData("日")]
    [InlineData("1")]
    public async Task A_report_of_a_very_long_page_is_short(string piece)
    {
        string text = "a" + string.Concat(Enumerable.Repeat(piece, 400_000 / piece.Length));

        string output = await ReportAsync($"{text.Replace('\n', ' ')}\n@handle\nFollowers\n1\n{text}\nParis\nJoined May 2020\n{text}\n1\n2\n3\n{text[1..]}\n");

        Assert.InRange(output.Length, 0, 60_000);
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
