using System.IO.Pipes;
using System.Text;

namespace Csm.Parsing.Cli.Tests;

/// <summary><c>csm pseudonymize</c>.</summary>
public sealed class PseudonymizeTests : IDisposable
{
    private const string Key = "0123456789abcdef";

    /// <summary>The pseudonym of <c>handle</c> under that key.</summary>
    private const string User = "user_2cf466e28b";

    private readonly CliSession _session = new();

    public PseudonymizeTests() => WriteKey(Key);

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task A_dump_goes_below_the_folder_under_its_own_name()
    {
        _session.Write("dumps/2024/a.txt");

        CliResult result = await _session.RunAsync("pseudonymize", "dumps", "--key-file", "key", "--output", "out");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(CliSession.Dump.Replace("handle", User, StringComparison.Ordinal), _session.Read("out/2024/a.txt"));
    }

    [Fact]
    public async Task All_feeds_of_a_dump_are_written()
    {
        _session.Write("a.txt", CliSession.Dump + CliSession.Dump);

        await RunAsync("a.txt");

        Assert.Equal(2, Feed.ParseAll(_session.Read("out/a.txt")).Length);
    }

    [Theory]
    [InlineData("handle.txt", $"{User}.txt")]
    [InlineData("HANDLE_2024-01.txt", $"{User}_2024-01.txt")]
    [InlineData("handles.txt", "handles.txt")]
    [InlineData("handle2024.txt", $"{User}_2024.txt")]
    public async Task A_handle_in_the_name_of_the_file_is_replaced(string name, string expected)
    {
        _session.Write(name);

        await RunAsync(name);

        Assert.True(File.Exists(_session.PathOf($"out/{expected}")));
    }

