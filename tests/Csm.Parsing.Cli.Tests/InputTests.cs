using System.Text;

namespace Csm.Parsing.Cli.Tests;

/// <summary>The files, folders, patterns and pipes that commands read.</summary>
public sealed class InputTests : IDisposable
{
    private const string Warned = "@handle\nFollowers\n1\nJoined May 2020\ntext\n1\n2\n3\n";

    private readonly CliSession _session = new();

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task A_dash_is_standard_input()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(CliSession.Dump));

        CliResult result = await _session.RunAsync(input, ["parse", "-"]);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\"path\": \"-\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_unreadable_file_does_not_stop_the_others()
    {
        _session.Write("a.txt");
        _session.Write("c.txt");

        CliResult result = await _session.RunAsync("parse", "a.txt", "b.txt", "c.txt");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(2, result.Output.Count(character => character == '\n'));
        Assert.StartsWith("csm: cannot read b.txt: no such file or folder\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_means_its_text_files_at_any_depth_in_ordinal_order()
    {
        foreach (string path in (string[])["dumps/b.txt", "dumps/a/z.txt", "dumps/B.TXT", "dumps/note.md"])
        {
            _session.Write(path, Warned);
        }

        Assert.Equal(["dumps/B.TXT", "dumps/a/z.txt", "dumps/b.txt"], await PathsReadAsync("dumps"));
        Assert.Equal(["dumps/B.TXT", "dumps/a/z.txt", "dumps/b.txt"], await PathsReadAsync("dumps/"));
    }

    [Theory]
    [InlineData("*.txt", "a1.txt", "b1.txt")]
    [InlineData("?1.txt", "a1.txt", "b1.txt")]
    [InlineData("**/*1.txt", "a1.txt", "b1.txt", "x/a1.txt", "x/y/a1.txt")]
    [InlineData("x/**", "x/a1.txt", "x/y/a1.txt")]
    [InlineData("x/**/y/*.txt", "x/y/a1.txt")]
    [InlineData("*/a?.txt", "x/a1.txt")]
    public async Task A_pattern_is_expanded(string pattern, params string[] paths)
    {
        foreach (string path in (string[])["a1.txt", "b1.txt", "x/a1.txt", "x/y/a1.txt"])
        {
            _session.Write(path, Warned);
        }

        Assert.Equal(paths, await PathsReadAsync(pattern));
    }

    [Fact]
    public async Task A_file_whose_name_has_wildcards_is_a_file_first()
    {
        _session.Write("a1.txt", Warned);
        if (!OperatingSystem.IsWindows())
        {
            _session.Write("a?.txt", Warned);

            Assert.Equal(["a?.txt"], await PathsReadAsync("a?.txt"));
        }
    }

    [Fact]
    public async Task The_same_file_twice_is_read_once()
    {
        _session.Write("dumps/a.txt", Warned);

        Assert.Equal(["dumps/a.txt"], await PathsReadAsync("dumps/a.txt", "./dumps/a.txt", "dumps", "dumps/*"));
    }

    [Theory]
    [InlineData("empty", "csm: no *.txt files in or below the folder 'empty'; a pattern such as 'empty/*' reads other files\n")]
    [InlineData("empty/*.txt", "csm: no files match 'empty/*.txt'; check the path, and use ** for folders at any depth\n")]
    public async Task What_matches_nothing_is_an_error_before_anything_is_read(string argument, string message)
    {
        _session.Write("empty/note.md");
        _session.Write("a.txt");

        CliResult result = await _session.RunAsync("parse", "a.txt", argument);

        Assert.Equal((2, "", message), (result.ExitCode, result.Output, result.Error));
    }

    [Fact]
    public async Task A_link_to_a_folder_above_is_not_followed()
    {
        _session.Write("dumps/a.txt", Warned);
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateSymbolicLink(_session.PathOf("dumps/up"), _session.PathOf("dumps"));
        }

        Assert.Equal(["dumps/a.txt"], await PathsReadAsync("dumps"));
    }

    [Fact]
    public async Task Links_that_lead_out_of_a_folder_are_skipped_and_reported_once()
    {
        if (!OperatingSystem.IsWindows())
        {
            _session.Write("outside/secret.txt", Warned);
            _session.Write("dumps/a.txt", Warned);
            File.CreateSymbolicLink(_session.PathOf("dumps/b.txt"), "a.txt");
            File.CreateSymbolicLink(_session.PathOf("dumps/c.txt"), "../outside/secret.txt");
            Directory.CreateSymbolicLink(_session.PathOf("dumps/d"), _session.PathOf("outside"));

            CliResult result = await _session.RunAsync("check", "dumps", "dumps/**/*");

            Assert.DoesNotContain("dumps/c.txt", result.Output, StringComparison.Ordinal);
            Assert.Contains("dumps/b.txt", result.Output, StringComparison.Ordinal);
            Assert.StartsWith(
                "csm: warning: skipped links that lead out of the folder: 2, the first is dumps/c.txt; to read one, name it\n2 files, ", result.Error, StringComparison.Ordinal);
            Assert.Equal(0, result.ExitCode);
        }
    }

    [Fact]
    public async Task A_link_that_is_named_is_followed()
    {
        if (!OperatingSystem.IsWindows())
        {
            _session.Write("outside/a.txt", Warned);
            Directory.CreateSymbolicLink(_session.PathOf("dumps"), _session.PathOf("outside"));
            File.CreateSymbolicLink(_session.PathOf("b.txt"), "outside/a.txt");

            Assert.Equal(["dumps/a.txt", "b.txt"], await PathsReadAsync("dumps", "b.txt"));
        }
    }

    [Fact]
    public async Task A_folder_that_has_only_links_out_of_it_is_an_error_that_says_so()
    {
        if (!OperatingSystem.IsWindows())
        {
            _session.Write("a.txt");
            Directory.CreateDirectory(_session.PathOf("dumps"));
            File.CreateSymbolicLink(_session.PathOf("dumps/a.txt"), "../a.txt");

            CliResult result = await _session.RunAsync("check", "dumps");

            Assert.Equal(2, result.ExitCode);
            Assert.EndsWith("; skipped links that lead out of the folder: 1, the first is dumps/a.txt; to read one, name it\n", result.Error, StringComparison.Ordinal);
        }
    }

    [Fact(Timeout = 60_000)]
    public async Task Many_wildcards_for_folders_find_each_file_once_and_soon()
    {
        string deep = string.Concat(Enumerable.Repeat("d/", 60));
        _session.Write($"{deep}a.txt", Warned);

        Assert.Equal([$"{deep}a.txt"], await PathsReadAsync(string.Concat(Enumerable.Repeat("**/", 12)) + "*.txt"));
        Assert.Equal([$"{deep}a.txt"], await PathsReadAsync(string.Concat(Enumerable.Repeat("**/d/", 12)) + "*.txt"));
    }

    [Fact]
    public async Task An_input_that_changes_between_the_survey_and_its_turn_is_refused()
    {
        _session.Write("a.txt");
        _session.Write("key", "0123456789abcdef0123456789abcdef");
        using var input = new RewritingStream(() => _session.Write("a.txt", CliSession.Dump.Replace("@handle", "@other", StringComparison.Ordinal)));

        CliResult result = await _session.RunAsync(input, ["pseudonymize", "a.txt", "-", "--key-file", "key", "--output", "out"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("csm: did not use a.txt: it changed during the run; run csm again\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(["a.txt", "key", "out/stdin.txt"], _session.Files());
    }

    /// <summary>Calls an action when it is read; it is read only after the inputs before it.</summary>
    private sealed class RewritingStream(Action action) : MemoryStream(Encoding.UTF8.GetBytes(Warned))
    {
        public override bool CanSeek => false;

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            action();
            return base.CopyToAsync(destination, bufferSize, cancellationToken);
        }
    }

    /// <summary>The paths in the warnings; each of the files has one warning.</summary>
    private async Task<string[]> PathsReadAsync(params string[] arguments)
    {
        CliResult result = await _session.RunAsync(["check", .. arguments]);
        return
        [
            .. result.Output.Split('\n')
                .Where(line => line.Contains("CSM0011", StringComparison.Ordinal))
                .Select(line => line[..line.IndexOf('(', StringComparison.Ordinal)]),
        ];
    }
}
