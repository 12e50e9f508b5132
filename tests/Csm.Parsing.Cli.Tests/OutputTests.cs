namespace Csm.Parsing.Cli.Tests;

/// <summary>The files that <c>csm parse</c> writes.</summary>
public sealed class OutputTests : IDisposable
{
    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task One_input_goes_to_the_file_that_is_named()
    {
        _session.Write("dump.txt");

        CliResult result = await _session.RunAsync("parse", "dump.txt", "--output", "new/feed.json");

        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("{", _session.Read("new/feed.json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("feed.ndjson", "{\"sourceId\":")]
    [InlineData("feed.json", "{\n  \"schema\"")]
    [InlineData("feed.txt", "╭─Profile")]
    [InlineData("feed", "{\n  \"schema\"")]
    public async Task The_extension_of_the_file_chooses_the_format(string file, string start)
    {
        _session.Write("dump.txt");

        await _session.RunAsync("parse", "dump.txt", "--output", file);

        Assert.StartsWith(start, _session.Read(file).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_input_goes_into_a_folder_that_exists_or_ends_with_a_slash()
    {
        _session.Write("dump.txt");
        Directory.CreateDirectory(_session.PathOf("old"));

        await _session.RunAsync("parse", "dump.txt", "--output", "old");
        await _session.RunAsync("parse", "dump.txt", "--output", "new/", "--format", "ndjson");

        Assert.Equal(["dump.txt", "new/dump.ndjson", "old/dump.json"], _session.Files());
    }

    [Theory]
    [InlineData("DUMP.TXT", "out/DUMP.json")]
    [InlineData("2024.05", "out/2024.05.json")]
    [InlineData("dump", "out/dump.json")]
    public async Task Only_the_extension_of_a_text_file_is_replaced(string input, string output)
    {
        _session.Write(input);

        await _session.RunAsync("parse", input, "--output", "out/");

        Assert.Contains(output, _session.Files());
    }

    [Theory]
    [InlineData("text", "out/dump.txt")]
    [InlineData("json", "out/dump.json")]
    [InlineData("ndjson", "out/dump.ndjson")]
    public async Task The_extension_is_that_of_the_format(string format, string output)
    {
        _session.Write("dump.txt");

        await _session.RunAsync("parse", "dump.txt", "--format", format, "--output", "out/");

        Assert.Contains(output, _session.Files());
    }

    [Fact]
    public async Task Several_inputs_go_below_a_new_folder_in_their_own_sub_folders()
    {
        _session.Write("dumps/a.txt");
        _session.Write("dumps/2024/a.txt");

        CliResult result = await _session.RunAsync("parse", "dumps", "--output", "out");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(["dumps/2024/a.txt", "dumps/a.txt", "out/2024/a.json", "out/a.json"], _session.Files());
    }

    [Fact]
    public async Task Below_a_pattern_the_folders_after_its_base_are_kept()
    {
        _session.Write("dumps/2024/a.txt");
        _session.Write("dumps/2025/a.txt");

        await _session.RunAsync("parse", "dumps/*/a.txt", "--output", "out", "--format", "ndjson");

        Assert.Equal(["dumps/2024/a.txt", "dumps/2025/a.txt", "out/2024/a.ndjson", "out/2025/a.ndjson"], _session.Files());
    }

    [Fact]
    public async Task Named_files_keep_the_folders_in_which_they_differ()
    {
        _session.Write("dumps/x/a.txt");
        _session.Write("dumps/y/a.txt");
        _session.Write("dumps/b.txt");

        await _session.RunAsync("parse", "dumps/x/a.txt", "dumps/y/a.txt", "./dumps/b.txt", "--output", "out/");

        Assert.Equal(["out/b.json", "out/x/a.json", "out/y/a.json"], _session.Files().Where(file => file.StartsWith("out/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_clash_of_names_is_an_error_before_anything_is_written()
    {
        _session.Write("x/a.txt");
        _session.Write("y/a.txt");

        CliResult result = await _session.RunAsync("parse", "x", "y", "--output", "out/");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("'x/a.txt' and 'y/a.txt' would both be written to", result.Error, StringComparison.Ordinal);
        Assert.Equal(["x/a.txt", "y/a.txt"], _session.Files());
    }

    [Theory]
    [InlineData("dumps/a.txt", "dumps/a.txt")]
    [InlineData("dumps/a.txt", "dumps/")]
    [InlineData("dumps", "dumps")]
    public async Task An_input_is_never_overwritten(string input, string output)
    {
        _session.Write("dumps/a.txt");

        CliResult result = await _session.RunAsync("parse", input, "--format", "text", "--output", output);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("csm: the input 'dumps/a.txt' would be overwritten; choose another --output\n", result.Error);
        Assert.Equal(CliSession.Dump, _session.Read("dumps/a.txt"));
    }

    [Fact]
    public async Task An_input_is_not_overwritten_through_a_link_either()
    {
        _session.Write("dumps/a.txt");
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateSymbolicLink(_session.PathOf("link"), _session.PathOf("dumps"));

            Assert.Equal(2, (await _session.RunAsync("parse", "dumps", "--format", "text", "--output", "link")).ExitCode);
            Assert.Equal(CliSession.Dump, _session.Read("dumps/a.txt"));
        }
    }

    [Theory]
    [InlineData("all.json")]
    [InlineData("dumps/a.txt")]
    public async Task Several_inputs_do_not_go_to_one_file(string output)
    {
        _session.Write("dumps/a.txt");
        _session.Write("dumps/b.txt");

        CliResult result = await _session.RunAsync("parse", "dumps", "--output", output);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("several inputs need a folder", result.Error, StringComparison.Ordinal);
        Assert.Equal(["dumps/a.txt", "dumps/b.txt"], _session.Files());
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_does_not_stop_the_others()
    {
        _session.Write("dumps/a.txt");
        _session.Write("dumps/b.txt");
        Directory.CreateDirectory(_session.PathOf("out/a.json"));

        CliResult result = await _session.RunAsync("parse", "dumps", "--output", "out");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("csm: cannot write ", result.Error, StringComparison.Ordinal);
        Assert.Contains("out/b.json", _session.Files());
    }

    [Fact]
    public async Task What_goes_wrong_is_reported_after_the_progress_bar()
    {
        using var session = new CliSession { IsErrorTerminal = true };
        session.Write("a.txt");

        CliResult result = await session.RunAsync("parse", "a.txt", "missing.txt", "--output", "out");

        Assert.Contains("csm: cannot read missing.txt: no such file or folder\n1 file, 1 post, ", result.Error, StringComparison.Ordinal);
        Assert.Contains("out/a.json", session.Files());
    }
}