    [Fact]
    public async Task Handles_and_names_of_all_accounts_are_replaced_in_files_and_folders()
    {
        _session.Write("dumps/handle/other_about_handle.txt", DumpThatNames("other"));
        _session.Write("dumps/handle/handle.txt", CliSession.Dump.Replace("Name", "Marie Dupont", StringComparison.Ordinal));
        _session.Write("dumps/Marie Dupont/marie_dupont-1.txt", DumpThatNames("third"));

        await RunAsync("dumps", "--display-name");

        Assert.Equal(
            [$"out/{User}/user_0f9dcd6b0a_about_{User}.txt", $"out/{User}/{User}-1.txt", $"out/{User}/{User}.txt"],
            _session.Files().Where(file => file.StartsWith("out/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_extension_of_the_file_stays_whatever_the_handle()
    {
        _session.Write("a.txt", CliSession.Dump.Replace("handle", "txt", StringComparison.Ordinal));

        await RunAsync("a.txt");

        Assert.True(File.Exists(_session.PathOf("out/a.txt")));
    }

    [Fact]
    public async Task Standard_input_is_written_too()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(CliSession.Dump));

        await _session.RunAsync(input, ["pseudonymize", "-", "--key-file", "key", "--output", "out"]);

        Assert.Contains(User, _session.Read("out/stdin.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_of_one_dump_is_replaced_in_the_others_before_and_after_it()
    {
        _session.Write("dumps/a.txt", DumpThatNames("first"));
        _session.Write("dumps/b.txt", CliSession.Dump.Replace("Name", "Marie Dupont", StringComparison.Ordinal));
        _session.Write("dumps/c.txt", DumpThatNames("third"));

        await RunAsync("dumps", "--display-name");

        const string Expected = $"https://x.com/{User}/ by {User} … #{User}\n1\n2\n3\n{User} said";
        Assert.Contains(Expected, _session.Read("out/a.txt"), StringComparison.Ordinal);
        Assert.Contains(Expected, _session.Read("out/c.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_order_of_the_inputs_does_not_matter()
    {
        _session.Write("a.txt", DumpThatNames("first"));
        _session.Write("b.txt", CliSession.Dump);

        await _session.RunAsync("pseudonymize", "a.txt", "b.txt", "--key-file", "key", "--output", "one");
        await _session.RunAsync("pseudonymize", "b.txt", "a.txt", "--key-file", "key", "--output", "other");

        Assert.Equal(_session.Read("one/a.txt"), _session.Read("other/a.txt"));
        Assert.Equal(_session.Read("one/b.txt"), _session.Read("other/b.txt"));
    }

    [Fact]
    public async Task An_account_of_standard_input_is_replaced_in_files_and_one_of_files_in_standard_input()
    {
        _session.Write("a.txt", DumpThatNames("first"));
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(CliSession.Dump.Replace("Hello", "first", StringComparison.Ordinal)));

        await _session.RunAsync(input, ["pseudonymize", "a.txt", "-", "--key-file", "key", "--output", "out"]);

        Assert.Contains($"{User} said", _session.Read("out/a.txt"), StringComparison.Ordinal);
        Assert.Matches("\nuser_[0-9a-f]{10}, ", _session.Read("out/stdin.txt"));
    }

    [Fact(Timeout = 30_000)]
    public async Task A_pipe_that_can_be_read_once_is_written_too()
    {
        // On other systems an open pipe has no path.
        if (OperatingSystem.IsLinux())
        {
            _session.Write("a.txt", DumpThatNames("first"));
            using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
            File.CreateSymbolicLink(_session.PathOf("pipe.txt"), $"/proc/self/fd/{pipe.GetClientHandleAsString()}");
            pipe.Write(Encoding.UTF8.GetBytes(CliSession.Dump));
            pipe.SafePipeHandle.Dispose();

            await _session.RunAsync("pseudonymize", "a.txt", "pipe.txt", "--key-file", "key", "--output", "out");

            Assert.Contains($"{User} said", _session.Read("out/a.txt"), StringComparison.Ordinal);
            Assert.Contains($"@{User}", _session.Read("out/pipe.txt"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_unreadable_input_and_diagnostics_are_reported_once()
    {
        _session.Write("a.txt", CliSession.InvalidDump);

        CliResult result = await _session.RunAsync("pseudonymize", "a.txt", "missing.txt", "--key-file", "key", "--output", "out");

        Assert.Equal(2, result.ExitCode);
        Assert.Collection(
            result.Error.TrimEnd('\n').Split('\n'),
            line => Assert.StartsWith("a.txt(10,1): error CSM0002: ", line, StringComparison.Ordinal),
            line => Assert.StartsWith("a.txt(10,2): warning CSM0020: ", line, StringComparison.Ordinal),
            line => Assert.Equal("csm: cannot read missing.txt: no such file or folder", line),
            line => Assert.StartsWith("1 file, 2 posts, ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Line_ends_and_a_byte_order_mark_stay_and_the_encoding_is_utf_8()
    {
        string text = "\uFEFF" + CliSession.Dump.Replace("\n", "\r\n", StringComparison.Ordinal);
        _session.Write("a.txt", Encoding.Unicode.GetBytes(text));

        await RunAsync("a.txt");

        Assert.Equal(Encoding.UTF8.GetBytes(text.Replace("handle", User, StringComparison.Ordinal)), File.ReadAllBytes(_session.PathOf("out/a.txt")));
    }

    [Fact]
    public async Task Name_bio_and_location_are_replaced_when_asked_for()
    {
        _session.Write("a.txt", File.ReadAllText(CliSession.Seed));

        await RunAsync("a.txt", "--display-name", "--bio", "--location");

        string dump = _session.Read("out/a.txt");
        Assert.All(["Conseil magistrature", "Bienvenue", "Paris, France"], words => Assert.DoesNotContain(words, dump, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_no_dump_is_not_written()
    {
        _session.Write("dumps/a.txt");
        _session.Write("dumps/b.txt", "Letter of Marie Dupont\n");

        CliResult result = await RunAsync("dumps");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("csm: did not write dumps/b.txt: nothing in it is recognized as a dump, so the names in it would stay\n", result.Error, StringComparison.Ordinal);
        Assert.Equal(["dumps/a.txt", "dumps/b.txt", "key", "out/a.txt"], _session.Files());
    }

    [Fact]
    public async Task Two_handles_with_one_pseudonym_have_a_warning_that_does_not_show_it()
    {
        // Found by trying; the digits of both are 606e0dfdaa.
        _session.Write("a.txt", DumpThatNames("a877529").Replace("said", "and @A2333087 and @a877529", StringComparison.Ordinal));

        CliResult result = await RunAsync("a.txt");

        Assert.Equal(
            (0, "csm: warning: @a877529 and @A2333087 have the same pseudonym, so the output does not distinguish them; another key does\n"),
            (result.ExitCode, result.Error));
    }

    [Theory]
    [InlineData("csm: cannot read the key file 'missing': no such file or folder\n", "missing", "out")]
    [InlineData("csm: the key file '.' is a folder; name a file\n", ".", "out")]
    [InlineData("csm: the path after --key-file is empty; name the file with the key\n", "", "out")]
    [InlineData("csm: the path after --output is empty; name a file or folder\n", "key", "")]
    [InlineData("csm: 'a.txt' is a file; the dumps need a folder\n", "key", "a.txt")]
    [InlineData("csm: the input 'a.txt' would be overwritten; choose another --output\n", "key", ".")]
    [InlineData("csm: the key file 'a.txt' is also an input; keep the key apart from the dumps\n", "a.txt", "out")]
    public async Task Wrong_arguments_are_refused_and_nothing_is_written(string message, string key, string output)
    {
        _session.Write("a.txt");

        CliResult result = await _session.RunAsync("pseudonymize", "a.txt", "--key-file", key, "--output", output);

        Assert.Equal((2, message), (result.ExitCode, result.Error));
        Assert.Equal(["a.txt", "key"], _session.Files());
    }

    [Fact]
    public async Task Of_two_files_that_get_the_same_name_the_first_is_written_and_the_other_reported()
    {
        _session.Write("dumps/handle.txt", CliSession.Dump + "first\n1\n2\n3\n");
        _session.Write($"dumps/{User}.txt");

        CliResult result = await _session.RunAsync("pseudonymize", "dumps", "--key-file", "key", "--output", "out");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"csm: did not write dumps/{User}.txt: ", result.Error, StringComparison.Ordinal);
        Assert.Contains("first", _session.Read($"out/{User}.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_input_is_not_overwritten_through_a_pseudonym()
    {
        _session.Write("dumps/a/handle.txt");
        _session.Write($"dumps/out/a/{User}.txt", "not touched");

        CliResult result = await _session.RunAsync("pseudonymize", "dumps", "--key-file", "key", "--output", "dumps/out");

        Assert.Equal(2, result.ExitCode);
        Assert.Equal("not touched", _session.Read($"dumps/out/a/{User}.txt"));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_reported_and_the_others_are_written()
    {
        _session.Write("dumps/a.txt");
        _session.Write("dumps/b.txt");
        Directory.CreateDirectory(_session.PathOf("out/a.txt"));

        CliResult result = await _session.RunAsync("pseudonymize", "dumps", "--key-file", "key", "--output", "out");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("csm: cannot write ", result.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_session.PathOf("out/b.txt")));
    }

    private static string DumpThatNames(string handle)
        => $"Jean\n@{handle}\nFollowers\n1\nJoined May 2020\nhttps://x.com/handle/ by Marie Dupont … #MarieDupont\n1\n2\n3\nhandle said\n1\n2\n3\n";

    private Task<CliResult> RunAsync(string file, params string[] options)
        => _session.RunAsync(["pseudonymize", file, "--key-file", "key", "--output", "out", .. options]);

    private void WriteKey(string key)
    {
        _session.Write("key", key);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_session.PathOf("key"), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }
}
